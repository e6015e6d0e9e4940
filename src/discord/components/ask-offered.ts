import { UserError } from '../../shared/errors.js';
import { defineComponent } from '../component.js';
import * as controls from '../controls.js';
import { exampleQuestions } from '../example-questions.js';
import { articleByKey } from '../passage-reference.js';
import { renderAnswer } from '../render/answer-reply.js';
import { offeredQuestion } from '../render/parts.js';

/** "Did you mean": asks the question that the message offers. In place for the asker, privately for others. */
export const askOffered = defineComponent(
  controls.askOffered,
  ({ askerId, articleKey }, { userId, message }) => ({
    manner: message.isPrivate || userId === askerId ? 'update' : 'private',
    execute: async ({ ask, knowledge, language, ownLanguage, audience }) => {
      const question = offeredQuestion(message.parts);
      if (question === undefined) throw new UserError('outdated', ownLanguage.text.errors.outdated);
      const corpus = knowledge.corpus();
      const article = articleKey === undefined ? undefined : articleByKey(articleKey, corpus);
      const scope = article === undefined ? {} : { articleId: article.id };
      const answer = await ask({ text: question, ...scope });
      const examples = exampleQuestions(corpus, question);
      return renderAnswer(answer, {
        language,
        audience,
        showQuestion: true,
        examples,
        feedbackId: answer.feedbackId,
        ...scope,
      });
    },
  }),
);
