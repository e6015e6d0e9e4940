import type { APIComponentInContainer, APITextDisplayComponent } from 'discord.js';
import type { Answer, AnswerPart, Evidence } from '../../../answer/answer.js';
import { inline } from '../../ui/inline.js';
import { asFarAsFit, totalCost } from '../../ui/parts.js';
import { passageMenu } from '../../ui/passage-menu.js';
import { removeButton } from '../../ui/passage-view.js';
import { quoting } from '../../ui/quotation-part.js';
import { quote } from '../../ui/quote.js';
import { buttonRow, reply, separator, textDisplay, type Reply } from '../../ui/reply.js';
import { linkedSource, sourceLine } from '../../ui/source-line.js';
import type { Audience } from '../../ui/audience.js';
import type { Language } from '../../text/languages.js';

/** In the currency of `cost`: three parts, with their sources, are far inside what a message may hold. */
const maxCost = { label: 120, passage: 500, nearPassage: 280 } as const;

/** What stands around the parts, made where all answers are drawn. */
export interface AroundParts {
  readonly question: readonly APITextDisplayComponent[];
  readonly feedback: readonly APIComponentInContainer[];
  readonly audience: Audience;
}

/**
 * The answers to the parts of a question below each other, each under what it is about. Where all tell one thing, what
 * differs is bold; else the sentence that answers.
 */
export function renderParts(
  answer: Exclude<Answer, { readonly kind: 'nothing' }>,
  parts: readonly AnswerPart[],
  { question, feedback, audience }: AroundParts,
  language: Language,
): Reply {
  const shown = parts.flatMap((part, index) => [
    ...(index === 0 ? [] : [separator()]),
    ...renderPart(part, language),
  ]);
  const differ = parts.some(({ differing }) => differing.length > 0);
  const legend = differ ? [textDisplay(language.text.answer.differing)] : [];
  return reply(answer.kind, [
    ...question,
    ...asFarAsFit(shown, totalCost([...question, ...legend])),
    ...legend,
    ...passageMenu(answer.evidence, language),
    ...buttonRow(removeButton(audience)),
    ...feedback,
  ]);
}

function renderPart(
  { label, answer, differing }: AnswerPart,
  language: Language,
): readonly APITextDisplayComponent[] {
  const { text } = language;
  const heading = `**${inline(label, maxCost.label)}**`;
  if (answer.kind === 'nothing') return [textDisplay(`${heading}\n${text.answer.partNothing}`)];
  const [best] = answer.evidence;
  if (answer.kind === 'uncertain') {
    return [textDisplay(`${heading}\n${text.answer.partUncertain}`), ...quoted(best, [], language)];
  }
  const bold = differing.length > 0 ? differing : best.highlights;
  return [textDisplay(heading), ...quoted(best, bold, language)];
}

/** A passage, or what stands around the sentence that answers. */
function quoted(
  evidence: Evidence,
  bold: Evidence['highlights'],
  language: Language,
): readonly APITextDisplayComponent[] {
  const { markdown } = quote(evidence.passage.text, {
    bold,
    focus: evidence.highlights[0] ?? { start: 0, end: 0 },
    maxCost: bold.length > 0 ? maxCost.passage : maxCost.nearPassage,
  });
  const source = sourceLine(evidence.article, evidence.passage, language, evidence);
  return [
    quoting(textDisplay(markdown), evidence.article, evidence.passage),
    textDisplay(`-# ${linkedSource(source, language)}`),
  ];
}
