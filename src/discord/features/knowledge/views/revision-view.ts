import type { APIComponentInContainer } from 'discord.js';
import type { ArticleDraft } from '../../../../knowledge/article-draft.js';
import type { Revision } from '../../../../knowledge/guild-articles.js';
import { createArticle } from '../../../../knowledge/passages.js';
import { paragraphsOf } from '../../../../knowledge/reading-order.js';
import {
  articleLanguage,
  askRemoval,
  editArticleDays,
  editArticleDetails,
  exportRevision,
  historyPage,
  removeForGood,
  restoreRevision,
  revisionPage,
} from '../knowledge-controls.js';
import { limits } from '../../../ui/limits.js';
import type { Language } from '../../../text/languages.js';
import { inline, label } from '../../../ui/inline.js';
import { pageOf } from '../../../ui/list-reply.js';
import { menuRow, type MenuOption } from '../../../ui/menus.js';
import { pageButtons } from '../../../ui/page-buttons.js';
import { asFarAsFit, reasonPart, totalCost } from '../../../ui/parts.js';
import { sourceSection } from '../../../ui/passage-view.js';
import { quote } from '../../../ui/quote.js';
import {
  buttonRow,
  reply,
  separator,
  textDisplay,
  type ButtonSpec,
  type Reply,
} from '../../../ui/reply.js';
import { articleLine, paragraphFacts } from '../../../ui/source-line.js';
import { dayFacts } from './days.js';
import { revisionFacts } from './history.js';

/** In the currency of `cost`: a page of the longest passages stays within a message. */
const maxCost = { passage: 600, summary: 400, title: 160, detail: 120, reason: 700 } as const;

const passagesOnPage = 4;

/** A revision that has a text. */
export interface ShownRevision {
  readonly revision: Revision;
  readonly draft: ArticleDraft;
  /** The number of the newest revision, which may be another one. */
  readonly newest: number;
  /** From 1. */
  readonly page: number;
  /** What has just become of it, in markdown. */
  readonly note?: string;
}

/** An article as it stood with one revision, and what can be done with it. */
export function renderRevision(shown: ShownRevision, language: Language): Reply {
  const { revision, draft, note } = shown;
  const { text } = language;
  const article = createArticle(draft, revision.number);
  const { items, page, pages } = pageOf(paragraphsOf(article), shown.page, passagesOnPage);
  const details = [
    article.source.author,
    languageName(article.language, language),
    article.tags.length === 0 ? undefined : article.tags.join(', '),
  ].flatMap((detail) => (detail === undefined ? [] : inline(detail, maxCost.detail)));
  const beginning = (passage: string, most: number): string =>
    quote(passage, { bold: [], focus: { start: 0, end: 0 }, maxCost: most }).markdown;
  const head: readonly APIComponentInContainer[] = [
    ...(note === undefined ? [] : [textDisplay(note)]),
    sourceSection(articleLine(article, language), language),
    textDisplay(
      `-# ${[...details, ...dayFacts(article, language), ...revisionFacts(revision, language)].join(' · ')}`,
    ),
    ...(article.summary === undefined || page > 1
      ? []
      : [textDisplay(`-# ${text.answer.summary}\n${beginning(article.summary, maxCost.summary)}`)]),
  ];
  const body = items.flatMap((passage) => [
    separator(),
    textDisplay(
      `${beginning(passage.text, maxCost.passage)}\n-# ${paragraphFacts(article, passage, language)}`,
    ),
  ]);
  return reply('found', [
    ...head,
    ...asFarAsFit([...body, separator()], totalCost(head)),
    ...pager(shown, page, pages, language),
    ...(isNewest(shown) ? languageMenu(shown, language) : []),
    ...buttonRow(buttons(shown, language)),
  ]);
}

/** Asks whether an article is really to be removed; `reason`: why, as it was said already. */
export function renderRemoval(revision: Revision, { text }: Language, reason = ''): Reply {
  const { shown, preview } = text.knowledge;
  const { articleId, number } = revision;
  const title = inline(revision.title, maxCost.title);
  return reply('uncertain', [
    textDisplay(shown.askRemove(`**${title}**`)),
    ...reasonPart(inline(reason, maxCost.reason)),
    ...buttonRow([
      {
        customId: removeForGood.encode({ articleId, newest: number }),
        label: shown.remove,
        style: 'danger',
      },
      {
        customId: revisionPage.encode({ articleId, number, other: 1 }),
        label: preview.cancel,
      },
    ]),
  ]);
}

function isNewest({ revision, newest }: ShownRevision): boolean {
  return revision.number === newest;
}

function buttons(shown: ShownRevision, { text }: Language): readonly ButtonSpec[] {
  const { articleId, number } = shown.revision;
  const { shown: words } = text.knowledge;
  const state = { articleId, newest: shown.newest };
  const both: readonly ButtonSpec[] = [
    { customId: historyPage.encode({ articleId, page: 1 }), label: words.historyButton },
    { customId: exportRevision.encode({ articleId, number, other: 1 }), label: words.export },
  ];
  return isNewest(shown)
    ? [
        { customId: editArticleDetails.encode(state), label: words.edit },
        { customId: editArticleDays.encode(state), label: words.editDays },
        ...both,
        { customId: askRemoval.encode(state), label: words.remove, style: 'danger' },
      ]
    : [
        {
          customId: restoreRevision.encode({ articleId, number, other: shown.newest }),
          label: words.restore,
          style: 'primary',
        },
        ...both,
      ];
}

function pager(
  { revision }: ShownRevision,
  page: number,
  pages: number,
  { text }: Language,
): readonly APIComponentInContainer[] {
  if (pages < 2) return [];
  const { articleId, number } = revision;
  const turnTo = (target: number): string | undefined =>
    revisionPage.encode({ articleId, number, other: target });
  return [
    textDisplay(text.lists.page(page, pages)),
    ...buttonRow(pageButtons({ page, pages }, turnTo, text.answer)),
  ];
}

/** The value for "tell by the text"; no language tag. */
export const detectedLanguage = 'auto';

/** Most of the languages whose words we know best; a menu has 25 options, and the article's own is always there. */
const offeredLanguages: readonly string[] = [
  ...['ar', 'da', 'de', 'el', 'en', 'es', 'fa', 'fi', 'fr', 'he', 'hi', 'hu'],
  ...['id', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'sv', 'tr', 'zh'],
];

function languageMenu(
  { revision, draft, newest }: ShownRevision,
  language: Language,
): readonly APIComponentInContainer[] {
  const { shown } = language.text.knowledge;
  const stated = draft.particulars.language;
  const tags = new Set([...(stated === undefined ? [] : [stated]), ...offeredLanguages]);
  const options: readonly MenuOption[] = [
    { label: shown.detectLanguage, value: detectedLanguage, chosen: stated === undefined },
    ...[...tags].map((tag) => ({
      label: label(languageName(tag, language), limits.menuOption, tag),
      value: tag,
      chosen: tag === stated,
    })),
  ];
  const customId = articleLanguage.encode({ articleId: revision.articleId, newest });
  return menuRow(customId, shown.language, options.slice(0, limits.menuOptions));
}

function languageName(tag: string, { locale }: Language): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
}
