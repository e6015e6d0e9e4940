import { describe, expect, it } from 'vitest';
import { cueLine, findCue } from '../../../src/importing/clean/find-cue.js';
import { languages } from '../../../src/language/languages/index.js';
import type { PageFurniture, Phrase } from '../../../src/language/languages/page-furniture.js';
import { createPhraseTest } from '../../../src/language/phrase-pattern.js';

type Entry = keyof PageFurniture;

function phrasesOf(entry: Entry): readonly (readonly [code: string, phrase: Phrase])[] {
  return languages.flatMap(({ code, pageFurniture }) =>
    (pageFurniture?.[entry] ?? []).map((phrase: Phrase) => [code, phrase] as const),
  );
}

function exampleOf(phrase: Phrase): string {
  return typeof phrase === 'string' ? phrase : phrase[1];
}

function matches(phrases: readonly Phrase[], text: string): boolean {
  return createPhraseTest(phrases)(cueLine(text));
}

const entries: readonly Entry[] = [
  ...(['advertisement', 'related', 'relatedHeading', 'share', 'newsletter', 'formEnd'] as const),
  ...(['footer', 'other', 'listEntry', 'listEnd', 'nobody', 'organisation'] as const),
  ...(['source', 'by', 'photo', 'published', 'changed', 'mailHeader', 'nameParticle'] as const),
  ...(['organisationEnding', 'vagueSource', 'closingCall'] as const),
];

describe.each(entries)('the phrases for %s', (entry) => {
  it('fit their examples', () => {
    const unfit = phrasesOf(entry).filter(([, phrase]) => !matches([phrase], exampleOf(phrase)));
    expect(unfit).toEqual([]);
  });

  it('vary only where they give an example', () => {
    const open = phrasesOf(entry).filter(
      ([, phrase]) => typeof phrase === 'string' && /[…#]/u.test(phrase),
    );
    expect(open).toEqual([]);
  });

  it('are said once in a language', () => {
    for (const { code, pageFurniture } of languages) {
      const phrases: readonly Phrase[] = pageFurniture?.[entry] ?? [];
      const tests = phrases.map((phrase) => createPhraseTest([phrase]));
      const needless = phrases.filter((phrase, index) =>
        tests.some((fits, other) => other !== index && fits(cueLine(exampleOf(phrase)))),
      );
      expect([code, ...needless]).toEqual([code]);
    }
  });
});

/** What each list of whole lines makes of a line. */
const told = [
  ['advertisement', 'advertisement'],
  ['related', 'related'],
  ['relatedHeading', 'related'],
  ['share', 'share'],
  ['newsletter', 'newsletter'],
  ['footer', 'footer'],
  ['other', 'other'],
] as const;

describe('a line of furniture', () => {
  it.each(told)('is told by each phrase for %s', (entry, kind) => {
    const missed = phrasesOf(entry).filter(
      ([, phrase]) => findCue(exampleOf(phrase))?.kind !== kind,
    );
    expect(missed).toEqual([]);
  });

  it.each([
    'More from the north came in that winter, when the road along the river was closed and nobody in the two towns knew why.',
    'Follow the river to the north until the second bridge.',
    'Residents can subscribe to the letter of the town, its own newsletter.',
    'We baked cookies for the whole harbour on the day that the ferry came back.',
    'By Monday the council of Dara had agreed to nothing at all.',
    'The newsletter of the parish was printed in Selm until 1931.',
    'Share prices of the ferry company rose again on Monday.',
  ])('is no sentence of a text: %s', (text) => {
    expect(findCue(text)).toBeUndefined();
  });

  const filler = 'of the towns on the river '.repeat(20);
  it.each([
    ['a button or heading', 'More from ', 100],
    ['what asks for a subscription', 'By subscribing ', 200],
    ['small print', 'Copyright ', 320],
  ])('%s has no more than its characters', (_what, opening, longest) => {
    const line = (length: number): string => `${opening}${filler}`.slice(0, length - 1) + 'x';
    expect(findCue(line(longest))).toBeDefined();
    expect(findCue(line(longest + 1))).toBeUndefined();
  });

  it('is told whatever decorates it', () => {
    for (const text of [
      ...['▶ Read more', '- Advertisement -', '[Share]', 'Loading…', 'Related:'],
      '(c) 2019 River Post',
    ]) {
      expect(findCue(text)).toBeDefined();
    }
    expect(findCue(' * * * ')).toEqual({ kind: 'other', opensList: false });
  });

  it('leads to another article before a colon, a dash or an arrow, or in capitals', () => {
    for (const text of [
      'Read more: The bridge that was never built',
      'Lire aussi – Le pont',
      'See also » The bridge',
      'READ MORE The bridge that was never built',
    ]) {
      expect(findCue(text)).toEqual({ kind: 'related', opensList: false });
    }
    expect(findCue('Read the letter of the mayor to both towns')).toBeUndefined();
  });

  it('opens a list where it is a heading', () => {
    for (const text of ['Related', 'Most read', 'More from River Post']) {
      expect(findCue(text)).toEqual({ kind: 'related', opensList: true });
    }
  });

  it('is a recording with its length', () => {
    expect(findCue('How the ferry came back (12:30)')).toEqual({
      kind: 'related',
      opensList: false,
    });
    expect(findCue('The ferry leaves at noon (12 May)')).toBeUndefined();
  });
});
