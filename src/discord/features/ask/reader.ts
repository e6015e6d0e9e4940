import type { APIComponentInContainer } from 'discord.js';
import type { Article, Passage } from '../../../knowledge/article.js';
import type { Language } from '../../text/languages.js';
import type { Audience } from '../../ui/audience.js';
import { post, turn, type Answered, type PassageState } from '../../ui/controls.js';
import { limits } from '../../ui/limits.js';
import { totalCost } from '../../ui/parts.js';
import { referenceTo } from '../../ui/passage-reference.js';
import { citeButton, headingPart, sourceSection } from '../../ui/passage-view.js';
import { quotePassage } from '../../ui/quote.js';
import {
  buttonRow,
  reply,
  separator,
  textDisplay,
  type ButtonSpec,
  type Reply,
} from '../../ui/reply.js';
import { sourceLine } from '../../ui/source-line.js';
import type { PresentPassage } from './present-passage.js';

/** In the currency of `cost`: the most that is shown of a paragraph beside, and the least that is worth it. */
const besideCost = { most: 800, least: 80 } as const;

/** What a reader shows, besides the passage. */
export interface ReaderOptions {
  /** Question and addressee of the message from which it was opened. */
  readonly above: readonly APIComponentInContainer[];
  readonly audience: Audience;
  /** The sentence that answered, wherever in the article one has read on to since. */
  readonly answered?: Answered | undefined;
}

/**
 * An article to read on in: a passage as whole as a message allows, which cuts only one of markup, with the paragraphs before
 * and after it as far as there is room, and buttons to the next ones.
 */
export function renderReader(
  { article, passage, highlights, notes }: PresentPassage,
  { above, audience, answered }: ReaderOptions,
  language: Language,
): Reply {
  const head = [...above, ...notes.map(textDisplay)];
  const source = sourceSection(sourceLine(article, passage, language), language);
  const room = limits.messageText - totalCost([...head, ...headingAbove(passage), source]);
  const main = textDisplay(
    quotePassage(passage, {
      bold: highlights,
      focus: highlights[0] ?? { start: 0, end: 0 },
      maxCost: room,
    }).markdown,
  );
  const position = article.passages.findIndex(({ id }) => id === passage.id);
  const [passageBefore, passageAfter] = [
    article.passages[position - 1],
    article.passages[position + 1],
  ];
  const headings = [
    ...(passageBefore === undefined ? [] : headingAbove(passageBefore)),
    ...(passageAfter === undefined ? [] : headingAbove(passageAfter, passage)),
  ];
  const beside = Math.min(besideCost.most, (room - totalCost([main, ...headings])) / 2);
  const before = neighbour(passageBefore, 'end', beside);
  const after = neighbour(passageAfter, 'start', beside, passage);
  const shownBefore = before.length === 0 ? undefined : passageBefore;
  const quoted = [before, [...headingAbove(passage, shownBefore), main], after].filter(
    (parts) => parts.length > 0,
  );
  return reply('found', [
    ...head,
    ...quoted.flatMap((parts, index) => (index === 0 ? parts : [separator(), ...parts])),
    source,
    ...buttonRow(readerButtons(article, passage, { audience, answered }, language)),
  ]);
}

/** The heading of a passage, where the one that is shown before it has another. */
function headingAbove(passage: Passage, before?: Passage): readonly APIComponentInContainer[] {
  const heading = passage.headings.at(-1);
  return heading === undefined || heading === before?.headings.at(-1) ? [] : headingPart(heading);
}

/** What is nearest to the passage, below its heading: the end of the one before, the start of the one after. */
function neighbour(
  passage: Passage | undefined,
  near: 'start' | 'end',
  maxCost: number,
  before?: Passage,
): readonly APIComponentInContainer[] {
  if (passage === undefined || maxCost < besideCost.least) return [];
  const at = near === 'end' ? passage.text.length : 0;
  const { markdown } = quotePassage(passage, { bold: [], focus: { start: at, end: at }, maxCost });
  return [...headingAbove(passage, before), textDisplay(markdown)];
}

/** To the passage before and after, as far as the article has others; as a source; for all to see. */
function readerButtons(
  { passages }: Article,
  passage: Passage,
  { audience, answered }: Omit<ReaderOptions, 'above'>,
  { text }: Language,
): readonly ButtonSpec[] {
  const position = passages.findIndex(({ id }) => id === passage.id);
  const stateFor = (target: Passage): PassageState => ({
    target: referenceTo(target),
    ...(answered !== undefined && { answered }),
  });
  // A button that leads nowhere stays in its place, so that the other does not move under the thumb.
  const turnTo = (index: number, label: string): ButtonSpec => ({
    customId: turn.encode(stateFor(passages[index] ?? passage)),
    label,
    disabled: passages[index] === undefined,
  });
  const paging =
    passages.length < 2
      ? []
      : [turnTo(position - 1, text.answer.previous), turnTo(position + 1, text.answer.next)];
  const posting = audience.isPrivate
    ? [{ customId: post.encode(stateFor(passage)), label: text.answer.post }]
    : [];
  return [...paging, ...citeButton(passage, text), ...posting];
}
