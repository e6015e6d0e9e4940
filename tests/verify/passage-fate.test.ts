import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageFate, type PassageFate } from '../../src/verify/passage-fate.js';
import { textDifferences } from '../../src/verify/text-differences.js';
import { articleOf } from '../contracts/articles.js';

const harbour = [
  'The harbour opens at six in the morning.',
  'Nobody may enter it without a pass.',
  'The fee is five crowns for a boat.',
  'Dogs are welcome on the eastern pier.',
];

/** What became of the paragraph with this number, from 1. */
function fateOf(
  number: number,
  later: readonly string[],
  before: readonly string[] = harbour,
): PassageFate {
  const article = articleOf('harbour', { paragraphs: before });
  const passage = article.passages[number - 1];
  if (passage === undefined) throw new Error('There is no such paragraph.');
  return passageFate(passage, article, articleOf('harbour', { paragraphs: later }));
}

/** Old words in brackets, new ones in braces. */
function told(fate: PassageFate): string {
  if (fate.kind !== 'changed') return fate.kind;
  return fate.differences
    .map(({ kind, quoted, original }) =>
      kind === 'same'
        ? original
        : `${quoted === '' ? '' : `[${quoted}]`}${original === '' ? '' : `{${original}}`}`,
    )
    .join(' ');
}

describe('a passage in a later revision', () => {
  test('is kept where white space, quotation marks and dashes alone are others', () => {
    const before = ['He said "no" - twice,  and left.'];
    expect(fateOf(1, ['He said “no” – twice, and\nleft.'], before).kind).toBe('kept');
  });

  test('is kept where another paragraph is changed, added or removed', () => {
    expect(fateOf(2, ['It opens at seven.', harbour[1] ?? '', 'New.']).kind).toBe('kept');
  });

  test('is kept at another number', () => {
    expect(fateOf(3, ['First.', 'Second.', 'Third.', 'Fourth.', harbour[2] ?? ''])).toMatchObject({
      kind: 'kept',
      passage: { ordinal: 5 },
    });
  });

  test('is kept where it is joined with its neighbour, or cut in two', () => {
    const joined = [`${harbour[0] ?? ''} ${harbour[1] ?? ''}`, ...harbour.slice(2)];
    expect(fateOf(2, joined)).toMatchObject({ kind: 'kept', passage: { ordinal: 1 } });
    const before = ['It opens at six. It closes at nine.', 'Dogs are welcome.'];
    expect(
      fateOf(1, ['It opens at six.', 'It closes at nine.', before[1] ?? ''], before),
    ).toMatchObject({ kind: 'kept', passage: { ordinal: 1 } });
  });

  test('is changed where a word is another, and where one is new in it', () => {
    expect(told(fateOf(3, harbour.with(2, 'The fee is six crowns for a boat.')))).toBe(
      'The fee is [five]{six} crowns for a boat.',
    );
    expect(told(fateOf(2, harbour.with(1, `${harbour[1] ?? ''} Children may.`)))).toBe(
      'Nobody may enter it without a pass. {Children may.}',
    );
  });

  test('is changed where another text stands in its place', () => {
    expect(told(fateOf(4, harbour.with(3, 'Cats only!')))).toBe(
      '[Dogs are welcome on the eastern pier.]{Cats only!}',
    );
  });

  test('is changed where it is another at another number', () => {
    const later = ['The fee is six crowns for a boat.', ...harbour.slice(0, 2), harbour[3] ?? ''];
    expect(told(fateOf(3, later))).toBe('The fee is [five]{six} crowns for a boat.');
  });

  test('is withdrawn where nothing stands in its place', () => {
    expect(fateOf(3, harbour.toSpliced(2, 1)).kind).toBe('withdrawn');
    expect(fateOf(3, []).kind).toBe('withdrawn');
  });

  test('is kept whatever becomes of the others, and never when a word of it is another', () => {
    const words = fc.constantFrom('ferry', 'quay', 'rope', 'crane', 'fog', 'bell', 'tide');
    const paragraph = fc.array(words, { minLength: 3, maxLength: 8 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(
        fc.uniqueArray(paragraph, { minLength: 1, maxLength: 6 }),
        fc.array(paragraph, { maxLength: 4 }),
        fc.nat(),
        fc.nat(),
        (before, others, which, where) => {
          const number = which % before.length;
          const own = `${before[number] ?? ''} here`;
          const article = before.with(number, own);
          const at = where % (others.length + 1);
          const kept = fateOf(
            number + 1,
            others.toSpliced(at, 0, own.replaceAll(' ', '\n ')),
            article,
          );
          expect(kept).toMatchObject({ kind: 'kept', passage: { ordinal: at + 1 } });
          const altered = own.replace('here', 'there');
          const changed = fateOf(number + 1, others.toSpliced(at, 0, altered), article);
          expect(changed.kind).not.toBe('kept');
        },
      ),
    );
  });
});

test('differences have both texts whole', () => {
  const word = fc.constantFrom('a', 'b', 'c', '船', 'd.', '5');
  const text = fc.array(word, { maxLength: 12 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(text, text, (earlier, later) => {
      const all = textDifferences(earlier, later);
      const bare = (of: 'quoted' | 'original'): string =>
        all
          .map((each) => each[of])
          .join('')
          .replaceAll(' ', '');
      expect(bare('quoted')).toBe(earlier.replaceAll(' ', ''));
      expect(bare('original')).toBe(later.replaceAll(' ', ''));
      if (earlier === later) expect(all.every(({ kind }) => kind === 'same')).toBe(true);
    }),
  );
});
