import type { APIComponentInContainer } from 'discord.js';
import type { Insights } from '../../../../insights/insights.js';
import type { Corpus } from '../../../../knowledge/corpus.js';
import { articleId } from '../../../../knowledge/identifiers.js';
import type { Language } from '../../../text/languages.js';
import { inline } from '../../../ui/inline.js';
import { asFarAsFit } from '../../../ui/parts.js';
import { separator, textDisplay } from '../../../ui/reply.js';
import { insightsPager } from './insights-card.js';

/** In the currency of `cost`. */
const maxCost = { title: 120, reason: 160 } as const;

const mostListed = 5;
const mostReasons = 2;

/** Room for the card around it. */
const spentElsewhere = 400;

/** The articles that are quoted most and least, and those that readers call out of date. */
export function articlesView(
  { quoted, outdated }: Insights,
  days: number,
  corpus: Corpus,
  language: Language,
): readonly APIComponentInContainer[] {
  const { articles: text } = language.text.insights;
  const titleOf = (id: string): string => {
    const known = articleId(id);
    const article = known && corpus.article(known);
    return inline(article?.source.title ?? id, maxCost.title);
  };
  const line = ({ articleId: id, count }: Insights['quoted'][number]): string =>
    `- ${titleOf(id)} · ${text.quoted(count)}`;
  const most = quoted.filter(({ count }) => count > 0).slice(0, mostListed);
  const least = quoted.slice(most.length).toReversed().slice(0, mostListed);
  const old = outdated
    .slice(0, mostListed)
    .map(({ articleId: id, votes, reasons }) =>
      [
        `- ${titleOf(id)} · ${text.outdatedVotes(votes)}`,
        ...reasons
          .slice(0, mostReasons)
          .map((reason) => `  -# “${inline(reason, maxCost.reason)}”`),
      ].join('\n'),
    );
  const lists = [
    ...list(text.most, most.map(line)),
    ...list(text.least, least.map(line)),
    ...list(text.outdated, old),
  ];
  return [
    ...(quoted.length === 0 ? [textDisplay(text.none)] : []),
    ...asFarAsFit(lists.slice(1), spentElsewhere),
    ...insightsPager({ view: 'articles', days }, { page: 1, pages: 1 }, language),
  ];
}

function list(title: string, lines: readonly string[]): readonly APIComponentInContainer[] {
  return lines.length === 0 ? [] : [separator(), textDisplay([title, ...lines].join('\n'))];
}
