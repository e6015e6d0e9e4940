import type { APIComponentInContainer } from 'discord.js';
import type { Highlight } from '../../answer/answer.js';
import type { Article, Passage } from '../../knowledge/article.js';
import { surroundingsOf } from '../../knowledge/surroundings.js';
import type { Audience } from './audience.js';
import { around, cite, post, remove, type Answered } from './controls.js';
import { positionOf, referenceTo } from './passage-reference.js';
import type { Language } from '../text/languages.js';
import type { Text } from '../text/text.js';
import { inline, isLabel } from './inline.js';
import { asFarAsFit, totalCost, type KeptParts } from './parts.js';
import { quoting } from './quotation-part.js';
import { quotePassage } from './quote.js';
import {
  buttonRow,
  linkSection,
  reply,
  textDisplay,
  type ButtonSpec,
  type Reply,
} from './reply.js';
import { sourceLine, type SourceLine, type Standing } from './source-line.js';

/** In the currency of `cost`: what reads well on a phone, far inside what Discord allows. */
const maxPassageCost = 900;

/** The same of what it is read with. */
const maxSurroundingsCost = { heading: 200, leadIn: 200, announced: 500 } as const;

/** A passage of an article as the main thing of a message, with everything that can be done from there. */
export interface PassageView {
  readonly article: Article;
  readonly passage: Passage;
  /** The answering sentences, when it is the passage that answered. */
  readonly highlights: readonly Highlight[];
  /** The sentence that answered, wherever in the article one has read on to since. */
  readonly answered?: Answered;
  readonly audience: Audience;
  /** Question above, further sources and feedback below, which stay when it is published. */
  readonly around: KeptParts;
  /** How it stands among the other sources of the answer. */
  readonly standing?: Standing;
  /** Something to say of the passage before it is shown, in markdown. */
  readonly notes?: readonly string[];
}

export function renderPassageView(view: PassageView, language: Language): Reply {
  const { article, passage, highlights } = view;
  const quotation = quotePassage(passage, {
    bold: highlights,
    focus: highlights[0] ?? { start: 0, end: 0 },
    maxCost: maxPassageCost,
  });
  const { heading, leadIn, announced } = surroundingsOf(article, passage);
  const notes = view.notes ?? [];
  const head: readonly APIComponentInContainer[] = [
    ...view.around.above,
    ...(notes.length === 0 ? [] : [textDisplay(notes.join('\n'))]),
    ...(heading === undefined ? [] : headingPart(heading)),
    ...(leadIn === undefined ? [] : [besidePart(article, leadIn, 'leadIn')]),
    quoting(textDisplay(quotation.markdown), article, passage),
    ...(announced === undefined ? [] : [besidePart(article, announced, 'announced')]),
    sourceSection(sourceLine(article, passage, language, view.standing), language),
  ];
  return reply('found', [
    ...head,
    ...asFarAsFit(view.around.below, totalCost(head)),
    ...buttonRow(passageButtons(view, quotation.isCut, language)),
    ...view.around.feedback,
  ]);
}

/** The heading above a passage, which is often the question that it answers; nothing where nothing of it would show. */
export function headingPart(heading: string): readonly APIComponentInContainer[] {
  return isLabel(heading)
    ? [textDisplay(`**${inline(heading, maxSurroundingsCost.heading)}**`)]
    : [];
}

function besidePart(
  article: Article,
  passage: Passage,
  place: 'leadIn' | 'announced',
): APIComponentInContainer {
  const at = place === 'leadIn' ? passage.text.length : 0;
  const { markdown } = quotePassage(passage, {
    bold: [],
    focus: { start: at, end: at },
    maxCost: maxSurroundingsCost[place],
  });
  return quoting(textDisplay(markdown), article, passage);
}

/** A source with a button that opens its article at the passage, where that has an address. */
export function sourceSection(
  { title, particulars, address, passageAddress = address }: SourceLine,
  { text }: Language,
): APIComponentInContainer {
  const content = particulars === '' ? title : `${title}\n-# ${particulars}`;
  return passageAddress === undefined
    ? textDisplay(content)
    : linkSection(content, text.answer.openArticle, passageAddress);
}

/** 🗑 on what all see: the other messages have a "dismiss" of Discord's own. */
export function removeButton({ askerId, isPrivate }: Audience): readonly ButtonSpec[] {
  return isPrivate ? [] : [{ customId: remove.encode({ askerId }), emoji: '🗑️' }];
}

/** The passage as a source, for whoever presses it alone. */
export function citeButton(passage: Passage, text: Text): readonly ButtonSpec[] {
  return [{ customId: cite.encode({ target: referenceTo(passage) }), label: text.cite.button }];
}

/** Three at most: with the link to the article and two for feedback, there are six things to press on an answer. */
function passageButtons(
  { article: { passages }, passage, answered, audience }: PassageView,
  isCut: boolean,
  { text }: Language,
): readonly ButtonSpec[] {
  const state = { target: referenceTo(passage), ...(answered !== undefined && { answered }) };
  const label = isCut ? text.answer.showAll : text.answer.around;
  const reading = isCut || passages.length > 1 ? [{ customId: around.encode(state), label }] : [];
  const posting = audience.isPrivate
    ? [{ customId: post.encode(state), label: text.answer.post }]
    : [];
  return [...reading, ...citeButton(passage, text), ...posting, ...removeButton(audience)];
}

/** The sentence that answered, as buttons remember it. */
export function answeredIn(
  passage: Passage,
  highlights: readonly Highlight[],
): Answered | undefined {
  const [first] = highlights;
  return first && { position: positionOf(passage), start: first.start, end: first.end };
}
