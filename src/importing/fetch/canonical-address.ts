/** Parameters that tell where a reader came from, and change nothing about the page. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_hs(?:enc|mi)|mkt_tok|cmpid|ocid|ns_\w+|at_(?:medium|campaign|custom\d|link_\w+)|traffic_source|ref_src|smid|partner|guccounter)$/i;

/** One spelling for the addresses of a page: without what only tracks readers, without a part, without a slash at the end. */
export function canonicalAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  address.hash = '';
  for (const name of [...address.searchParams.keys()]) {
    if (tracking.test(name)) address.searchParams.delete(name);
  }
  const { href } = address;
  return address.search === '' ? href.replace(/\?$/, '').replace(/\/$/, '') : href;
}
