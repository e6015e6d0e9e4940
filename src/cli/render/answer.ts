import type {
  Answer,
  AnswerPart,
  Evidence,
  FoundAnswer,
  Highlight,
  NothingAnswer,
  UncertainAnswer,
} from '../../answer/answer.js';
import { surroundingsOf } from '../../knowledge/surroundings.js';
import { text } from '../text.js';
import { cleanLine } from './clean.js';
import { displayWidth } from './display-width.js';
import { renderMarkedText } from './marked-text.js';
import { sourceLine } from './source-line.js';
import { proseWidth, type Style } from './style.js';
import { wrap } from './wrap.js';

/**
 * An answer as a person reads it, without a line feed at its end. What it numbers is {@link numberedEvidence}, from 1.
 * `example` is a question to suggest where there is nothing to show.
 */
export function renderAnswer(answer: Answer, style: Style, example?: string): string {
  if (answer.parts !== undefined) return renderParts(answer.parts, style);
  switch (answer.kind) {
    case 'found':
      return renderFound(answer, style);
    case 'uncertain':
      return renderUncertain(answer, style);
    case 'nothing':
      return renderNothing(answer, style, example);
  }
}

/** What {@link renderAnswer} numbers: the further passages, or all of them when none surely answers. */
export function numberedEvidence(answer: Answer): readonly Evidence[] {
  if (answer.parts !== undefined) return answer.parts.flatMap(firstOfPart);
  switch (answer.kind) {
    case 'found':
      return answer.evidence.slice(1);
    case 'uncertain':
      return answer.evidence;
    case 'nothing':
      return [];
  }
}

/** A whole passage with its answering sentences marked, in what it is read with, and its source below. */
export function renderPassage(evidence: Evidence, style: Style): string {
  const indent = indentation(style);
  const { heading, leadIn, announced } = surroundingsOf(evidence.article, evidence.passage);
  const whole = (written: string, highlights: readonly Highlight[] = []): string =>
    renderMarkedText({ text: written, highlights }, style, indent);
  return [
    ...(heading === undefined ? [] : [renderText(text.answer.heading(heading), style, indent)]),
    ...(leadIn === undefined ? [] : [whole(leadIn.text)]),
    whole(evidence.passage.text, evidence.highlights),
    ...(announced === undefined ? [] : [whole(announced.text)]),
    ...unstyledMark(evidence, style),
    renderSource(evidence, style, indent),
  ].join(gap(style));
}

/** A heading, and below it passages by their answering sentence, numbered from `first`. */
export function renderNumbered(
  heading: string,
  evidence: readonly Evidence[],
  first: number,
  style: Style,
): string {
  const items = evidence.map((item, index) => renderItem(item, first + index, style));
  return [heading, ...items].join(gap(style));
}

function renderFound(answer: FoundAnswer, style: Style): string {
  const [best, ...further] = answer.evidence;
  const passage = [renderPassage(best, style), ...readAs(answer, style)].join(gap(style));
  if (further.length === 0) return passage;
  return [passage, renderNumbered(text.answer.further, further, 1, style)].join(gap(style));
}

function renderUncertain(answer: UncertainAnswer, style: Style): string {
  const heading = [text.answer.uncertain, ...missing(answer, style)].join('\n');
  const nearest = renderNumbered(heading, answer.evidence, 1, style);
  return [nearest, ...readAs(answer, style)].join(gap(style));
}

/** Which word was taken for a misspelling of which. */
function readAs(
  { correction, translatedFrom }: FoundAnswer | UncertainAnswer,
  style: Style,
): readonly string[] {
  const lines = [
    ...(correction === undefined ? [] : [text.answer.readAs(correction.typed, correction.meant)]),
    ...(translatedFrom === undefined ? [] : [text.answer.inEnglish]),
  ];
  return lines.map((line) => renderText(line, style, ''));
}

/** The words that the articles have nothing about. */
function missing(
  { missing: words }: UncertainAnswer | NothingAnswer,
  style: Style,
): readonly string[] {
  return words === undefined ? [] : [renderText(text.answer.missing(words), style, '')];
}

function renderNothing(answer: NothingAnswer, style: Style, example: string | undefined): string {
  const lines: string[] = [
    answer.unknown === undefined
      ? text.answer.nothing[answer.reason]
      : renderText(text.answer.unknown(answer.unknown), style, ''),
    ...missing(answer, style),
    ...offered(answer, style),
  ];
  if (example !== undefined && answer.reason !== 'thanks' && answer.reason !== 'praise') {
    lines.push(renderText(text.answer.example(example), style, ''));
  }
  return lines.join('\n');
}

/** The question that may have been meant, and where somebody may want to look all the same. */
function offered({ correction, nearest = [] }: NothingAnswer, style: Style): readonly string[] {
  const [first] = nearest;
  return [
    ...(correction === undefined
      ? []
      : [renderText(text.answer.didYouMean(correction.question), style, '')]),
    ...(first === undefined
      ? []
      : [style.colours.dim(text.answer.nearest(sourceLine(first, { withUrl: false })))]),
  ];
}

/** What each part is about, and below it its sentence, of which is marked what the others do not have. */
function renderParts(parts: readonly AnswerPart[], style: Style): string {
  let shown = 0;
  const rendered = parts.map((part) => {
    const { label, answer } = part;
    const heading = style.colours.bold(renderText(label, style, ''));
    const [first] = firstOfPart(part);
    if (answer.kind === 'nothing' || first === undefined) {
      return `${heading}\n${text.answer.partNothing}`;
    }
    shown += 1;
    const unsure = answer.kind === 'uncertain' ? [text.answer.partUncertain] : [];
    return [heading, ...unsure, renderPartItem(part, first, shown, style)].join('\n');
  });
  return rendered.join(gap(style));
}

function renderPartItem(
  { differing }: AnswerPart,
  evidence: Evidence,
  itemNumber: number,
  style: Style,
): string {
  const item = renderItem(evidence, itemNumber, style, differing);
  if (differing.length === 0 || style.colours.isColorSupported) return item;
  const facts = differing.map(({ start, end }) => evidence.passage.text.slice(start, end));
  return `${item}\n${renderText(text.answer.differing(facts), style, '')}`;
}

function firstOfPart({ answer }: AnswerPart): readonly Evidence[] {
  return answer.kind === 'nothing' ? [] : answer.evidence.slice(0, 1);
}

function renderItem(
  evidence: Evidence,
  itemNumber: number,
  style: Style,
  marked: readonly Highlight[] = [],
): string {
  const label = `${itemNumber}. `;
  const indent = style.width === undefined ? '' : ' '.repeat(label.length);
  const written = answeringSentence(evidence);
  const start = evidence.passage.text.indexOf(written, evidence.highlights[0]?.start ?? 0);
  const highlights = marked.map((range) => ({
    start: range.start - start,
    end: range.end - start,
  }));
  const sentence = renderMarkedText({ text: written, highlights }, style, indent).slice(
    indent.length,
  );
  return `${style.colours.bold(label)}${sentence}\n${renderSource(evidence, style, indent)}`;
}

/** The first marked sentence; the passage itself when nothing in it is marked. */
function answeringSentence({ passage, highlights }: Evidence): string {
  const [first] = highlights;
  return passage.text.slice(first?.start, first?.end).trim();
}

/** Where there is no bold, the sentence that answers stands by itself below its passage. */
function unstyledMark(evidence: Evidence, style: Style): readonly string[] {
  const sentence = answeringSentence(evidence);
  if (style.colours.isColorSupported || sentence === evidence.passage.text.trim()) return [];
  return [renderText(text.answer.sentence(sentence), style, indentation(style))];
}

/** The source of a passage, and below it the other articles that say the same. */
function renderSource(evidence: Evidence, style: Style, indent: string): string {
  const others = (evidence.alsoIn ?? []).map((other) => ({
    line: text.source.alsoIn(sourceLine(other)),
    lineWithoutUrl: text.source.alsoIn(sourceLine(other, { withUrl: false })),
    url: other.article.source.url,
  }));
  const own = {
    line: sourceLine(evidence),
    lineWithoutUrl: sourceLine(evidence, { withUrl: false }),
    url: evidence.article.source.url,
  };
  return [own, ...others].map((source) => renderSourceLine(source, style, indent)).join('\n');
}

interface SourceLine {
  readonly line: string;
  readonly lineWithoutUrl: string;
  readonly url: string | undefined;
}

/** The address stands on a line of its own where the line would have to be cut: cut, nobody could follow it. */
function renderSourceLine(
  { line, lineWithoutUrl, url }: SourceLine,
  style: Style,
  indent: string,
): string {
  const width = proseWidth(style);
  if (width === undefined) return style.colours.dim(line);
  const room = width - indent.length;
  const lines =
    url === undefined || displayWidth(line) <= room
      ? wrapLines(line, room)
      : [...wrapLines(lineWithoutUrl, room), cleanLine(url)];
  return lines.map((part) => indent + style.colours.dim(part)).join('\n');
}

function wrapLines(line: string, width: number): readonly string[] {
  return wrap(line, width).map(({ start, end }) => line.slice(start, end));
}

function renderText(foreign: string, style: Style, indent: string): string {
  return renderMarkedText({ text: foreign, highlights: [] }, style, indent);
}

/** A terminal has room: there, passages stand apart and are set in. */
function indentation(style: Style): string {
  return style.width === undefined ? '' : '  ';
}

function gap(style: Style): string {
  return style.width === undefined ? '\n' : '\n\n';
}
