import { describe, expect, it } from 'vitest';
import {
  isJobTitle,
  isNameLine,
  isNames,
  readByline,
} from '../../../src/importing/clean/byline.js';
import { readDate, readDateline, saysPublished } from '../../../src/importing/clean/dateline.js';
import { authorIn, sourceIn, splitHeaderLines } from '../../../src/importing/clean/header-lines.js';
import { splitLabel } from '../../../src/importing/clean/labelled.js';
import { personIn } from '../../../src/importing/clean/person.js';
import { hostOf, isSite } from '../../../src/importing/clean/site.js';
import { readSourceLine } from '../../../src/importing/clean/source-line.js';
import { block } from '../support/in-work.js';

const site = { publisher: undefined, host: '' };
/** A name of so many letters. */
const name = (length: number): string => `M${'i'.repeat(length - 1)}`;

describe('a line that tells something of the article has at most 160 characters', () => {
  it.each([
    ['its author', (fill: string) => readByline(`By ${fill}`, 'en'), 3],
    ['its author, somewhere in it', (fill: string) => authorIn(`By ${fill}`, 'en'), 3],
    ['a person', (fill: string) => personIn(`By ${fill}`, site), 3],
    ['its day', (fill: string) => readDateline(`4 May 1998 ${fill}`, 'en'), 11],
    ['a day', (fill: string) => readDate(`4 May 1998 ${fill}`, 'en'), 11],
    ['its source', (fill: string) => readSourceLine(`Source: ${fill}`), 8],
    ['its source, somewhere in it', (fill: string) => sourceIn(`Source: ${fill}`), 8],
  ])('%s', (_what, read, before) => {
    expect(read(name(160 - before))).toBeDefined();
    expect(read(name(161 - before))).toBeUndefined();
  });
});

describe('author and day on lines of one block', () => {
  const linesOf = (...lines: readonly string[]): number =>
    splitHeaderLines(block(lines.join('\n')), 'en').length;

  it('become blocks: at most five lines', () => {
    expect(linesOf('By Mira Holt', ...Array<string>(4).fill('Post'))).toBe(5);
    expect(linesOf('By Mira Holt', ...Array<string>(5).fill('Post'))).toBe(1);
    expect(linesOf('By Mira Holt')).toBe(1);
  });

  it('have at most 90 characters a line', () => {
    expect(linesOf('By Mira Holt', 'x'.repeat(90))).toBe(2);
    expect(linesOf('By Mira Holt', 'x'.repeat(91))).toBe(1);
  });

  it('are needed: any other lines stay together', () => {
    expect(linesOf('The pier', 'The river')).toBe(1);
  });
});

describe('names', () => {
  it('on a line of their own are two words to seven, of at most 70 characters', () => {
    const words = (count: number): string => Array<string>(count).fill('Mira').join(' ');
    expect([1, 2, 7, 8].map((count) => isNameLine(words(count)))).toEqual([
      ...[false, true, true, false],
    ]);
    expect(isNameLine(`Mira ${name(65)}`)).toBe(true);
    expect(isNameLine(`Mira ${name(66)}`)).toBe(false);
  });

  it('are at most sixteen words; without capitals four, or six behind a colon', () => {
    const words = (word: string, count: number): string =>
      Array<string>(count).fill(word).join(' ');
    expect([isNames(words('Mira', 16), false), isNames(words('Mira', 17), false)]).toEqual([
      ...[true, false],
    ]);
    const arabic = (count: number, colon: boolean): boolean => isNames(words('ليلى', count), colon);
    expect([arabic(4, false), arabic(5, false)]).toEqual([true, false]);
    expect([arabic(6, true), arabic(7, true)]).toEqual([true, false]);
  });

  it('stand before a job of at most 60 characters', () => {
    const job = (length: number): string => `${name(length - 14)} correspondent`;
    expect([isJobTitle(job(60)), isJobTitle(job(61))]).toEqual([true, false]);
  });
});

it('a label is at most six words', () => {
  const rest = (words: number): string | undefined =>
    splitLabel(`${Array<string>(words).fill('w').join(' ')} rest`, (text) =>
      text.split(' ').every((word) => word === 'w'),
    )?.rest;
  expect(rest(6)).toBe('rest');
  expect(rest(7)).toBe('w rest');
});

it('a word for publication has five letters: "on" alone says nothing of it', () => {
  expect([saysPublished('Posted 4 May 1998'), saysPublished('On 4 May 1998')]).toEqual([
    ...[true, false],
  ]);
});

it('a time of day says when, whatever white space is around it', () => {
  expect(readDateline(' 14:20 ', 'en')).toEqual({ date: undefined, rest: '' });
  expect(readDateline('14:20:31', 'en')).toBeUndefined();
});

describe('who wrote an article', () => {
  it.each(['da', 'di', 'van', 'den', 'bin', 'ibn', 'al', 'el'])(
    'may have "%s" between names',
    (particle) => {
      expect(readByline(`By Mira ${particle} Holt`, 'en')?.author).toBe(`Mira ${particle} Holt`);
    },
  );

  it('is several, and what stands before the day', () => {
    expect(readByline('By Mira Holt, Jan Berg', 'en')?.author).toBe('Mira Holt, Jan Berg');
    expect(readByline('By Mira Holt, 4 May 1998', 'en')?.author).toBe('Mira Holt');
    expect(readByline('By 4 May 1998, Mira Holt', 'en')?.author).toBe('Mira Holt');
  });

  it.each(['4 May 1998', 'May 1998', '1998'])('is a person without the time behind: %s', (time) => {
    expect(personIn(`Mira Holt, ${time}`, site)).toBe('Mira Holt');
  });
});

describe('the name of a site', () => {
  const isNamed = (text: string, host: string, publisher?: string): boolean =>
    isSite(text, { host, publisher });

  it('is its address, without "www", with its ending and without', () => {
    for (const host of ['river-post.example', 'www.river-post.example']) {
      expect(isNamed('River-Post.example', host)).toBe(true);
      expect(isNamed('River Post', host)).toBe(true);
      expect(isNamed('River', host)).toBe(false);
    }
  });

  it.each([
    ['https://www.river.example/a', 'www.river.example'],
    ['river', ''],
    [undefined, ''],
  ])('stands in the host of an address: %s', (address, host) => {
    expect(hostOf(address)).toBe(host);
  });

  it('is what its publisher is called, and nothing where neither is known', () => {
    expect(isNamed('The Post', '', 'the post')).toBe(true);
    expect(isNamed('–', '')).toBe(false);
  });
});

describe('a day', () => {
  it.each([
    ['2021-03-04T10:00:00Z', '2021-03-04'],
    ['2021年3月4日', '2021-03-04'],
    ['2021.3.4', '2021-03-04'],
    ['4.3.2021', '2021-03-04'],
    ['13/12/2021', '2021-12-13'],
    ['12/13/2021', '2021-12-13'],
    ['١٥-١٢-٢٠٢١', '2021-12-15'],
  ])('is written %s', (text, day) => {
    expect(readDate(text, 'en')).toBe(day);
  });

  it('is none in particular where nobody knows which is the month', () => {
    expect(readDateline('12/12/2021', 'en')).toEqual({ date: undefined, rest: '' });
  });

  it.each(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sun'])(
    'is one on a %s, and nothing else is said',
    (weekday) => {
      expect(readDateline(`${weekday}, 4 May 1998`, 'en')).toEqual({
        date: '1998-05-04',
        rest: '',
      });
    },
  );
});
