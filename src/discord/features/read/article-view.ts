import type { APIComponentInContainer } from 'discord.js';
import type { Article, Passage } from '../../../knowledge/article.js';
import { paragraphsOf } from '../../../knowledge/reading-order.js';
import { articlePage } from '../../ui/controls.js';
import type { Language } from '../../text/languages.js';
import { pageOf, pager } from '../../ui/list-reply.js';
import { asFarAsFit, totalCost } from '../../ui/parts.js';
import { passageMenu } from '../../ui/passage-menu.js';
import { sourceSection } from '../../ui/passage-view.js';
import { quote } from '../../ui/quote.js';
import { reply, separator, textDisplay, type Reply } from '../../ui/reply.js';
import { articleLine, paragraphFacts } from '../../ui/source-line.js';

/** In the currency of `cost`: with the source, all of a page stays within a message. */
const maxCost = { summary: 600, passage: 850 } as const;

const passagesOnPage = 3;

/** An article: title, source and summary, then its passages a few at a time, each of which opens from a menu. */
export function renderArticle(article: Article, wanted: number, language: Language): Reply {
  const { text } = language;
  const shown = pageOf(paragraphsOf(article), wanted, passagesOnPage);
  const head: readonly APIComponentInContainer[] = [
    sourceSection(articleLine(article, language), language),
    ...(article.summary === undefined || shown.page > 1
      ? []
      : [
          textDisplay(`-# ${text.answer.summary}`),
          textDisplay(beginning(article.summary, maxCost.summary)),
        ]),
  ];
  const items = shown.items.flatMap((passage) => [
    separator(),
    textDisplay(beginning(passage.text, maxCost.passage)),
    textDisplay(`-# ${paragraphFacts(article, passage, language)}`),
  ]);
  const evidence = shown.items
    .filter(({ kind }) => kind !== 'note')
    .map((passage) => ({ article, passage, highlights: [] }));
  return reply('found', [
    ...head,
    ...asFarAsFit(items, totalCost(head)),
    ...passageMenu(evidence, language),
    ...pager(articlePage, shown, { article }, language),
  ]);
}

/** Which page of an article has one of its paragraphs. */
export function pageWith(article: Article, passage: Passage): number {
  return Math.floor(paragraphsOf(article).indexOf(passage) / passagesOnPage) + 1;
}

function beginning(text: string, most: number): string {
  return quote(text, { bold: [], focus: { start: 0, end: 0 }, maxCost: most }).markdown;
}
