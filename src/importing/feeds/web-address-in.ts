/** The address that a link means in what was read from `address`; undefined unless it is one of the web. */
export function webAddressIn(link: string | undefined, address: string): string | undefined {
  if (link === undefined || link.trim() === '' || !URL.canParse(link, address)) return undefined;
  const url = new URL(link, address);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}
