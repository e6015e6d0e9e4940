import type { APITextDisplayComponent } from 'discord.js';
import {
  isSmallTalkReason,
  type Answer,
  type Correction,
  type FoundAnswer,
  type NothingAnswer,
  type NothingReason,
  type UncertainAnswer,
  type UnknownCondition,
} from '../../../answer/answer.js';
import type { ArticleId } from '../../../knowledge/article.js';
import type { Audience } from '../../ui/audience.js';
import { askOffered } from '../../ui/controls.js';
import { articleKey } from '../../ui/passage-reference.js';
import type { Language } from '../../text/languages.js';
import type { Offers } from '../../framework/asking.js';
import { feedbackRow } from '../feedback/index.js';
import { offerButtons } from '../moderators/index.js';
import { tellMeButton } from '../standing/index.js';
import { inline, inlineWhole } from '../../ui/inline.js';
import {
  addresseePart,
  asFarAsFit,
  belowParts,
  offeredPart,
  questionPart,
  totalCost,
} from '../../ui/parts.js';
import { passageMenu } from '../../ui/passage-menu.js';
import { answeredIn, removeButton, renderPassageView } from '../../ui/passage-view.js';
import { buttonRow, reply, textDisplay, type ButtonSpec, type Reply } from '../../ui/reply.js';
import { furtherPassages, nearPassages } from './further-passages.js';
import { renderParts } from './parts-reply.js';

/** In the currency of `cost`: what reads well on a phone, far inside what Discord allows. */
const maxCost = {
  question: 400,
  example: 120,
  word: 80,
} as const;

/** Passages shown beside the best one. */
const maxFurther = 2;

/** Names offered in the place of one that there is not. */
const maxNear = 5;

/** Words named that the articles lack. */
const maxMissing = 5;

export interface AnswerReplyOptions {
  readonly language: Language;
  readonly audience: Audience;
  /** After a slash command nobody else could see what was asked. */
  readonly showQuestion: boolean;
  /** Whom it was asked for, as a mention. */
  readonly addressee?: string;
  /** The article that alone was asked. */
  readonly articleId?: ArticleId;
  /** Questions that the articles answer, offered where there is nothing else to show. */
  readonly examples: readonly string[];
  /** The record of the question, where people are asked how good its answer is. */
  readonly feedbackId?: string | undefined;
  /** What else there is where the articles do not say. */
  readonly offers?: Offers | undefined;
}

/** An answer as a message. Pure, and within every limit of Discord whatever the articles hold. */
export function renderAnswer(answer: Answer, options: AnswerReplyOptions): Reply {
  const { language, audience } = options;
  const question = [
    ...(options.addressee === undefined
      ? []
      : [addresseePart(language.text.answer.askedFor(options.addressee))]),
    ...(options.showQuestion ? questionPart(inline(answer.question, maxCost.question)) : []),
  ];
  const feedback = feedbackRow(options.feedbackId, language);
  if (answer.kind !== 'nothing' && answer.parts !== undefined) {
    return renderParts(answer, answer.parts, { question, feedback, audience }, language);
  }
  switch (answer.kind) {
    case 'found': {
      const [best, ...others] = answer.evidence;
      const { article, passage, highlights } = best;
      const answered = answeredIn(passage, highlights);
      const below = furtherPassages(best, others.slice(0, maxFurther), language);
      return renderPassageView(
        {
          article,
          passage,
          highlights,
          ...(answered !== undefined && { answered }),
          audience,
          standing: best,
          notes: readingNotes(answer, language),
          around: { above: question, below: belowParts(below), feedback },
        },
        language,
      );
    }
    case 'uncertain': {
      const nearest = answer.evidence.slice(0, 1 + maxFurther);
      const offered = offeredCorrection(answer.correction, language);
      const head = [
        ...question,
        ...offered,
        textDisplay(
          [
            language.text.answer.uncertain(nearest.length),
            ...missingLine(answer, language),
            ...inEnglish(answer, language),
          ].join('\n'),
        ),
      ];
      return reply('uncertain', [
        ...head,
        ...asFarAsFit(nearPassages(nearest, language), totalCost(head)),
        ...passageMenu(answer.evidence, language),
        ...buttonRow([
          ...askButton(options, offered.length > 0),
          ...offerButtons(options.offers, language),
          ...tellMeButton(options.offers, language),
          ...removeButton(audience),
        ]),
        ...feedback,
      ]);
    }
    case 'nothing': {
      const isSmallTalk = isSmallTalkReason(answer.reason) && answer.reason !== 'no-question';
      const nearest = answer.reason === 'not-exact' ? (answer.nearest ?? []) : [];
      const offered = offeredCorrection(answer.correction, language);
      const { nearestPassages } = language.text.answer;
      const head = [...question, ...offered, nothingNotice(answer, options)];
      return reply('neutral', [
        ...head,
        ...asFarAsFit(nearPassages(nearest.slice(0, 1 + maxFurther), language), totalCost(head)),
        ...passageMenu(answer.nearest ?? [], language, nearestPassages),
        ...buttonRow([
          ...askButton(options, offered.length > 0),
          ...(isSmallTalk
            ? []
            : [
                ...offerButtons(options.offers, language),
                ...tellMeButton(options.offers, language),
                ...removeButton(audience),
              ]),
        ]),
      ]);
    }
  }
}

/** How the question was read, where that is not as it was typed. */
function readingNotes(answer: FoundAnswer, language: Language): readonly string[] {
  return [
    ...(answer.correction === undefined ? [] : [readAs(answer.correction, language)]),
    ...inEnglish(answer, language),
  ];
}

function inEnglish({ translatedFrom }: Answer, { text }: Language): readonly string[] {
  return translatedFrom === undefined ? [] : [text.answer.inEnglish];
}

function readAs({ typed, meant }: Correction, { text }: Language): string {
  return text.answer.readAs(inline(typed, maxCost.word), inline(meant, maxCost.word));
}

/** The question with a word put right, as far as it can be shown whole: the button below asks what it says here. */
function offeredCorrection(
  correction: Correction | undefined,
  { text }: Language,
): readonly APITextDisplayComponent[] {
  const whole = correction && inlineWhole(correction.question, maxCost.question);
  return whole === undefined ? [] : [textDisplay(text.answer.didYouMean), offeredPart(whole)];
}

function askButton(
  { audience: { askerId }, articleId, language }: AnswerReplyOptions,
  isOffered: boolean,
): readonly ButtonSpec[] {
  if (!isOffered) return [];
  const state = {
    askerId,
    ...(articleId !== undefined && { articleKey: articleKey(articleId) }),
  };
  return [{ customId: askOffered.encode(state), label: language.text.answer.askThis }];
}

/** What was looked for and is nowhere near. */
function missingLine(
  { missing = [] }: UncertainAnswer | NothingAnswer,
  { text, locale }: Language,
): readonly string[] {
  if (missing.length === 0) return [];
  const words = missing.slice(0, maxMissing).map((word) => inline(word, maxCost.word));
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'long' });
  return [text.answer.missing(list.format(words))];
}

/** Where nobody wonders what could be asked. */
const withoutExamples: ReadonlySet<NothingReason> = new Set([
  ...(['thanks', 'praise', 'not-exact', 'unknown-condition'] as const),
]);

function nothingNotice(
  answer: NothingAnswer,
  { language, examples }: AnswerReplyOptions,
): APITextDisplayComponent {
  const offered = withoutExamples.has(answer.reason) ? [] : exampleLines(examples, language);
  const lines = [
    answer.unknown === undefined
      ? language.text.answer.nothing[answer.reason]
      : unknownCondition(answer.unknown, language),
    ...missingLine(answer, language),
    ...offered,
  ];
  return textDisplay(lines.join('\n'));
}

/** There is no such tag, publisher, day or language, and what may have been meant. */
export function unknownCondition(
  { name, typed, near }: UnknownCondition,
  { text, locale }: Language,
): string {
  const names = near.slice(0, maxNear).map((each) => inline(each, maxCost.word));
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'long' });
  return [
    text.answer.unknown[name](inline(typed, maxCost.word)),
    ...(names.length === 0 ? [] : [text.answer.thereIs(list.format(names))]),
  ].join(' ');
}

/** A heading and the questions below it; nothing without questions. */
export function exampleLines(examples: readonly string[], { text }: Language): readonly string[] {
  const shown = examples.map((example) => `- ${inline(example, maxCost.example)}`);
  return shown.length === 0 ? [] : [text.answer.examples, ...shown];
}
