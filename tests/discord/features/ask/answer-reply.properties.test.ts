import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Evidence } from '../../../../src/answer/answer.js';
import { renderAnswer } from '../../../../src/discord/features/ask/answer-reply.js';
import type { Reply } from '../../../../src/discord/ui/reply.js';
import { languageFor } from '../../../../src/discord/text/languages.js';
import { anyEvidence } from '../../support/any-article.js';
import {
  expectAcceptable,
  expectShownAsWritten,
  expectVerbatim,
} from '../../support/expect-reply.js';
import { hostileText } from '../../support/hostile-text.js';
import { quotationsOf, textsOf } from '../../support/shown.js';

describe('any answer, whatever its articles hold', () => {
  test('is a message that Discord accepts, within every limit', () => {
    fc.assert(
      fc.property(anyAnswer, anyManner, (answer, manner) => {
        expectAcceptable(rendered(answer, manner));
      }),
      { numRuns: 4_000 },
    );
  });

  test('quotes its passages word for word: every fragment between "…" is a part of one', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const offered =
          answer.correction === undefined
            ? []
            : [answer.correction.question.replace(/\s+/gu, ' ').trim()];
        const passages = evidenceOf(answer).flatMap(({ article }) =>
          article.passages.map(({ text }) => text),
        );
        expectVerbatim(rendered(answer), [...passages, ...offered]);
      }),
      { numRuns: 3_000 },
    );
  });

  test('shows as it is written: no markup of the article has an effect', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        expectShownAsWritten(rendered(answer));
      }),
      { numRuns: 2_500 },
    );
  });

  test('gives a source for every quotation', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        fc.pre(answer.correction === undefined);
        const reply = rendered(answer);
        const quotations = new Set(quotationsOf(reply));
        const texts = textsOf(reply);
        for (const [index, text] of texts.entries()) {
          if (!quotations.has(text)) continue;
          // A passage may stand with the line that announces it, or with what it announces.
          const below = texts.slice(index).find((other) => !quotations.has(other));
          expect(below).toMatch(/¶ \d+ of \d+/u);
        }
      }),
      { numRuns: 500 },
    );
  });
});

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

const anyQuestion = fc.oneof(hostileText, fc.constant(''));

const anyWords = maybe(fc.array(hostileText, { maxLength: 8 }));

/** Evidence among other sources: marked as the newest, and said by others in the same words. */
const anyStandingEvidence: fc.Arbitrary<Evidence> = fc
  .record({
    evidence: anyEvidence,
    newest: fc.boolean(),
    alsoIn: maybe(fc.array(anyEvidence, { minLength: 1, maxLength: 4 })),
  })
  .map(({ evidence, newest, alsoIn }) => ({
    ...evidence,
    ...(newest && { newest }),
    ...(alsoIn && { alsoIn }),
  }));

const anyCorrection = maybe(
  fc.record({ typed: hostileText, meant: hostileText, question: hostileText }),
);

const anyEvidenceAnswer: fc.Arbitrary<Answer> = fc
  .record({
    kind: fc.constantFrom('found' as const, 'uncertain' as const),
    question: anyQuestion,
    correction: anyCorrection,
    missing: anyWords,
    best: anyStandingEvidence,
    others: fc.array(anyStandingEvidence, { maxLength: 3 }),
  })
  .map(({ kind, question, correction, missing, best, others }) => ({
    kind,
    question,
    confidence: 0.5,
    ...(correction !== undefined && { correction }),
    ...(kind === 'uncertain' && missing !== undefined && { missing }),
    evidence: [best, ...others],
  }));

const nothingAnswer: fc.Arbitrary<Answer> = fc
  .record({
    question: anyQuestion,
    reason: fc.constantFrom('no-question', 'greeting', 'thanks', 'praise', 'about-us', 'no-match'),
    missing: anyWords,
    correction: anyCorrection,
    nearest: maybe(fc.array(anyStandingEvidence, { maxLength: 5 })),
  })
  .map(({ missing, correction, nearest, ...answer }) => ({
    ...answer,
    kind: 'nothing',
    confidence: 0,
    ...(correction !== undefined && { correction }),
    ...(nearest !== undefined && { nearest }),
    ...(missing !== undefined && { missing }),
  }));

/** A question in parts: what its parts show is in its evidence. */
const answerInParts: fc.Arbitrary<Answer> = fc
  .array(fc.record({ label: hostileText, answer: fc.oneof(anyEvidenceAnswer, nothingAnswer) }), {
    minLength: 2,
    maxLength: 3,
  })
  .chain((parts) => fc.record({ parts: fc.constant(parts), whole: anyEvidenceAnswer }))
  .map(({ parts, whole }) => ({
    ...whole,
    parts: parts.map(({ label, answer }) => ({
      label,
      answer,
      differing: evidenceOf(answer)[0]?.highlights.slice(0, 1) ?? [],
    })),
  }));

const anyAnswer = fc.oneof(
  { weight: 5, arbitrary: anyEvidenceAnswer },
  { weight: 2, arbitrary: answerInParts },
  { weight: 1, arbitrary: nothingAnswer },
);

const anyManner = fc.record({
  locale: fc.constantFrom('en-GB', 'ar', 'es-419', 'fr'),
  isPrivate: fc.boolean(),
  showQuestion: fc.boolean(),
  examples: fc.array(hostileText, { maxLength: 3 }),
});

type Manner = typeof anyManner extends fc.Arbitrary<infer Value> ? Value : never;

function rendered(
  answer: Answer,
  { locale, isPrivate, showQuestion, examples }: Manner = {
    locale: 'en-GB',
    isPrivate: true,
    showQuestion: true,
    examples: ['How long is the border?'],
  },
): Reply {
  return renderAnswer(answer, {
    language: languageFor(locale),
    audience: { askerId: '18446744073709551615', isPrivate },
    showQuestion,
    examples,
    feedbackId: 'aB3dE6gH9jK2',
  });
}

function evidenceOf(answer: Answer): readonly Evidence[] {
  const own = answer.kind === 'nothing' ? [] : answer.evidence;
  return [...own, ...(answer.parts ?? []).flatMap((part) => evidenceOf(part.answer))];
}
