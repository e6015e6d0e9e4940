/** Why nothing was imported. Kept with the runs of feeds, so that none of these may change its name. */
export const refusalReasons = [
  /** No address, or one that is not http(s), has a port or a password in it. */
  'bad-address',
  /** It leads (or is redirected) to an address that is not public. */
  'private-address',
  /** There is no host of this name. */
  'unknown-host',
  'unreachable',
  /** The server answered, but not with the page: 404, 403, 500 … */
  'http-status',
  'too-many-redirects',
  'too-slow',
  'too-large',
  /** A kind of file that we do not read. */
  'unsupported-type',
  /** Its content is not what its name or its server says. */
  'wrong-type',
  'encrypted',
  /** Pictures of pages, without text. */
  'scanned',
  /** Text of which the file does not say what letters it is. */
  'unreadable',
  'damaged',
  /** Reading it would take too much time or memory. */
  'too-complex',
  'no-article',
  /** It has an article, but with faults in its particulars. */
  'bad-article',
  /** What was to be followed is no feed. */
  'no-feed',
  /** The site's `robots.txt` asks programs to stay away from it (feeds only). */
  'robots',
] as const;

export type RefusalReason = (typeof refusalReasons)[number];
