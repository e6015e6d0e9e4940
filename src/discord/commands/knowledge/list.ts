import { fold } from '../../../language/fold.js';
import type { ActionContext } from '../../action.js';
import { defineSubcommand } from '../../command.js';
import { renderOwnArticles } from '../../render/knowledge/own-articles.js';
import type { Reply } from '../../render/reply.js';
import { newestFirst, suggestOwnArticles } from '../../suggestions.js';
import { ownArticles } from './own-article.js';

/** UTF-16 units: what still fits into the custom ids of the page buttons, in most scripts. */
const maxSearchLength = 60;

export const list = defineSubcommand({
  name: 'list',
  words: (text) => text.knowledge.list,
  options: {
    search: {
      type: 'string',
      words: (text) => text.knowledge.list.search,
      maxLength: maxSearchLength,
      // What is chosen is looked for, so it is the title, as far as that may be sent.
      suggest: (typed, { knowledge }) => {
        const corpus = knowledge.corpus();
        return suggestOwnArticles(typed, corpus).map(({ name, value }) => ({
          name,
          value: value.slice(0, maxSearchLength),
        }));
      },
    },
  },
  isPrivate: () => true,
  execute: ({ search = '' }, context) => Promise.resolve(presentList(search, 1, context)),
});

/** The guild's own articles in whose title, publisher, tags or id all these words stand, newest first. */
export function presentList(
  search: string,
  page: number,
  { knowledge, language }: ActionContext,
): Reply {
  const words = fold(search).split(/\s+/u).filter(Boolean);
  const listed = ownArticles(knowledge.corpus()).filter(({ id, source, tags }) => {
    const searched = fold([source.title, source.publisher ?? '', ...tags, id].join(' '));
    return words.every((word) => searched.includes(word));
  });
  return renderOwnArticles(newestFirst(listed), page, search, language);
}
