import { lettersOf } from './prose.js';

/** Whose page it is: what no headline and no author is called. */
export interface Site {
  readonly publisher: string | undefined;
  /** Of its address; empty where there is none. */
  readonly host: string;
}

/** The name of the host in an address; empty where there is none. */
export function hostOf(address: string | undefined): string {
  return address !== undefined && URL.canParse(address) ? new URL(address).hostname : '';
}

/** Whether a text is the name of the site: its publisher, or what its address is called. */
export function isSite(text: string, { publisher, host }: Site): boolean {
  const name = lettersOf(text);
  if (name === '') return false;
  const address = lettersOf(host.replace(/^www\./, ''));
  const domain = lettersOf(host.replace(/^www\./, '').replace(/\.[a-z]+$/, ''));
  return name === lettersOf(publisher ?? '') || name === address || name === domain;
}
