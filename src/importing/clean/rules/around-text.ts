import { isMainText, linkListShare } from '../main-text.js';
import { endsSentence } from '../prose.js';
import type { PageInWork } from '../rule.js';
import { drop, isKept, type Judged } from '../verdict.js';

/** Share of links from which a line between headline and text leads elsewhere, in all likelihood: names of authors are links, too. */
const linkLineShare = 0.8;

/** What stands above the headline or below the last paragraph of the main text goes, and links between headline and text. */
export function dropAroundText({ blocks, title }: PageInWork): undefined {
  const first = blocks.findIndex(isMainText);
  const last = blocks.findLastIndex(isMainText);
  // A text without markup has nothing around it that could be told from it.
  const isWhole = blocks.every(({ block }) => block.main);
  const start = title.at !== -1 && (first === -1 || title.at <= first) ? title.at : first;
  blocks.forEach((item, index) => {
    if (!isKept(item)) return;
    if (index < start && !(isWhole && title.at === -1 && endsSentence(item.block.text))) {
      drop(item, 'other');
    } else if (last !== -1 && index > last && !isWhole) {
      if (!closesText(item)) drop(item, 'other');
    } else if (index < first && isLinkLine(item)) {
      drop(item, 'other');
    }
  });
}

/** Standfirst, byline, date and picture stand between the headline and the text, too: other rules look at them. */
function isLinkLine({ block }: Judged): boolean {
  return !block.main && block.linkShare > linkLineShare && block.role === undefined;
}

/** Below the last paragraph of the main text a short line may still close it: its source, or who reported. */
function closesText({ block }: Judged): boolean {
  const isText = block.kind !== 'heading' && block.linkShare < linkListShare;
  return block.main && isText && (endsSentence(block.text) || block.kind === 'caption');
}
