import { segmentsOf } from '../language/segments.js';
import type { Article, Passage } from './article.js';
import { paragraphsOf } from './reading-order.js';

/** UTF-16 units of a fragment, encoded: addresses have little room, and the words of some scripts take nine each. */
const maxLength = 300;

/** Words that a fragment begins with, or that stand before it, at first: as many more as make them the article's only ones. */
const fewestWords = 3;
const mostWords = 12;

/** Words that a fragment ends with. */
const lastWords = 3;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * What an address of an article has at its end, so that a browser goes to a passage and marks it: the page of a printed document,
 * or the words themselves (https://wicg.github.io/scroll-to-text-fragment/), with the words before them where they themselves stand
 * further up, too: a browser goes to the first. Undefined where the address has a fragment of its own,
 * which may be needed to get there at all.
 */
export function passageFragment(article: Article, passage: Passage): string | undefined {
  const { url } = article.source;
  if (url === undefined || !/^https?:/iu.test(url) || /#./u.test(url)) return undefined;
  if (passage.page !== undefined) return `#page=${passage.page}`;
  // The summary is the article's own, and perhaps not on its page; a table has no words on end.
  if (passage.kind === 'summary' || passage.kind === 'table') return undefined;
  const lines = passage.text
    .split(/[\r\n]+/u)
    .map(wordsOf)
    .filter(({ ends }) => ends.length > 0);
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const count = wordsToTell(first, article);
  const start = first.text.slice(first.from, first.ends[count - 1]);
  const end = last.text.slice(last.starts.at(-lastWords) ?? last.from, last.ends.at(-1));
  const isLonger = lines.length > 1 || first.ends.length > count + lastWords;
  const whole = first.text.slice(first.from, first.ends.at(-1));
  // A comma sets the last words apart, and one at the beginning would be a prefix.
  const wanted = isLonger ? `${encoded(start)},${encoded(end)}` : encoded(whole);
  const before = blocksBefore(passage, article);
  const isFirst = !before.some((block) => hasWords(block.toLowerCase(), start.toLowerCase()));
  const prefix = isFirst ? undefined : wordsBefore(beginning(first, count), before);
  // What begins with a sign has it behind the prefix, since only white space may stand between the two.
  const sign = encoded(first.text.slice(markLength(first.text), first.from));
  const withPrefix = prefix === undefined ? [] : [`${encoded(prefix)}-,${sign}`];
  return [...withPrefix, '']
    .flatMap((context) => [`${context}${wanted}`, `${context}${encoded(start)}`])
    .map((words) => `#:~:text=${words}`)
    .find((fragment) => fragment.length <= maxLength);
}

/** What stands above a passage on the page of its article, each heading, paragraph and line on its own. */
function blocksBefore({ id }: Passage, article: Article): readonly string[] {
  const blocks: string[] = [];
  let above: readonly string[] = [];
  for (const passage of paragraphsOf(article)) {
    const shared = passage.headings.findIndex((heading, depth) => heading !== above[depth]);
    if (shared >= 0) blocks.push(...passage.headings.slice(shared));
    above = passage.headings;
    if (passage.id === id) return blocks;
    const lines = passage.text.split(/[\r\n]+/u);
    blocks.push(...lines.map((line) => line.slice(markLength(line)).trim()).filter(Boolean));
  }
  return blocks;
}

/** The first words of a line, with the signs before them, and without the mark of a list, which a page has not as text. */
function beginning({ text, ends }: Line, count: number): string {
  return text.slice(markLength(text), ends[count - 1]);
}

function markLength(line: string): number {
  return /^\s*(?:[-*+•>]\s+)?/u.exec(line)?.[0].length ?? 0;
}

/** The last words before the passage, as many as nowhere further up stand before the same beginning; undefined where all do. */
function wordsBefore(start: string, before: readonly string[]): string | undefined {
  const last = before.at(-1);
  if (last === undefined) return undefined;
  const { starts } = wordsOf(last);
  const blocks = before.map((block) => block.toLowerCase());
  const wanted = start.toLowerCase();
  for (let count = Math.min(fewestWords, starts.length); count <= mostWords; count += 1) {
    const from = starts.at(-count);
    if (count === 0 || from === undefined) return undefined;
    const prefix = last.slice(from);
    const asRead = prefix.toLowerCase();
    const isElsewhere = blocks.some(
      (block, index) =>
        block.includes(`${asRead} ${wanted}`) ||
        (block.startsWith(wanted) && blocks[index - 1]?.endsWith(asRead)),
    );
    if (!isElsewhere) return prefix;
  }
  return undefined;
}

/** Whether the words stand in the text as whole ones, which alone a browser takes. */
function hasWords(text: string, words: string): boolean {
  let at = text.indexOf(words);
  if (at < 0) return false;
  const segments = segmenter.segment(text);
  const isBoundary = (index: number): boolean =>
    index === text.length || segments.containing(index)?.index === index;
  while (at >= 0) {
    if (isBoundary(at) && isBoundary(at + words.length)) return true;
    at = text.indexOf(words, at + 1);
  }
  return false;
}

interface Line {
  readonly text: string;
  /** Where its first word begins. */
  readonly from: number;
  /** Where each word begins, and where it ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function wordsOf(text: string): Line {
  const words = [...segmentsOf(segmenter, text)].filter(({ isWordLike }) => isWordLike === true);
  return {
    text,
    from: words[0]?.index ?? 0,
    starts: words.map(({ index }) => index),
    ends: words.map(({ index, segment }) => index + segment.length),
  };
}

/**
 * How many words of the line it takes to tell the passage from the others of its article: a browser, which takes no account of case,
 * goes to the first.
 */
function wordsToTell({ text, from, ends }: Line, { passages }: Article): number {
  const most = Math.min(mostWords, ends.length);
  let holding = passages.map((passage) => passage.text.toLowerCase());
  for (let count = Math.min(fewestWords, most); count < most; count += 1) {
    const start = text.slice(from, ends[count - 1]).toLowerCase();
    holding = holding.filter((each) => each.includes(start));
    if (holding.length <= 1) return count;
  }
  return most;
}

/** With its minus, comma and ampersand encoded: they mean something in such a fragment. */
function encoded(words: string): string {
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[-!'()*~]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
