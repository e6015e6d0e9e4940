import type { BlockRole } from '../../page.js';
import { maxTellingLine, readingLength } from '../prose.js';
import type { PageInWork } from '../rule.js';
import { drop, type Judged } from '../verdict.js';

/** Roles whose blocks go, wherever they stand, and as what. */
const dropped = {
  advertisement: 'advertisement',
  related: 'related',
  share: 'share',
  newsletter: 'newsletter',
  footer: 'footer',
  navigation: 'other',
  other: 'other',
} as const;

/** The headline is told as the title; what the markup calls furniture goes. */
export function dropMarkedRoles({ blocks, title }: PageInWork): undefined {
  blocks.forEach((item, index) => {
    const { role } = item.block;
    if (index === title.at) item.verdict = { kind: 'told' };
    else if (isUnwelcome(role)) drop(item, dropped[role]);
    else if (role === 'byline' && isAboutAuthor(item)) drop(item, 'byline');
  });
}

/** More than a line in a box that is marked as the author's tells about the author: who that is, and what else to read. */
function isAboutAuthor({ block }: Judged): boolean {
  return block.kind !== 'paragraph' || readingLength(block.text) > maxTellingLine;
}

/** Whether the markup says that a block is no part of the article. */
export function isUnwelcome(role: BlockRole | undefined): role is keyof typeof dropped {
  return role !== undefined && role in dropped;
}
