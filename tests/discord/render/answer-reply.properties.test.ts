import { MessageFlags } from 'discord.js';
import { MessageCreateRequestSchema } from 'discord-api-spec/zod';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Evidence, Highlight } from '../../../src/answer/answer.js';
import { limits } from '../../../src/discord/limits.js';
import { renderAnswer } from '../../../src/discord/render/answer-reply.js';
import type { Reply } from '../../../src/discord/render/reply.js';
import { languageFor } from '../../../src/discord/text/languages.js';
import { isoDate } from '../../../src/knowledge/identifiers.js';
import { messageRules } from '../../support/fake-discord/rules.js';
import { validate } from '../../support/fake-discord/validation.js';
import { evidence } from '../support/evidence.js';
import { hostileText } from '../support/hostile-text.js';
import { quotationsOf, shown, textsOf, unquoted } from '../support/shown.js';

const runs = { numRuns: 3_000 } as const;

describe('any answer, whatever its article holds', () => {
  test('is a message that Discord accepts, within every limit', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const reply = rendered(answer);
        const body = {
          components: reply.components,
          flags: MessageFlags.IsComponentsV2,
          allowed_mentions: { parse: [] },
        };
        validate(MessageCreateRequestSchema, body, messageRules);
        const text = textsOf(reply).join('');
        expect(text.length).toBeLessThanOrEqual(limits.messageText);
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limits.messageBytes);
      }),
      runs,
    );
  });

  test('quotes its passages word for word: every fragment between "…" is a part of one', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const passages = evidenceOf(answer).map(({ passage }) => asShown(passage.text));
        for (const quotation of quotationsOf(rendered(answer))) {
          const fragment = unquoted(quotation);
          expect(passages.some((passage) => isFragment(fragment, passage))).toBe(true);
        }
      }),
      runs,
    );
  });

  test('shows as it is written: no markup of the article has an effect', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        for (const quotation of quotationsOf(rendered(answer))) {
          const { text, kinds } = shown(quotation);
          const unexpected = [...kinds].filter((kind) => !allowedKinds.has(kind));
          expect(unexpected).toEqual([]);
          expect(withoutLayout(text)).toBe(withoutLayout(unquoted(quotation)));
        }
      }),
      runs,
    );
  });

  test('gives a source for every quotation', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const texts = textsOf(rendered(answer));
        for (const [index, text] of texts.entries()) {
          if (text.startsWith('> ')) expect(texts[index + 1]).toMatch(/¶ \d+ of \d+/u);
        }
      }),
      { numRuns: 500 },
    );
  });
});

const allowedKinds: ReadonlySet<string> = new Set([
  'blockQuote',
  'subtext',
  'strong',
  'br',
  'twemoji',
]);

const anyEvidence: fc.Arbitrary<Evidence> = fc
  .record({
    text: hostileText,
    cuts: fc.uniqueArray(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
    title: hostileText,
    publisher: fc.option(hostileText, { nil: undefined }),
    url: fc.option(fc.oneof(fc.webUrl({ withFragments: true }), hostileText), { nil: undefined }),
    published: fc.constantFrom(undefined, isoDate('2019-09-30'), isoDate('2025-06-14T08:00:00Z')),
  })
  .map(({ text, cuts, title, publisher, url, published }) =>
    evidence({
      text,
      highlights: highlightsAt(text, cuts),
      source: {
        title,
        ...(publisher !== undefined && { publisher }),
        ...(url !== undefined && { url }),
        ...(published !== undefined && { published }),
      },
    }),
  );

const anyAnswer: fc.Arbitrary<Answer> = fc
  .record({
    kind: fc.constantFrom('found' as const, 'uncertain' as const),
    question: fc.oneof(hostileText, fc.constant('')),
    evidence: fc.tuple(anyEvidence, fc.array(anyEvidence, { maxLength: 3 })),
  })
  .map(({ kind, question, evidence: [best, others] }) => ({
    kind,
    question,
    confidence: 0.5,
    evidence: [best, ...others],
  }));

function rendered(answer: Answer): Reply {
  return renderAnswer(answer, {
    language: languageFor('en-GB'),
    audience: { askerId: '123456789012345678', isPrivate: true },
    showQuestion: true,
    examples: ['How long is the border?'],
  });
}

function evidenceOf(answer: Answer): readonly Evidence[] {
  return answer.kind === 'nothing' ? [] : answer.evidence;
}

/** Ranges between code points, in order: what the engine promises of highlights. */
function highlightsAt(text: string, cuts: readonly number[]): readonly Highlight[] {
  const at = cuts
    .map((cut) => Math.floor(cut * text.length))
    .map((cut) => (splitsPair(text, cut) ? cut - 1 : cut))
    .toSorted((a, b) => a - b);
  const highlights: Highlight[] = [];
  for (let index = 0; index + 1 < at.length; index += 2) {
    const [start, end] = [at[index] ?? 0, at[index + 1] ?? 0];
    if (start < end) highlights.push({ start, end });
  }
  return highlights;
}

function splitsPair(text: string, cut: number): boolean {
  return cut > 0 && (text.codePointAt(cut - 1) ?? 0) > 0xffff;
}

/** Line breaks are line breaks; half a surrogate pair cannot be written in UTF-8 at all. */
function asShown(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** Whether the fragment is a part of the passage, as it stands or without the "…" that says where it was cut. */
function isFragment(fragment: string, passage: string): boolean {
  const inner = [fragment, fragment.replace(/^…/u, '')];
  return inner
    .flatMap((part) => [part, part.replace(/…$/u, '')])
    .some((part) => part !== '' && passage.includes(part));
}

/** The parser sets white space its own way, as every client does. */
function withoutLayout(text: string): string {
  return text.replace(/\s+/gu, '');
}
