import type { APIComponentInContainer } from 'discord.js';
import type { Article, Passage } from '../../../knowledge/article.js';
import { paragraphsOf } from '../../../knowledge/reading-order.js';
import { articlePage } from '../../ui/controls.js';
import type { Language } from '../../text/languages.js';
import { pageOf, pager } from '../../ui/list-reply.js';
import { asFarAsFit, totalCost } from '../../ui/parts.js';
import { passageMenu } from '../../ui/passage-menu.js';
import { headingPart, sourceSection } from '../../ui/passage-view.js';
import { quotePassage } from '../../ui/quote.js';
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
          textDisplay(beginning({ kind: 'summary', text: article.summary }, maxCost.summary)),
        ]),
  ];
  const items = shown.items.flatMap((passage, index) => [
    separator(),
    ...newHeading(passage, shown.items[index - 1]),
    textDisplay(beginning(passage, maxCost.passage)),
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

function beginning(passage: Pick<Passage, 'kind' | 'text'>, most: number): string {
  return quotePassage(passage, { bold: [], focus: { start: 0, end: 0 }, maxCost: most }).markdown;
}

/** The heading above a passage, where the one before it on the page has another. */
function newHeading(
  { headings }: Passage,
  before: Passage | undefined,
): readonly APIComponentInContainer[] {
  const heading = headings.at(-1);
  return heading === undefined || heading === before?.headings.at(-1) ? [] : headingPart(heading);
}
