import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importPage } from './page-fixtures.js';

/** Lines that stand between paragraphs of news pages, in several languages. */
const furniture = [
  'Advertisement',
  'ADVERTISEMENT',
  'Read more: The bridge that was never built',
  'READ MORE: Six winters on the river',
  'Sign up for our newsletter',
  'Click here to share on social media',
  'Share this article',
  'Publicidad',
  'Lea también: El puente que nunca se construyó',
  'Publicité',
  'À lire aussi : Le pont qui ne fut jamais construit',
  'Anzeige',
  'Lesen Sie auch: Die Brücke, die nie gebaut wurde',
  'إعلان',
  'اقرأ أيضا: الجسر الذي لم يُبن',
  '广告',
  '相关阅读：那座从未建成的桥',
];
const foot = [
  'SOURCE: AL JAZEERA AND NEWS AGENCIES',
  'Related',
  'Six winters on the river',
  '© 2019 River Post. All rights reserved.',
];
const subjects = [
  'The mayor',
  'A driver',
  'Nobody at the port',
  'The council of Dara',
  'Every passenger',
];
const verbs = [
  'said on Monday that',
  'did not know whether',
  'learned from a letter that',
  'hopes that',
];
const objects = [
  'the ferry would run',
  'the pier was safe',
  'the flood had gone',
  'trade would come back',
];
const ends = [
  'before winter comes',
  'within 40 days',
  'in spite of the storm',
  '"for the good of all"',
];

const sentence = fc
  .tuple(...[subjects, verbs, objects, ends].map((words) => fc.constantFrom(...words)))
  .map((words) => `${words.join(' ')}.`);
const body = fc.uniqueArray(
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' ')),
  // One that stands within another is taken for its repetition.
  { minLength: 3, maxLength: 8, comparator: (a, b) => a.includes(b) || b.includes(a) },
);
const page = fc.record({
  body,
  between: fc.array(fc.array(fc.constantFrom(...furniture), { maxLength: 2 }), {
    minLength: 8,
    maxLength: 8,
  }),
  hasFoot: fc.boolean(),
});

function linesOf({
  body: paragraphs,
  between,
  hasFoot,
}: {
  readonly body: readonly string[];
  readonly between: readonly (readonly string[])[];
  readonly hasFoot: boolean;
}): readonly string[] {
  const text = paragraphs.flatMap((paragraph, index) => [paragraph, ...(between[index] ?? [])]);
  return [...text, ...(hasFoot ? foot : [])];
}

describe('whatever stands between the paragraphs of a page', () => {
  it.each(['\n\n', '\n', '\r\n\r\n'])(
    'goes, and every paragraph stays: pasted with %j',
    async (gap) => {
      await fc.assert(
        fc.asyncProperty(page, async (parts) => {
          const text = ['A ferry between two towns', ...linesOf(parts)].join(gap);
          const { draft } = await importPage('page.txt', Buffer.from(text));
          expect(draft.blocks.map((block) => block.text)).toEqual(parts.body);
          expect(draft.particulars.source.publisher).toBe(
            parts.hasFoot ? 'Al Jazeera and news agencies' : undefined,
          );
        }),
        { numRuns: 60 },
      );
    },
  );

  it('goes, and every paragraph stays: as a page of the web', async () => {
    await fc.assert(
      fc.asyncProperty(page, async (parts) => {
        const html = linesOf(parts).map((line) => `<p>${line.replaceAll('"', '&quot;')}</p>`);
        const bytes = Buffer.from(
          `<html><body><main><h1>A ferry between two towns</h1>${html.join('')}</main></body></html>`,
        );
        const { draft } = await importPage('page.html', bytes);
        expect(draft.blocks.map((block) => block.text)).toEqual(parts.body);
      }),
      { numRuns: 60 },
    );
  });
});
