import fc from 'fast-check';
import type { Evidence, Highlight } from '../../../src/answer/answer.js';
import type { Article, Passage } from '../../../src/knowledge/article.js';
import { articleId, isoDate, passageId } from '../../../src/knowledge/identifiers.js';
import { hostileText } from './hostile-text.js';

/** An id of any length that there may be. */
const anyArticleId = fc
  .stringMatching(/^[A-Za-z0-9._-]{1,80}$/)
  .map((text) => articleId(text))
  .filter((id) => id !== undefined);

const anySource = fc
  .record({
    title: hostileText,
    publisher: fc.option(hostileText, { nil: undefined }),
    url: fc.option(fc.oneof(fc.webUrl({ withFragments: true }), hostileText), { nil: undefined }),
    published: fc.constantFrom(undefined, isoDate('2019-09-30'), isoDate('2025-06-14T08:00:00Z')),
  })
  .map(({ title, publisher, url, published }) => ({
    title,
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
  }));

/** An article made to break markup and limits, of one to five passages. */
export const anyArticle: fc.Arbitrary<Article> = fc
  .record({
    id: anyArticleId,
    source: anySource,
    summary: fc.option(hostileText, { nil: undefined }),
    tags: fc.array(hostileText, { maxLength: 2 }),
    texts: fc.array(
      fc.tuple(
        fc.oneof(
          hostileText,
          hostileText.map((text) => `${text}:`),
        ),
        fc.constantFrom('paragraph', 'paragraph', 'code', 'list', 'table'),
      ),
      { minLength: 1, maxLength: 5 },
    ),
    headings: fc.array(hostileText, { maxLength: 1 }),
    firstOrdinal: fc.constantFrom(1, 1, 9_990),
  })
  .map(({ id, source, summary, tags, texts, headings, firstOrdinal }) => ({
    id,
    source,
    language: 'en',
    tags,
    questions: [],
    ...(summary !== undefined && { summary }),
    passages: texts.map(([text, kind], index): Passage => {
      const ordinal = firstOrdinal + index;
      return {
        id: passageId(id, ordinal),
        articleId: id,
        ordinal,
        kind,
        text,
        headings,
      };
    }),
    paragraphCount: firstOrdinal + texts.length - 1,
  }));

/** One of its passages, with up to two sentences marked in it. */
export const anyEvidence: fc.Arbitrary<Evidence> = fc
  .record({
    article: anyArticle,
    which: fc.nat(),
    cuts: fc.uniqueArray(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
  })
  .map(({ article, which, cuts }) => {
    const passage = article.passages[which % article.passages.length];
    if (passage === undefined) throw new Error('an article has passages');
    return { article, passage, highlights: highlightsAt(passage.text, cuts), score: 1 };
  });

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
