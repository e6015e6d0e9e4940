import { UserError } from '../../../shared/errors.js';
import { defineComponent } from '../../framework/component.js';
import * as controls from '../../ui/controls.js';
import { articleByKey } from '../../ui/passage-reference.js';
import { presentAnswer } from './present-answer.js';
import { offeredQuestion } from '../../ui/parts.js';

/** "Did you mean": asks the question that the message offers. In place for the asker, privately for others. */
export const askOffered = defineComponent(
  controls.askOffered,
  ({ askerId, articleKey }, { userId, message }) => ({
    manner: message.isPrivate || userId === askerId ? 'update' : 'private',
    execute: async (context) => {
      const { knowledge, ownLanguage } = context;
      const question = offeredQuestion(message.parts);
      if (question === undefined) throw new UserError('outdated', ownLanguage.text.errors.outdated);
      const article =
        articleKey === undefined ? undefined : articleByKey(articleKey, knowledge.corpus());
      return presentAnswer(question, article?.id, context);
    },
  }),
);
