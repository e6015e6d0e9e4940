import { UserError } from '../../shared/errors.js';
import type { MessageCommand } from '../command.js';
import { exampleQuestions } from '../example-questions.js';
import { renderAnswer } from '../render/answer-reply.js';

/** In the menu of any message: looks up what it says, for the one who asks alone. */
export const find: MessageCommand = {
  kind: 'message',
  name: 'Find in articles',
  words: (text) => text.commands.find,
  prepare: (content) => ({
    manner: 'private',
    execute: async ({ ask, knowledge, language, audience }) => {
      if (content.trim() === '') {
        throw new UserError('empty-message', language.text.errors.emptyMessage);
      }
      const answer = await ask({ text: content });
      const examples = exampleQuestions(knowledge.corpus(), content);
      return renderAnswer(answer, {
        language,
        audience,
        showQuestion: true,
        examples,
        feedbackId: answer.feedbackId,
      });
    },
  }),
};
