import type { BlockRole } from '../page.js';
import { endsSentence, readingLength } from './prose.js';
import type { Title } from './title.js';
import { drop, isKept, type Judged } from './verdict.js';

/**
 * Keeps what stands between the headline and the last paragraph of the main text, and of that what the markup does not speak
 * against. Within, a paragraph that the search for the main text passed over stays.
 */
export function findMainRange(judged: readonly Judged[], title: Title): void {
  const first = judged.findIndex(isMainProse);
  const last = judged.findLastIndex(isMainProse);
  // A text without markup, or a document, has nothing around it that could be told from it.
  const isWhole = judged.every(({ block }) => block.main);
  const start = title.at !== -1 && (first === -1 || title.at <= first) ? title.at : first;
  judged.forEach((item, index) => {
    const { role } = item.block;
    if (index === title.at) item.verdict = { kind: 'told' };
    else if (unwelcome.has(role)) drop(item, droppedAs(role));
    else if (index < start && !(isWhole && title.at === -1 && endsSentence(item.block.text)))
      drop(item, 'other');
    else if (last !== -1 && index > last && !isWhole) judgeBelow(item);
    else if (index < first) judgeAbove(item);
  });
}

/** Roles whose blocks go, wherever they stand. */
const unwelcome: ReadonlySet<BlockRole | undefined> = new Set<BlockRole>([
  'advertisement',
  'related',
  'share',
  'newsletter',
  'navigation',
  'other',
  'footer',
]);

function droppedAs(role: BlockRole | undefined): Parameters<typeof drop>[1] {
  switch (role) {
    case 'advertisement':
    case 'related':
    case 'share':
    case 'newsletter':
    case 'footer':
      return role;
    default:
      return 'other';
  }
}

function isMainProse({ block }: Judged): boolean {
  return (
    block.main &&
    block.kind !== 'heading' &&
    !unwelcome.has(block.role) &&
    block.linkShare < 0.6 &&
    readingLength(block.text) >= 40
  );
}

/** Between the headline and the text: standfirst, byline, date and picture, which the header's own rules look at. */
function judgeAbove(item: Judged): void {
  if (!item.block.main && item.block.linkShare > 0.8 && item.block.role === undefined) {
    drop(item, 'other');
  }
}

/**
 * Of what the search for the main text passed over and no rule has judged, what looks like running text, a table or a list of
 * some length stays.
 */
export function judgeStrays(judged: readonly Judged[]): void {
  const first = judged.findIndex(isMainProse);
  judged.forEach((item, index) => {
    if (isKept(item) && !item.block.main) judgeStray(item, index > first);
  });
}

/** Below the beginning of the main text only what stands beside some of it stays: the rest is another article's. */
function judgeStray(item: Judged, isBelow: boolean): void {
  const { kind, text, linkShare } = item.block;
  if (kind === 'heading' || kind === 'caption' || item.block.role !== undefined) return;
  const length = readingLength(text);
  const reads = kind === 'paragraph' ? endsSentence(text) || length > 120 : true;
  const isElsewhere = isBelow && item.block.beside === false;
  if (linkShare > 0.6 || length < 40 || !reads || isElsewhere) drop(item, 'other');
}

/** Below the last paragraph of the main text a short line may still close it: its source, or who reported. */
function judgeBelow(item: Judged): void {
  const { block } = item;
  const isText = block.kind !== 'heading' && block.linkShare < 0.6;
  if (block.main && isText && (endsSentence(block.text) || block.kind === 'caption')) return;
  drop(item, 'other');
}
