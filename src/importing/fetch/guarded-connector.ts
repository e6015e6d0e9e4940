import { lookup } from 'node:dns/promises';
import { connect, isIP, type Socket } from 'node:net';
import { connect as connectSecurely } from 'node:tls';
import { ImportRefusal } from '../import-article.js';
import { isPublicAddress } from './public-address.js';
import { privateAddress } from './web-address.js';

/** Every address of a name. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** Where to connect to: an address that has been checked, and the name that its certificate must have. */
export interface DialTarget {
  readonly address: string;
  readonly port: number;
  readonly secure: boolean;
  readonly host: string;
}

/** Opens a connection to exactly this address; no name is looked up any more. */
export type Dial = (target: DialTarget, signal: AbortSignal) => Promise<Socket>;

/**
 * Connects to a host only when every address that its name has is public, and then to one of these very addresses: what a
 * resolver says a moment later does not matter. Throws an {@link ImportRefusal}.
 */
export async function connectGuarded(
  target: Omit<DialTarget, 'address'>,
  resolve: Resolve,
  dial: Dial,
  signal: AbortSignal,
): Promise<Socket> {
  const { host } = target;
  const addresses = isIP(host) !== 0 ? [host] : await resolve(host);
  const [first] = addresses;
  if (first === undefined) throw new ImportRefusal('unknown-host', `There is no host ${host}.`);
  if (!addresses.every(isPublicAddress)) throw privateAddress(host);
  // The second may be of the other family, which this machine may lack.
  const other = addresses.find((address) => isIP(address) !== isIP(first));
  try {
    return await dial({ ...target, address: first }, signal);
  } catch (error) {
    if (other === undefined || signal.aborted) throw error;
    return dial({ ...target, address: other }, signal);
  }
}

export const resolveName: Resolve = async (host) => {
  const found = await lookup(host, { all: true, order: 'ipv4first' });
  return found.map(({ address }) => address);
};

export const dialAddress: Dial = ({ address, port, secure, host }, signal) =>
  new Promise((resolve, reject) => {
    const socket = secure
      ? connectSecurely({
          host: address,
          port,
          ...(isIP(host) === 0 && { servername: host }),
          ALPNProtocols: ['http/1.1'],
        })
      : connect({ host: address, port });
    const abort = (): void => {
      socket.destroy();
      reject(signal.reason instanceof Error ? signal.reason : new Error('Stopped.'));
    };
    signal.addEventListener('abort', abort, { once: true });
    socket.once('error', (error: Error) => {
      signal.removeEventListener('abort', abort);
      reject(error);
    });
    socket.once(secure ? 'secureConnect' : 'connect', () => {
      signal.removeEventListener('abort', abort);
      resolve(socket);
    });
  });
