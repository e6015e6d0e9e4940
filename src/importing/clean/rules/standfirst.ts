import { isNameLine } from '../byline.js';
import { isBylineOrDate, maxHeaderBlocks } from '../header.js';
import { isProse, lettersOf, readingLength } from '../prose.js';
import type { Learned, PageInWork } from '../rule.js';
import { isKept, type Judged, kindOf } from '../verdict.js';

/** Longest summary, in characters: two sentences, or three. */
const maxStandfirstLength = 420;
/** Shortest that is told by its place: names of sections are shorter. */
const minStandfirstLength = 40;
/** Longest sentence that its place before a picture alone makes the summary: first paragraphs are longer. */
const maxSentenceLength = 220;
/** How far below the headline the words of the page's own summary are looked for, in blocks. */
const maxSummaryBlocks = 3;
/** Fewest letters of the page's own summary that tell it from a name. */
const minSummaryLetters = 30;

/**
 * A standfirst is known by its markup, by the page's own summary, or by its place: straight below the headline, with a picture, a
 * date or a byline between it and the text. It is told as the summary.
 */
export function takeStandfirst({
  blocks,
  title,
  language,
  stated,
}: PageInWork): Learned | undefined {
  const kept = blocks
    .slice(title.at + 1)
    .filter((item) => isKept(item) && isOfHeader(item, language))
    .slice(0, maxHeaderBlocks);
  const marked = kept.find(({ block }) => block.role === 'standfirst');
  const found =
    marked ??
    kept.slice(0, maxSummaryBlocks).find((item) => isSummary(item, stated.summary)) ??
    byPlace(kept, language);
  if (found === undefined || readingLength(found.block.text) > maxStandfirstLength)
    return undefined;
  // Of an article with nothing else it is the text.
  if (!kept.some((item) => item !== found && isProse(item.block.text))) return undefined;
  found.verdict = { kind: 'told' };
  return { summary: found.block.text };
}

/** What the main text leaves out belongs to the header only when it says so. */
function isOfHeader(item: Judged, language: string): boolean {
  const { main, role, kind, text } = item.block;
  return (
    main ||
    role !== undefined ||
    kind === 'caption' ||
    isNameLine(text) ||
    isBylineOrDate(item, language) ||
    isProse(text)
  );
}

function isSummary({ block }: Judged, summary: string | undefined): boolean {
  if (isAmongText(block)) return false;
  const letters = lettersOf(block.text);
  return letters.length >= minSummaryLetters && letters === lettersOf(summary ?? '');
}

/** Many systems give the first paragraph of the text as the page's summary: nothing in the markup sets it apart. */
function isAmongText({ kind, role, main, beside }: Judged['block']): boolean {
  return kind === 'paragraph' && role === undefined && main && beside === true;
}

function byPlace(kept: readonly Judged[], language: string): Judged | undefined {
  const [first, second, third] = kept;
  if (first === undefined || !isStandfirstLike(first)) return undefined;
  if (second === undefined) return undefined;
  if (isBylineOrDate(second, language)) return first;
  const isName = isNameLine(second.block.text);
  if (isName && third !== undefined && isBylineOrDate(third, language)) return first;
  if (!isCaption(second)) return first.block.kind === 'heading' ? first : undefined;
  if (third !== undefined && (isBylineOrDate(third, language) || isCaption(third))) return first;
  const isOneSentence = !/[.!?。！？؟]["”’]?\s*\p{L}/u.test(first.block.text);
  return isOneSentence && readingLength(first.block.text) <= maxSentenceLength ? first : undefined;
}

function isStandfirstLike(item: Judged): boolean {
  const { role, text } = item.block;
  const kind = kindOf(item);
  if (kind !== 'heading' && (kind !== 'paragraph' || role === 'byline' || role === 'dateline'))
    return false;
  const length = readingLength(text);
  return length >= minStandfirstLength && length <= maxStandfirstLength;
}

function isCaption(item: Judged): boolean {
  return kindOf(item) === 'caption';
}
