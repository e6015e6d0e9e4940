import { isIP } from 'node:net';
import { ImportRefusal } from '../import-article.js';
import { isPublicAddress } from './public-address.js';

const maxLength = 2_000;
const ports = new Set(['', '80', '443']);
/** Names that lead to this machine or its network by custom, whatever a resolver says. */
const localName =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|home\.arpa|onion)$/;

/**
 * The address of a page that may be asked for, as far as the address itself tells: http or https on their own ports, without
 * a password, and of no local name and no address that is not public. Odd notations of IPv4 (decimal, octal, hexadecimal) are
 * plain numbers after parsing. Throws an {@link ImportRefusal}.
 */
export function parseWebAddress(text: string, base?: URL): URL {
  const trimmed = text.trim();
  if (trimmed.length > maxLength || !URL.canParse(trimmed, base?.href)) {
    throw badAddress('This is no web address. One begins with https:// or http://.');
  }
  const url = new URL(trimmed, base?.href);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw badAddress('Only addresses that begin with https:// or http:// are read.');
  }
  if (url.username !== '' || url.password !== '') {
    throw badAddress('The address has a user name or password in it: leave that out.');
  }
  if (!ports.has(url.port)) {
    throw badAddress(
      `Only the ports 80 and 443 are read from, and the address has port ${url.port}.`,
    );
  }
  const host = hostOf(url);
  if (isIP(host) !== 0 ? !isPublicAddress(host) : !isPublicName(host)) throw privateAddress(host);
  url.hash = '';
  return url;
}

/** Without the brackets of IPv6 and the point that ends a name. */
export function hostOf(url: URL): string {
  return url.hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
}

function isPublicName(host: string): boolean {
  return host.includes('.') && !localName.test(host);
}

function badAddress(message: string): ImportRefusal {
  return new ImportRefusal('bad-address', message);
}

export function privateAddress(host: string): ImportRefusal {
  return new ImportRefusal(
    'private-address',
    `${host} does not lead to a public address of the internet: it is not read.`,
  );
}
