import { defineCommand } from '../command.js';
import { exampleQuestions } from '../example-questions.js';
import { limits } from '../limits.js';
import { renderAnswer } from '../render/answer-reply.js';
import { suggestArticles, suggestQuestions } from '../suggestions.js';
import { articleCalled } from './article-called.js';

export const ask = defineCommand({
  name: 'ask',
  words: (text) => text.commands.ask,
  options: {
    question: {
      type: 'string',
      words: (text) => text.commands.ask.question,
      required: true,
      maxLength: limits.messageContent,
      suggest: (typed, { knowledge }) => suggestQuestions(typed, knowledge.corpus()),
    },
    article: {
      type: 'string',
      words: (text) => text.commands.ask.article,
      suggest: (typed, { knowledge }) => suggestArticles(typed, knowledge.corpus()),
    },
    private: { type: 'boolean', words: (text) => text.commands.ask.private },
  },
  isPrivate: (args) => args.private ?? false,
  execute: async (args, { ask: put, knowledge, language, ownLanguage, audience }) => {
    const corpus = knowledge.corpus();
    const scope =
      args.article === undefined
        ? {}
        : { articleId: articleCalled(args.article, corpus, ownLanguage.text).id };
    const answer = await put({ text: args.question, ...scope });
    const examples = exampleQuestions(corpus, args.question);
    return renderAnswer(answer, {
      language,
      audience,
      showQuestion: true,
      examples,
      feedbackId: answer.feedbackId,
      ...scope,
    });
  },
});
