import { readFileSync } from 'node:fs';
import { systemErrorCode } from './shared/system-error.js';

/** Settings that nobody else may know. Each may also be the name, with `_FILE` behind it, of a file that holds it. */
export const secretSettings = ['DISCORD_TOKEN', 'DATABASE_URL', 'QUOTH_LINK_KEY'] as const;

type Values = Readonly<Record<string, string | undefined>>;

export interface WithSecrets {
  /** The settings, with those secrets in them that files hold. */
  readonly values: Values;
  /** What is wrong with the files, by setting; never what is in them. */
  readonly faults: readonly string[];
}

/** Longer than any token or address: a file that is larger is none of ours. */
const maxLength = 16_384;

/** Reads the secrets that are kept in files, as Docker and systemd hand them over; a line break at the end is no part of one. */
export function withSecretsFromFiles(values: Values): WithSecrets {
  const found: Record<string, string | undefined> = { ...values };
  const faults: string[] = [];
  for (const name of secretSettings) {
    const path = values[`${name}_FILE`];
    if (path === undefined) continue;
    if (values[name] !== undefined) {
      faults.push(`${name}_FILE is set, and so is ${name}: leave one of them empty`);
      continue;
    }
    const secret = readSecret(path);
    if (secret.fault !== undefined) faults.push(`${name}_FILE ${secret.fault}`);
    else found[name] = secret.value;
  }
  return { values: found, faults };
}

function readSecret(
  path: string,
): { readonly value: string; readonly fault?: undefined } | { readonly fault: string } {
  try {
    const value = readFileSync(path, 'utf8').trim();
    if (value === '') return { fault: 'names an empty file' };
    return value.length > maxLength ? { fault: 'names a file that is no secret' } : { value };
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    return { fault: `names a file that cannot be read (${code})` };
  }
}
