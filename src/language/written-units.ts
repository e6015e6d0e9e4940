import type { Span } from './span.js';

/** A word, a number or a single sign, as somebody wrote it, for comparing texts exactly. */
export interface WrittenUnit extends Span {
  /** Without its Unicode form: composed, quotation marks and dashes each in one form, no invisible characters; case stays. */
  readonly form: string;
  /** A dash that stands between words for itself; a hyphen, which has the same form, makes them one. */
  readonly isLongDash?: true;
}

/** What is no character by itself: soft hyphen, zero-width space and joiners, direction marks, variation selectors, tags. */
const invisible = '\\p{Default_Ignorable_Code_Point}';
const apostrophe = "['’ʼ`´‘＇]";
const quotationMark = /^["'’ʼ`´‘‚‛“”„‟«»‹›「」『』＂＇〝〞〟]$/u;
const dash = /^[-‐‑‒–—―−﹘﹣－]+$/u;
const ellipsis = /^(?:…|\.{2,})$/u;

const unitPattern = new RegExp(
  [
    // 1,000.5 and 30.09.2019 are one number each: a part of one is another number.
    '\\p{Nd}+(?:[.,:٫٬’]\\p{Nd}+)*',
    // Don't is one word: "can" is no part of "can't".
    `[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}${invisible}]*(?:${apostrophe}\\p{L}[\\p{L}\\p{M}\\p{N}${invisible}]*)*`,
    '\\.{2,}',
    '-{2,}',
    `[^\\s${invisible}]\\p{M}*`,
  ].join('|'),
  'gu',
);

const isInvisible = new RegExp(`[${invisible}]`, 'gu');

/** Scripts that set no words apart: each of their characters is a unit. Hangul sets words apart. */
const unspaced =
  /[\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const characterOrRun =
  /[\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[^\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

/**
 * Every word, number and sign of a text in order; white space is between them and belongs to none. Two texts with the same
 * forms say the same, character for character, but for white space, quotation marks, dashes and Unicode forms.
 */
export function writtenUnits(text: string): readonly WrittenUnit[] {
  const units: WrittenUnit[] = [];
  for (const { 0: written, index } of text.matchAll(unitPattern)) {
    if (!unspaced.test(written)) push(units, written, index);
    else
      for (const part of written.matchAll(characterOrRun)) push(units, part[0], index + part.index);
  }
  return units;
}

function push(units: WrittenUnit[], written: string, start: number): void {
  const form = formOf(written);
  if (form === '') return;
  const isLongDash = form === '-' && longDash.test(written);
  units.push({ form, start, end: start + written.length, ...(isLongDash && { isLongDash }) });
}

const longDash = /^(?:[—―]|-{2,})$/u;

/** Ligatures, Arabic letters in their places, and full or half width: ways to print a character, and no other characters. */
const printed = /[\ufb00-\ufdff\ufe10-\ufe1f\ufe30-\ufeff\uff00-\uffef]/u;

function formOf(written: string): string {
  if (isPlain(written)) return written.startsWith('--') ? '-' : ellipsisOr(written);
  const visible = written.replace(isInvisible, '');
  const composed = printed.test(visible) ? visible.normalize('NFKC') : visible.normalize('NFC');
  if (quotationMark.test(composed)) return "'";
  if (dash.test(composed)) return '-';
  return ellipsisOr(composed.replace(/[’ʼ`´‘]/gu, "'"));
}

const ellipsisOr = (form: string): string => (ellipsis.test(form) ? '…' : form);

function isPlain(written: string): boolean {
  for (let at = 0; at < written.length; at += 1) {
    const code = written.charCodeAt(at);
    // Quotation marks of ASCII are folded like the others.
    if (code > 126 || code === 34 || code === 96) return false;
  }
  return true;
}

/** Whether a form is one character of a script that sets no words apart: a part of a word, mostly. */
export function isCharacter(form: string): boolean {
  return unspaced.test(form);
}

/** Whether a form is a word or a number, and no sign. */
export function isWord(form: string): boolean {
  return /[\p{L}\p{N}]/u.test(form);
}
