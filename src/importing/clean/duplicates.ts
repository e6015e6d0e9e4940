import type { PageBlock } from '../page.js';
import { lettersOf } from './prose.js';

/** Fewest letters that two texts have in common to be one text said twice; shorter ones may be said twice on purpose. */
const minRepeated = 40;
/** The same for what looks like a pull quote. */
const minQuoted = 16;
/** Most letters of the name that stands below a pull quote. */
const maxAttribution = 90;
/** How often a text is looked for among the others: a page of one line ten thousand times is no article. */
const maxLooks = 40;

/**
 * Which of an article's blocks say again what another says: pull quotes, key points and captions shown twice. Of two alike the
 * first stays; a paragraph of running text stays before whatever repeats a part of it.
 */
export function findDuplicates(blocks: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const texts = blocks.map(({ text }) => lettersOf(text));
  const all = `\n${texts.join('\n')}\n`;
  const starts: number[] = [];
  let next = 1;
  for (const text of texts) {
    starts.push(next);
    next += text.length + 1;
  }

  /** Whether the letters stand in a longer block, or (unless only those count) in an earlier one. */
  function standsElsewhere(letters: string, index: number, inLonger = false): boolean {
    const start = starts[index] ?? 0;
    const length = texts[index]?.length ?? 0;
    let found = all.indexOf(letters);
    for (let looks = 0; found !== -1 && looks < maxLooks; looks += 1) {
      const there = all.indexOf('\n', found) - all.lastIndexOf('\n', found) - 1;
      if (there > length || (!inLonger && there === length && found < start)) return true;
      found = all.indexOf(letters, found + 1);
    }
    return false;
  }

  function isDuplicate(block: PageBlock, index: number): boolean {
    if (block.kind === 'code' || block.kind === 'table') return false;
    if (block.kind === 'list') {
      return block.text.split('\n').every((item) => {
        const letters = lettersOf(item);
        return letters.length >= minQuoted && standsElsewhere(letters, index);
      });
    }
    const whole = texts[index] ?? '';
    const quoted = isQuotation(block);
    if (block.kind === 'paragraph' && block.main && !quoted) return false;
    if (whole.length >= (quoted ? minQuoted : minRepeated) && standsElsewhere(whole, index)) {
      return true;
    }
    return (quoted ? quotedParts(block.text) : []).some(
      (letters) =>
        letters.length >= minQuoted &&
        whole.length - letters.length <= maxAttribution &&
        standsElsewhere(letters, index, true),
    );
  }

  return new Set(blocks.filter(isDuplicate));
}

/** Whether a block looks like a quotation, as pull quotes do. */
export function isQuotation({ kind, role, text }: PageBlock): boolean {
  return kind === 'quotation' || role === 'pull-quote' || /^[\s•*>-]*["“‘'«„]/u.test(text);
}

/** What stands between quotation marks, on the first line, or before a dash and a name. */
function quotedParts(text: string): readonly string[] {
  const parts = [quotedIn(text), text.split('\n', 1)[0], beforeName(text)];
  return parts.filter((part) => part !== undefined).map(lettersOf);
}

/** The first stretch of some length between quotation marks, which may have single ones within. */
function quotedIn(text: string): string | undefined {
  for (const { 0: run, index } of text.matchAll(/[^"“”«»„]+/gu)) {
    const end = index + run.length;
    const opensBefore = /["“«„]/u.test(text.charAt(index - 1));
    const opening = opensBefore ? -1 : run.search(/[‘']/u);
    const closing = /["”»“]/u.test(text.charAt(end))
      ? run.length
      : Math.max(run.lastIndexOf('’'), run.lastIndexOf("'"));
    const isOpened = opensBefore || opening !== -1;
    if (isOpened && closing - opening > minQuoted) return run.slice(opening + 1, closing);
  }
  return undefined;
}

/** Who said it stands behind a dash, and at the end. */
const nameBehind = /\s[–—-]{1,2}[^–—]{2,80}$/su;

function beforeName(text: string): string | undefined {
  const found = nameBehind.exec(text);
  return found === null ? undefined : text.slice(0, found.index);
}
