import type { APIComponentInContainer, APITextDisplayComponent } from 'discord.js';
import type { Answer, Evidence, NothingAnswer } from '../../answer/answer.js';
import { showAll } from '../components/show-all.js';
import { limits } from '../limits.js';
import type { Language } from '../text/languages.js';
import { cost } from './cost.js';
import type { Range } from './excerpt.js';
import { inline } from './inline.js';
import { quote } from './quote.js';
import { button, reply, separator, textDisplay, type Reply } from './reply.js';
import { sourceLine } from './source-line.js';

/** In the currency of `cost`: what reads well on a phone, far inside what Discord allows. */
const maxCost = {
  question: 400,
  passage: 900,
  nearPassage: 320,
  furtherPassage: 280,
  example: 120,
} as const;

/** Passages shown beside the best one. */
const maxFurther = 2;

export interface AnswerReplyOptions {
  readonly language: Language;
  /** After a slash command nobody else could see what was asked. */
  readonly showQuestion: boolean;
  /** Questions that the articles answer, offered where there is nothing else to show. */
  readonly examples: readonly string[];
}

/** An answer as a message. Pure, and within every limit of Discord whatever the articles hold. */
export function renderAnswer(answer: Answer, options: AnswerReplyOptions): Reply {
  const { language } = options;
  const question = options.showQuestion ? questionLine(answer.question) : [];
  switch (answer.kind) {
    case 'found': {
      const [best, ...others] = answer.evidence;
      const further = others.slice(0, maxFurther).map((other) => furtherPassage(other, language));
      return reply('found', [
        ...question,
        ...separated(asManyAsFit([mainPassage(best, language), ...further], question)),
      ]);
    }
    case 'uncertain': {
      const nearest = answer.evidence.slice(0, 1 + maxFurther);
      const head = [...question, textDisplay(language.text.answer.uncertain(nearest.length))];
      const passages = nearest.map((near) => nearPassage(near, language));
      return reply('uncertain', [...head, ...separated(asManyAsFit(passages, head))]);
    }
    case 'nothing':
      return reply('neutral', [...question, nothingNotice(answer, options)]);
  }
}

/**
 * A quotation, its source, and what can be done with it. Quotation and source are texts of their own: small print
 * directly below a quotation is not always read as such.
 */
interface Quoted {
  readonly texts: readonly [quotation: APITextDisplayComponent, source: APITextDisplayComponent];
  readonly button?: APIComponentInContainer;
}

function questionLine(question: string): readonly APITextDisplayComponent[] {
  const shown = inline(question, maxCost.question);
  return shown === '' ? [] : [textDisplay(`-# ${shown}`)];
}

/** The passage with the answering sentence in bold, and a button for the rest of it. */
function mainPassage(evidence: Evidence, language: Language): Quoted {
  const { article, passage, highlights } = evidence;
  const quotation = quote(passage.text, {
    bold: highlights,
    focus: focusOf(evidence),
    maxCost: maxCost.passage,
  });
  const source = sourceLine(article, passage, language);
  const customId = quotation.isCut ? showAll.customId({ passageId: passage.id }) : undefined;
  return {
    texts: [
      textDisplay(quotation.markdown),
      textDisplay(`${source.title}\n-# ${source.particulars}`),
    ],
    ...(customId !== undefined && { button: button(customId, language.text.answer.showAll) }),
  };
}

/** Another source's own sentence, in small print. */
function furtherPassage(evidence: Evidence, language: Language): Quoted {
  const { text } = evidence.passage;
  const { start, end } = focusOf(evidence);
  const sentence = text.slice(start, end);
  const { markdown } = quote(sentence.trim() === '' ? text : sentence, {
    bold: [],
    focus: { start: 0, end: 0 },
    maxCost: maxCost.furtherPassage,
    small: true,
  });
  return { texts: [textDisplay(markdown), smallSource(evidence, language)] };
}

/** A passage that may not answer: nothing in it is bold, since nothing in it is the answer. */
function nearPassage(evidence: Evidence, language: Language): Quoted {
  const { markdown } = quote(evidence.passage.text, {
    bold: [],
    focus: focusOf(evidence),
    maxCost: maxCost.nearPassage,
  });
  return { texts: [textDisplay(markdown), smallSource(evidence, language)] };
}

function smallSource({ article, passage }: Evidence, language: Language): APITextDisplayComponent {
  const source = sourceLine(article, passage, language);
  return textDisplay(`-# ${source.title} · ${source.particulars}`);
}

function nothingNotice(
  answer: NothingAnswer,
  { language, examples }: AnswerReplyOptions,
): APITextDisplayComponent {
  const offered = answer.reason === 'thanks' ? [] : exampleLines(examples, language);
  const lines = [language.text.answer.nothing[answer.reason], ...offered];
  return textDisplay(lines.join('\n'));
}

/** A heading and the questions below it; nothing without questions. */
export function exampleLines(examples: readonly string[], { text }: Language): readonly string[] {
  const shown = examples.map((example) => `- ${inline(example, maxCost.example)}`);
  return shown.length === 0 ? [] : [text.answer.examples, ...shown];
}

/** The sentence that answers; the beginning where none is marked. */
function focusOf({ highlights }: Evidence): Range {
  return highlights[0] ?? { start: 0, end: 0 };
}

/** The first passages, as many as stay within a message together with what stands above them. */
function asManyAsFit(
  passages: readonly Quoted[],
  above: readonly APITextDisplayComponent[],
): readonly Quoted[] {
  const fitting: Quoted[] = [];
  let total = totalCost(above);
  for (const passage of passages) {
    total += totalCost(passage.texts);
    if (total > limits.messageText) break;
    fitting.push(passage);
  }
  return fitting;
}

function totalCost(texts: readonly APITextDisplayComponent[]): number {
  return texts.reduce((sum, { content }) => sum + cost(content), 0);
}

function separated(passages: readonly Quoted[]): readonly APIComponentInContainer[] {
  return passages.flatMap(({ texts, button: row }, index) => [
    ...(index === 0 ? [] : [separator()]),
    ...texts,
    ...(row === undefined ? [] : [row]),
  ]);
}
