import { withoutMarkup } from '../../../language/message/without-markup.js';
import { unescapeMarkdown } from '../../ui/escape.js';

/** UTF-16 units: in a shorter pair of quotation marks stands a name or a word, and no quotation. */
const leastQuoted = 12;

/**
 * What a message quotes: its quoted lines (`> `), else the longest part in quotation marks, else all of it; without the marks of
 * formatting. Undefined where it has no words.
 */
export function quotedPart(content: string): string | undefined {
  const lines = quotedLines(content);
  const said = plain(lines ?? content);
  if (!/[\p{L}\p{N}]/u.test(said)) return undefined;
  return lines === undefined ? (inMarks(said) ?? said) : said;
}

/** `> ` quotes one line, `>>> ` all that follows. Small print below a quotation is its source, in messages of ours. */
function quotedLines(content: string): string | undefined {
  const [, rest] = /^ *>>> ([^]*)/mu.exec(content) ?? [];
  if (rest !== undefined) return rest;
  const lines = [...content.matchAll(/^ *> (?!-# )(.*)$/gmu)].map(([, line = '']) => line);
  return lines.length === 0 ? undefined : lines.join('\n');
}

function plain(markdown: string): string {
  return unescapeMarkdown(withoutMarkup(markdown)).trim();
}

const pairs = [
  /“([^“”]+)”/gu,
  /„([^„“”]+)[“”]/gu,
  /«([^«»]+)»/gu,
  /「([^「」]+)」/gu,
  /『([^『』]+)』/gu,
  /"([^"]+)"/gu,
];

function inMarks(text: string): string | undefined {
  const parts = pairs.flatMap((pair) => [...text.matchAll(pair)].map(([, part = '']) => part));
  const [longest] = parts.toSorted((a, b) => b.length - a.length);
  return longest !== undefined && longest.length >= leastQuoted ? longest : undefined;
}
