import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../src/answer/answer.js';
import { commands } from '../../../src/discord/features/index.js';
import { renderAbout } from '../../../src/discord/features/help/about-reply.js';
import { renderAnswer } from '../../../src/discord/features/ask/answer-reply.js';
import { renderArticle } from '../../../src/discord/features/read/article-view.js';
import { renderHelp } from '../../../src/discord/features/help/help-reply.js';
import { inline, inlineWhole } from '../../../src/discord/ui/inline.js';
import { pageOf, renderArticles, renderResults } from '../../../src/discord/ui/list-reply.js';
import {
  addresseePart,
  keptParts,
  offeredPart,
  offeredQuestion,
  questionPart,
  shownQuestion,
} from '../../../src/discord/ui/parts.js';
import { renderReader } from '../../../src/discord/features/ask/reader.js';
import { answeredIn, renderPassageView } from '../../../src/discord/ui/passage-view.js';
import { notice, type Reply } from '../../../src/discord/ui/reply.js';
import {
  decodeReference,
  encodeReference,
  referenceTo,
  resolvePassage,
} from '../../../src/discord/ui/passage-reference.js';
import { decodeScope, encodeScope, type ListScope } from '../../../src/discord/ui/scope.js';
import { type Language, languageFor } from '../../../src/discord/text/languages.js';
import type { Article } from '../../../src/knowledge/article.js';
import { createCorpus } from '../../../src/knowledge/corpus.js';
import { anyArticle, anyEvidence } from '../support/any-article.js';
import { evidence } from '../support/evidence.js';
import { expectAcceptable, expectShownAsWritten, expectVerbatim } from '../support/expect-reply.js';
import { hostileText } from '../support/hostile-text.js';

const anyLanguage = fc.constantFrom('en-GB', 'ar', 'es-419', 'fr').map(languageFor);
const anyAudience = fc.record({
  askerId: fc.constantFrom('123456789012345678', '18446744073709551615'),
  isPrivate: fc.boolean(),
});
const anyNotes = fc.array(fc.constantFrom('-# Posted by <@1>', '**It has changed.**'), {
  maxLength: 2,
});

/** Highlights that end, begin, or do both between the two characters of a line break. */
const halvedLineBreaks = [
  [{ start: 0, end: 2 }],
  [{ start: 2, end: 5 }],
  [
    { start: 0, end: 1 },
    { start: 1, end: 2 },
  ],
].map((highlights): [Evidence, string[], Language] => [
  evidence({ text: '*\r\n[a](https://b.c)@everyoneAl Qaim*', highlights }),
  [],
  languageFor('en-GB'),
]);

describe('whatever an article holds', () => {
  test('a passage that is published is a message, and verbatim', () => {
    fc.assert(
      fc.property(
        fc.tuple(anyEvidence, fc.array(anyEvidence, { maxLength: 2 })),
        fc.oneof(hostileText, fc.constant('')),
        anyAudience,
        anyNotes,
        anyLanguage,
        ([best, others], question, audience, notes, language) => {
          const answer = renderAnswer(
            { kind: 'found', question, confidence: 0.5, evidence: [best, ...others] },
            { language, audience, showQuestion: true, examples: [], feedbackId: 'aB3dE6gH9jK2' },
          );
          const answered = answeredIn(best.passage, best.highlights);
          for (const passage of best.article.passages) {
            const reply = renderPassageView(
              {
                article: best.article,
                passage,
                highlights: passage === best.passage ? best.highlights : [],
                ...(answered !== undefined && { answered }),
                audience,
                notes,
                around: keptParts(answer.components[0].components),
              },
              language,
            );
            expectAcceptable(reply);
            const quoted = [...best.article.passages, ...others.map((other) => other.passage)];
            expectVerbatim(reply, quoted.map(textOf));
          }
        },
      ),
      { numRuns: 1_500 },
    );
  });

  test('a passage to read on from is a message, and verbatim', () => {
    fc.assert(
      fc.property(
        anyEvidence,
        fc.oneof(hostileText, fc.constant('')),
        anyAudience,
        anyNotes,
        anyLanguage,
        (evidence, question, audience, notes, language) => {
          const above = [
            addresseePart(language.text.answer.askedFor('<@18446744073709551615>')),
            ...questionPart(inline(question, 400)),
          ];
          const reply = renderReader({ ...evidence, notes }, { above, audience }, language);
          expectAcceptable(reply);
          expectVerbatim(reply, evidence.article.passages.map(textOf));
        },
      ),
      { numRuns: 3_000 },
    );
  });

  test('a passage to read on from keeps line breaks that its highlights halve', () => {
    for (const [evidence, notes, language] of halvedLineBreaks) {
      const audience = { askerId: '1', isPrivate: true };
      const reply = renderReader({ ...evidence, notes }, { above: [], audience }, language);
      expectSound(reply, evidence.article.passages.map(textOf));
    }
  });

  test('every page of an article is a message, and verbatim', () => {
    fc.assert(
      fc.property(
        anyArticle,
        fc.integer({ min: 1, max: 3 }),
        anyLanguage,
        (article, page, language) => {
          const reply = renderArticle(article, page, language);
          const summary = article.summary === undefined ? [] : [article.summary];
          expectSound(reply, [...article.passages.map(textOf), ...summary]);
        },
      ),
      { numRuns: 1_500 },
    );
  });

  test('every page of results is a message, and verbatim', () => {
    fc.assert(
      fc.property(
        hostileText,
        fc.array(anyEvidence, { maxLength: 6 }),
        fc.integer({ min: 1, max: 3 }),
        fc.boolean(),
        anyAudience,
        anyLanguage,
        (query, found, page, areNear, audience, language) => {
          const scope = narrowedTo(found[0]?.article);
          const results = pageOf(found, page, 5);
          const reply = renderResults({ query, results, areNear, scope, audience }, language);
          expectSound(
            reply,
            found.map(({ passage }) => passage.text),
          );
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('every page of the list of articles is a message', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyArticle, { maxLength: 12, selector: ({ id }) => id }),
        fc.integer({ min: 1, max: 3 }),
        anyLanguage,
        (articles, page, language) => {
          const scope = narrowedTo(articles[0]);
          expectAcceptable(renderArticles(pageOf(articles, page, 10), scope, language));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('what is said about it and in the help is a message', () => {
    fc.assert(
      fc.property(
        anyArticle,
        fc.array(hostileText, { maxLength: 3 }),
        fc.nat(10_000_000_000),
        anyLanguage,
        (article, examples, ageMs, language) => {
          const corpus = createCorpus([article]);
          const nowMs = corpus.createdAtMs + ageMs;
          expectAcceptable(renderAbout({ corpus, version: '1.2.3', nowMs }, language));
          const help = {
            language,
            botMention: '<@1>',
            commands,
            idOf: () => '123456789012345678',
            articleCount: 1,
            examples,
          };
          expectAcceptable(renderHelp(help));
        },
      ),
      { numRuns: 500 },
    );
  });
});

test('whatever a person typed, an error that repeats it is a message', () => {
  fc.assert(
    fc.property(hostileText, anyLanguage, (typed, { text: { errors } }) => {
      const name = inline(typed, 120);
      const { unknownArticle, unknownPublisher, unknownTag, badDate } = errors;
      for (const said of [unknownArticle, unknownPublisher, unknownTag, badDate]) {
        expectAcceptable(notice(said(name)));
      }
    }),
    { numRuns: 1_000 },
  );
});

describe('what a message holds for its buttons', () => {
  test('is the question as it was typed, but for white space and what has no UTF-8', () => {
    fc.assert(
      fc.property(hostileText, (question) => {
        const whole = inlineWhole(question, 4_000);
        fc.pre(whole !== undefined);
        const flat = question
          .replace(/\s+/gu, ' ')
          .trim()
          .replace(/\p{Surrogate}/gu, '\uFFFD');
        expect(shownQuestion(questionPart(whole))).toBe(flat);
        expect(offeredQuestion([offeredPart(whole)])).toBe(flat);
      }),
      { numRuns: 3_000 },
    );
  });

  test('is a reference that leads back to its passage, and knows when that has changed', () => {
    fc.assert(
      fc.property(anyEvidence, hostileText, ({ article, passage }, otherText) => {
        const encoded = encodeReference(referenceTo(passage));
        expect(encoded.length).toBeLessThanOrEqual(60);
        const reference = decodeReference(encoded);
        if (reference === undefined) throw new Error('a reference is read back');
        const same = resolvePassage(reference, createCorpus([article]));
        expect(same?.passage).toBe(passage);
        expect(same?.hasChanged).toBe(false);
        fc.pre(otherText !== passage.text);
        const passages = article.passages.map((each) => ({ ...each, text: otherText }));
        const later = resolvePassage(reference, createCorpus([{ ...article, passages }]));
        expect(later?.hasChanged).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test('is a scope that is read back', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const scope = narrowedTo(article);
        const byWords: ListScope = {
          article,
          since: '2019',
          publisherWords: 'Words, 24 of characters',
        };
        for (const each of [scope, byWords]) {
          expect(encodeScope(each).join(':').length).toBeLessThanOrEqual(81);
          expect(decodeScope(encodeScope(each), createCorpus([article]))).toEqual(each);
        }
      }),
      { numRuns: 500 },
    );
  });
});

function expectSound(reply: Reply, texts: readonly string[]): void {
  expectAcceptable(reply);
  expectVerbatim(reply, texts);
  expectShownAsWritten(reply);
}

function textOf({ text }: { readonly text: string }): string {
  return text;
}

/** Narrowed down to everything at once. */
function narrowedTo(article: Article | undefined): ListScope {
  if (article === undefined) return {};
  const { publisher } = article.source;
  const [tag] = article.tags;
  return {
    article,
    ...(publisher !== undefined && { publisher }),
    ...(tag !== undefined && { tag }),
    since: '2019-09-30',
    until: '2025-06',
  };
}
