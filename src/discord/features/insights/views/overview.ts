import type { APIComponentInContainer } from 'discord.js';
import type { Picture } from '../../../../insights/charts/picture.js';
import { answeredShare, countOf, helpedShare } from '../../../../insights/figures.js';
import type { Insights } from '../../../../insights/insights.js';
import type { Language } from '../../../text/languages.js';
import { insightsPager } from './insights-card.js';
import { picturePart, textDisplay, type ReplyFile } from '../../../ui/reply.js';

/** How many, how well, and both over time. */
export function overviewParts(
  { outcomes, votes }: Insights,
  pictures: readonly Picture[],
  days: number,
  language: Language,
): readonly APIComponentInContainer[] {
  const { text, locale } = language;
  const { questions, shares, votes: voteCount, helped } = text.insights;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const total = countOf(outcomes);
  const share = (part: number): string => percent.format(part / total);
  const voted = votes.helped + votes.notThis + votes.outOfDate;
  const helpful = helpedShare(votes);
  const lines = [
    [
      questions(total),
      shares.answered(percent.format(answeredShare(outcomes) ?? 0)),
      shares.uncertain(share(outcomes.uncertain)),
      shares.nothing(share(outcomes.nothing)),
    ].join(' · '),
    helpful === undefined
      ? voteCount(voted)
      : [voteCount(voted), helped(percent.format(helpful))].join(' · '),
  ];
  return [
    textDisplay(lines.join('\n')),
    // Each by itself, so that Discord shows it as wide as the message.
    ...pictures.map((picture) =>
      picturePart([{ file: pictureFile(picture), description: picture.description }]),
    ),
    ...insightsPager({ view: 'overview', days }, { page: 1, pages: 1 }, language),
  ];
}

export function pictureFile({ name, png }: Picture): ReplyFile {
  return { name, bytes: png };
}
