/** What a site's `robots.txt` asks of one program. */
export interface RobotsRules {
  /** Whether this path with its query may be fetched. */
  allows(path: string): boolean;
}

interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

/** Longest file that is read, in characters, as RFC 9309 has it; and longest rule. */
export const maxRobotsLength = 512_000;
const maxPatternLength = 500;

export const allowAll: RobotsRules = { allows: () => true };
export const allowNothing: RobotsRules = { allows: () => false };

/**
 * Reads a `robots.txt` by RFC 9309: the groups that name the program, else those for all (`*`); the longest rule that fits a
 * path decides, and of two equally long the one that allows. `*` in a rule stands for anything, `$` for the end. Other lines
 * (Crawl-delay, Sitemap) are passed over.
 */
export function parseRobots(text: string, program: string): RobotsRules {
  const own: Rule[] = [];
  const general: Rule[] = [];
  let isNamed = false;
  let agents: Rule[][] = [];
  let inRules = false;
  for (const line of text.slice(0, maxRobotsLength).split(/\r\n|\n|\r/)) {
    const match = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line);
    const [, name = '', given = ''] = match ?? [];
    const value = given.trim();
    switch (name.toLowerCase()) {
      case 'user-agent':
        // A name after rules begins a new group.
        if (inRules) agents = [];
        inRules = false;
        if (value === '*') agents.push(general);
        if (value.toLowerCase() === program.toLowerCase()) {
          agents.push(own);
          isNamed = true;
        }
        break;
      case 'allow':
      case 'disallow':
        inRules = true;
        if (value !== '' && value.length <= maxPatternLength) {
          const rule = { allow: name.toLowerCase() === 'allow', pattern: decoded(value) };
          for (const rules of agents) rules.push(rule);
        }
        break;
      default:
    }
  }
  const rules = isNamed ? own : general;
  return { allows: (path) => isAllowed(decoded(path), rules) };
}

function isAllowed(path: string, rules: readonly Rule[]): boolean {
  let allow = true;
  let longest = -1;
  for (const rule of rules) {
    const { length } = rule.pattern;
    if (length < longest || (length === longest && !rule.allow)) continue;
    if (!fits(path, rule.pattern)) continue;
    allow = rule.allow;
    longest = length;
  }
  return allow;
}

/** Piece by piece between the stars, each at its first place: takes linear time for each piece. */
function fits(path: string, pattern: string): boolean {
  const anchored = pattern.endsWith('$');
  const [first = '', ...further] = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [index, piece] of further.entries()) {
    const isLast = index === further.length - 1;
    if (anchored && isLast) return path.length - piece.length >= at && path.endsWith(piece);
    const found = path.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return !anchored || at === path.length;
}

/** The same path in one notation, whatever is written with percent signs. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
