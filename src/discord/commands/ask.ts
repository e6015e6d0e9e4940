import type { Article } from '../../knowledge/article.js';
import type { Corpus } from '../../knowledge/corpus.js';
import { UserError } from '../../shared/errors.js';
import { defineCommand } from '../command.js';
import { exampleQuestions } from '../example-questions.js';
import { limits } from '../limits.js';
import { renderAnswer } from '../render/answer-reply.js';
import { inline } from '../render/inline.js';
import type { Text } from '../text/text.js';
import { suggestArticles } from './suggest-articles.js';

export const ask = defineCommand({
  name: 'ask',
  describe: (text) => text.commands.ask.description,
  options: {
    question: {
      type: 'string',
      describe: (text) => text.commands.ask.question,
      required: true,
      maxLength: limits.messageContent,
    },
    article: {
      type: 'string',
      describe: (text) => text.commands.ask.article,
      suggest: (typed, knowledge) => suggestArticles(typed, knowledge.corpus().articles),
    },
    private: { type: 'boolean', describe: (text) => text.commands.ask.private },
  },
  isPrivate: (args) => args.private ?? false,
  execute: async (args, { ask: put, knowledge, language, audience }) => {
    const corpus = knowledge.corpus();
    const answer = await put({
      text: args.question,
      ...(args.article !== undefined && {
        articleId: articleCalled(args.article, corpus, language.text).id,
      }),
    });
    const examples = exampleQuestions(corpus, args.question);
    return renderAnswer(answer, { language, audience, showQuestion: true, examples });
  },
});

/** By its id, which a suggestion carries, or by its title, or by what only one title contains. */
function articleCalled(name: string, { articles }: Corpus, text: Text): Article {
  const wanted = fold(name);
  const containing = articles.filter((article) => fold(article.source.title).includes(wanted));
  const found =
    articles.find((article) => article.id === name) ??
    articles.find((article) => fold(article.id) === wanted) ??
    articles.find((article) => fold(article.source.title) === wanted) ??
    (containing.length === 1 ? containing[0] : undefined);
  if (found !== undefined) return found;
  throw new UserError('unknown-article', text.errors.unknownArticle(inline(name, 120)));
}

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().toLowerCase();
}
