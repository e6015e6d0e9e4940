import { segmentsOf } from '../language/segments.js';
import type { Article, Passage } from './article.js';

/** UTF-16 units of a fragment, encoded: addresses have little room, and the words of some scripts take nine each. */
const maxLength = 300;

/** Words that a fragment begins with, at first: as many more as make them the article's only ones. */
const fewestWords = 3;
const mostWords = 12;

/** Words that a fragment ends with. */
const lastWords = 3;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * What an address of an article has at its end, so that a browser goes to a passage and marks it: the page of a printed document,
 * or the words themselves (https://wicg.github.io/scroll-to-text-fragment/). Undefined where the address has a fragment of its own,
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
  return [wanted, encoded(start)]
    .map((words) => `#:~:text=${words}`)
    .find((fragment) => fragment.length <= maxLength);
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

/** How many words of the line it takes to tell the passage from the others of its article: a browser goes to the first. */
function wordsToTell({ text, from, ends }: Line, { passages }: Article): number {
  const most = Math.min(mostWords, ends.length);
  for (let count = Math.min(fewestWords, most); count < most; count += 1) {
    const start = text.slice(from, ends[count - 1]);
    const holding = passages.filter((passage) => passage.text.includes(start));
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
