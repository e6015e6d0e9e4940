import { cueLine, findCue, opensRelated } from './find-cue.js';
import { isCreditedCaption, isOnlyCredit } from './credit.js';
import { endsSentence, readingLength } from './prose.js';
import { drop, isKept, type Judged } from './verdict.js';

/** How many lines below the heading of a list of other articles may belong to it. */
const maxListed = 12;

/** Drops what its own words tell to be furniture, and knows captions by their credits. */
export function judgeWords(judged: readonly Judged[]): void {
  const hasLinks = judged.some(({ block }) => block.linkShare > 0);
  let listed = 0;
  let announced = false;
  for (const item of judged) {
    const { block } = item;
    const cue = block.kind === 'table' || block.kind === 'code' ? undefined : findCue(block.text);
    if (announced && cue === undefined && isKept(item) && block.text.length <= maxListedLength) {
      drop(item, 'related');
    } else if (cue !== undefined) {
      // What the markup said already is kept, unless that said nothing.
      if (isKept(item) || isVague(item)) drop(item, cue.kind);
      if (cue.opensList) listed = maxListed;
      else if (cue.kind === 'related' || endOfList.test(block.text)) listed = 0;
    } else if (isKept(item)) {
      if (
        block.linkShare >= 0.5 &&
        block.text.length <= maxListedLength &&
        opensRelated(block.text)
      ) {
        drop(item, 'related');
      } else if (listed > 0 && isListed(item, hasLinks)) {
        drop(item, 'related');
        listed -= 1;
      } else {
        listed = 0;
        judgeCaption(item);
      }
    }
    announced = announcement.test(block.text);
  }
  closeForms(judged);
}

/** How many lines of a form may stand between its heading and its button. */
const maxFormLines = 4;

/** The button or the small print of a form. */
const formEnd =
  /^(?:subscribe|sign ?up|submit|join|(?:enter )?your e-?mail.*|e-?mail(?: address)?|by (?:signing|subscribing|clicking|submitting).*)$/u;

/** What stands between a line that asks for a subscription and the button below it asks for it, too. */
function closeForms(judged: readonly Judged[]): void {
  let opened = -1;
  for (const [index, item] of judged.entries()) {
    if (item.verdict.kind !== 'drop' || item.verdict.as !== 'newsletter') continue;
    const isForm = opened !== -1 && formEnd.test(cueLine(item.block.text));
    if (isForm && index - opened <= maxFormLines + 1) {
      for (const between of judged.slice(opened + 1, index)) {
        if (isKept(between) && between.block.text.length <= 120) drop(between, 'newsletter');
      }
    }
    opened = index;
  }
}

const maxListedLength = 200;

/** What programs that read aloud are told above each link of a list: the next line is one. */
const announcement = /^-? ?(?:list \d+ of \d+|قائمة \d+ من \d+)$/iu;

/** What programs that read aloud are told below a list of links. */
const endOfList = /^(?:end of list|نهاية القائمة)$/iu;

function isVague({ verdict }: Judged): boolean {
  return verdict.kind === 'drop' && verdict.as === 'other';
}

/** A link; in a text without links, a line that no sentence ends. */
function isListed({ block }: Judged, hasLinks: boolean): boolean {
  if (block.kind === 'caption' || block.kind === 'quotation' || block.kind === 'table')
    return false;
  if (block.linkShare > 0.6) return true;
  if (block.kind === 'heading' || hasLinks) return false;
  if (block.kind === 'list') return block.text.split('\n').every((line) => isHeadlineLike(line));
  return isHeadlineLike(block.text);
}

function isHeadlineLike(text: string): boolean {
  return readingLength(text) <= 130 && (!endsSentence(text) || /[?？؟]$/u.test(text));
}

function judgeCaption(item: Judged): void {
  const { kind, role, text } = item.block;
  if (role === 'credit' || ((kind === 'paragraph' || kind === 'caption') && isOnlyCredit(text))) {
    drop(item, 'other');
  } else if (kind === 'paragraph' && (role === 'caption' || isCreditedCaption(text))) {
    item.verdict = { kind: 'keep', as: 'caption' };
  }
}
