import { fold } from '../../../../language/fold.js';
import type { Corpus } from '../../../../knowledge/corpus.js';
import type { ActionContext } from '../../../framework/action.js';
import { defineSubcommand } from '../../../framework/command.js';
import type { Choice } from '../../../framework/option.js';
import { isLabel } from '../../../ui/inline.js';
import { renderOwnArticles } from '../views/own-articles.js';
import type { Reply } from '../../../ui/reply.js';
import { newestFirst, suggestOwnArticles } from '../../../framework/suggestions.js';
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
      suggest: (typed, { knowledge }) => suggestTitles(typed, knowledge.corpus()),
    },
  },
  isPrivate: () => true,
  execute: ({ search = '' }, context) => Promise.resolve(presentList(search, 1, context)),
});

/** What is chosen is looked for: the beginning of a title, where that is enough to find it by. */
function suggestTitles(typed: string, corpus: Corpus): readonly Choice[] {
  const titleById = new Map<string, string>(
    ownArticles(corpus).map(({ id, source }) => [id, source.title]),
  );
  return suggestOwnArticles(typed, corpus).map(({ name, value: id }) => {
    const title = titleById.get(id)?.slice(0, maxSearchLength).trim() ?? '';
    return { name, value: isLabel(title) ? title : id.slice(0, maxSearchLength) };
  });
}

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
