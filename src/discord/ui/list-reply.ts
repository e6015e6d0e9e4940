import type { APIComponentInContainer } from 'discord.js';
import { mostResults, type Evidence } from '../../answer/answer.js';
import type { Article } from '../../knowledge/article.js';
import type { Audience } from './audience.js';
import { articlesPage, openArticle, postResults, resultsPage, type PageState } from './controls.js';
import type { CustomId } from './custom-id.js';
import { limits } from './limits.js';
import { articleKey } from './passage-reference.js';
import { encodeScope, type ListScope } from './scope.js';
import type { Language } from '../text/languages.js';
import { inline, label } from './inline.js';
import { asFarAsFit, questionPart, totalCost } from './parts.js';
import { pageButtons } from './page-buttons.js';
import { passageMenu } from './passage-menu.js';
import { removeButton } from './passage-view.js';
import { quoting } from './quotation-part.js';
import { quote } from './quote.js';
import { menuRow } from './menus.js';
import { buttonRow, reply, separator, textDisplay, type ButtonSpec, type Reply } from './reply.js';
import { articleLine, formatDate, sourceLine } from './source-line.js';

/** In the currency of `cost`. Five results and ten articles of the most stay within a message. */
const maxCost = { query: 400, snippet: 280, title: 140, filter: 100 } as const;

export const resultsOnPage = 5;
export const articlesOnPage = 10;

/** A part of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** From 1; never past the last. */
  readonly page: number;
  /** At least 1. */
  readonly pages: number;
  readonly total: number;
}

/** The page that is asked for, or the last one when the list has become shorter. */
export function pageOf<Item>(all: readonly Item[], wanted: number, size: number): Page<Item> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(Math.max(1, wanted), pages);
  return { items: all.slice((page - 1) * size, page * size), page, pages, total: all.length };
}

/** What a search found, and for whom. */
export interface ResultsView {
  readonly query: string;
  readonly results: Page<Evidence>;
  /** They have only some of what was searched for. */
  readonly areNear: boolean;
  readonly scope: ListScope;
  readonly audience: Audience;
  /** Something to say above the list, in markdown. */
  readonly note?: string;
}

/** What a search found: each passage cut around what answers, with its source, and a menu that opens one. */
export function renderResults(
  { query, results, areNear, scope, audience, note }: ResultsView,
  language: Language,
): Reply {
  const { text } = language;
  const { total } = results;
  const count =
    areNear && total > 0
      ? text.answer.uncertain(total)
      : text.lists.results(total, total < mostResults);
  const head: readonly APIComponentInContainer[] = [
    ...questionPart(inline(query, maxCost.query)),
    ...(note === undefined ? [] : [textDisplay(note)]),
    textDisplay(headline(count, scope, language)),
  ];
  const items = results.items.flatMap(({ article, passage, highlights }, index) => {
    const { markdown } = quote(passage.text, {
      // Nothing in what is only near is the answer.
      bold: areNear ? [] : highlights,
      focus: highlights[0] ?? { start: 0, end: 0 },
      maxCost: maxCost.snippet,
    });
    const { title, particulars } = sourceLine(article, passage, language);
    return [
      ...(index === 0 ? [] : [separator()]),
      quoting(textDisplay(markdown), article, passage),
      textDisplay(`-# ${title} · ${particulars}`),
    ];
  });
  return reply(total === 0 ? 'neutral' : areNear ? 'uncertain' : 'found', [
    ...head,
    ...asFarAsFit(items, totalCost(head)),
    ...passageMenu(results.items, language),
    ...pager(resultsPage, results, scope, language, [
      ...(total === 0 ? [] : postButton(results.page, scope, audience, language)),
      ...removeButton(audience),
    ]),
  ]);
}

/** Articles, one a line, and a menu that opens one. */
export function renderArticles(
  articles: Page<Article>,
  scope: ListScope,
  language: Language,
): Reply {
  const { text } = language;
  const head = [textDisplay(headline(text.lists.articles(articles.total), scope, language))];
  const items = articles.items.map((article) => {
    const { title, particulars } = articleLine(article, language, maxCost.title);
    const count = text.lists.paragraphs(article.paragraphCount);
    const details = particulars === '' ? count : `${particulars} · ${count}`;
    return textDisplay(`${title}\n-# ${details}`);
  });
  return reply('neutral', [
    ...head,
    ...asFarAsFit(items, totalCost(head)),
    ...articleMenu(articles.items, language),
    ...pager(articlesPage, articles, scope, language),
  ]);
}

/** What one person alone sees they may show to all. */
function postButton(
  page: number,
  scope: ListScope,
  { isPrivate }: Audience,
  { text }: Language,
): readonly ButtonSpec[] {
  const customId = postResults.encode({ page, scope: encodeScope(scope) });
  return isPrivate ? [{ customId, label: text.answer.post }] : [];
}

/** "Previous" and "Next" with the number of the page, where there are several; and other buttons beside them. */
export function pager(
  control: CustomId<PageState>,
  { page, pages }: Pick<Page<unknown>, 'page' | 'pages'>,
  scope: ListScope,
  { text }: Language,
  others: readonly ButtonSpec[] = [],
): readonly APIComponentInContainer[] {
  if (pages < 2) return buttonRow(others);
  const turnTo = (target: number): string | undefined =>
    control.encode({ page: target, scope: encodeScope(scope) });
  return [
    textDisplay(text.lists.page(page, pages)),
    ...buttonRow([...pageButtons({ page, pages }, turnTo, text.answer), ...others]),
  ];
}

function headline(count: string, scope: ListScope, { text, locale }: Language): string {
  const { filters } = text.lists;
  const short = (value: string): string => inline(value, maxCost.filter);
  const narrowed = [
    scope.article && filters.article(short(scope.article.source.title)),
    scope.publisher === undefined ? undefined : filters.publisher(short(scope.publisher)),
    scope.publisherWords === undefined
      ? undefined
      : filters.publisherWords(short(scope.publisherWords)),
    scope.tag === undefined ? undefined : filters.tag(short(scope.tag)),
    scope.since === undefined ? undefined : filters.since(formatDate(scope.since, locale)),
    scope.until === undefined ? undefined : filters.until(formatDate(scope.until, locale)),
  ].filter((filter) => filter !== undefined);
  return narrowed.length === 0 ? count : `${count}\n-# ${narrowed.join(' · ')}`;
}

/** Several articles that bear a name that was typed, to choose from: as many as a menu holds. */
export function renderSeveral(
  name: string,
  articles: readonly Article[],
  language: Language,
): Reply {
  const { several } = language.text.lists;
  return reply('neutral', [
    textDisplay(several(inline(name, maxCost.filter), articles.length)),
    ...articleMenu(articles, language),
  ]);
}

function articleMenu(
  articles: readonly Article[],
  { text, locale }: Language,
): ReturnType<typeof menuRow> {
  const options = articles.map(({ id, source }) => {
    const date = source.published && formatDate(source.published, locale);
    const details = [source.publisher, date].filter((part) => part !== undefined).join(' · ');
    return {
      label: label(source.title, limits.menuOption, id),
      ...(details !== '' && { description: label(details, limits.menuOption, id) }),
      value: articleKey(id),
    };
  });
  return menuRow(openArticle.encode({}), text.lists.openArticle, options);
}
