import type { BlockRole, PageBlock } from '../../page.js';
import type { HtmlElement } from './html-tree.js';
import type { PlacedBlock } from './mark-main.js';
import type { RoleClaim } from './page-blocks.js';

/** The share of the main text from which on an element holds the article, whatever its class says. */
const articleShare = 0.5;

/**
 * Gives each block the role that the nearest element around it claims. An element that holds the article itself claims
 * nothing: a class such as `teaser-text` or `with-sidebar` is about the whole page then. Nor does a class say anything
 * against running text that the search for the main text took.
 */
export function withRoles(blocks: readonly PlacedBlock[]): readonly PageBlock[] {
  const lengths = mainLengths(blocks);
  const containers = new Set(blocks.filter(isMainText).map(({ container }) => container));
  const whole = blocks.reduce((sum, { main, text }) => sum + (main ? text.length : 0), 0);

  function roleBy(claim: RoleClaim | undefined): BlockRole | undefined {
    if (claim === undefined) return undefined;
    const isArticle = (lengths.get(claim.element) ?? 0) >= articleShare * Math.max(1, whole);
    return isArticle ? roleBy(claim.outer) : claim.role;
  }

  return blocks.map((placed) => {
    const { claim, container, ...block } = placed;
    const role = roleBy(claim);
    const isRead = placed.kind === 'paragraph' && isMainText(placed) && mistaken.has(role);
    return { ...block, beside: containers.has(container), role: isRead ? undefined : role };
  });
}

/** Roles that classes of an article's own parts are mistaken for: a teaser, a box with sources, a part for subscribers. */
const mistaken: ReadonlySet<BlockRole | undefined> = new Set<BlockRole>([
  'related',
  'other',
  'newsletter',
  'share',
  'advertisement',
]);

/** Fewest characters of running text, and most of it that may be links. */
const minTextLength = 80;
const maxLinkShare = 0.3;

function isMainText({ main, text, linkShare }: PlacedBlock): boolean {
  return main && text.length >= minTextLength && linkShare < maxLinkShare;
}

/** How much of the main text stands in each element that claims a role. */
function mainLengths(blocks: readonly PlacedBlock[]): ReadonlyMap<HtmlElement, number> {
  const lengths = new Map<HtmlElement, number>();
  for (const { main, text, claim } of blocks) {
    if (!main) continue;
    for (let at = claim; at !== undefined; at = at.outer) {
      lengths.set(at.element, (lengths.get(at.element) ?? 0) + text.length);
    }
  }
  return lengths;
}
