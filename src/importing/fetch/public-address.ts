import ipaddr from 'ipaddr.js';

/**
 * Whether anybody on the internet may be meant by an address: an ordinary unicast address, and none that only wraps an IPv4
 * address (mapped, compatible, NAT64, 6to4, Teredo, ISATAP), behind which any host could hide. No address: false.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv6
    ? isPublicIPv6(parsed.parts)
    : !isMetadata(parsed.toString());
}

/** Global unicast is 2000::/3; everything else is special or not given out. */
function isPublicIPv6([first = 0, , , , fifth = 0, sixth = 0]: readonly number[]): boolean {
  const isIsatap = sixth === 0x5efe && (fifth === 0 || fifth === 0x0200);
  return (first & 0xe000) === 0x2000 && !isIsatap;
}

/** A cloud's service for its own machines that has a public address. */
function isMetadata(address: string): boolean {
  return address === '168.63.129.16';
}
