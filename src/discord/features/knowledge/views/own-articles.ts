import type { Article } from '../../../../knowledge/article.js';
import { openOwnArticle, ownArticlesPage } from '../knowledge-controls.js';
import { limits } from '../../../ui/limits.js';
import type { Language } from '../../../text/languages.js';
import { inline, label } from '../../../ui/inline.js';
import { articlesOnPage, pageOf } from '../../../ui/list-reply.js';
import { menuRow } from '../../../ui/menus.js';
import { pageButtons } from '../../../ui/page-buttons.js';
import { asFarAsFit, totalCost } from '../../../ui/parts.js';
import { buttonRow, reply, separator, textDisplay, type Reply } from '../../../ui/reply.js';
import { articleLine } from '../../../ui/source-line.js';
import { dayFacts } from './days.js';

const maxCost = { title: 140, search: 100 } as const;

/** The articles that a server has added itself, and a menu that opens one. */
export function renderOwnArticles(
  articles: readonly Article[],
  wanted: number,
  search: string,
  language: Language,
): Reply {
  const { text } = language;
  const { shown } = text.knowledge;
  if (articles.length === 0) {
    return reply('neutral', [textDisplay(search === '' ? shown.none : shown.noneFound)]);
  }
  const { items, page, pages } = pageOf(articles, wanted, articlesOnPage);
  const narrowed = search === '' ? '' : `\n-# ${inline(search, maxCost.search)}`;
  const head = [textDisplay(`${shown.articles(articles.length)}${narrowed}`)];
  const lines = items.map((article) => {
    const { title, particulars } = articleLine(article, language, maxCost.title);
    return textDisplay(
      `${title}\n-# ${[particulars, text.lists.paragraphs(article.paragraphCount), ...dayFacts(article, language)].join(' · ')}`,
    );
  });
  const turnTo = (target: number): string | undefined =>
    ownArticlesPage.encode({ page: target, search });
  return reply('neutral', [
    ...head,
    ...asFarAsFit([...lines, separator()], totalCost(head)),
    ...menuRow(
      openOwnArticle.encode({}),
      shown.open,
      items.map(({ id, source, revision = 1 }) => ({
        label: label(source.title, limits.menuOption, id),
        description: shown.revision(revision),
        value: id,
      })),
    ),
    ...(pages < 2
      ? []
      : [
          textDisplay(text.lists.page(page, pages)),
          ...buttonRow(pageButtons({ page, pages }, turnTo, text.answer)),
        ]),
  ]);
}
