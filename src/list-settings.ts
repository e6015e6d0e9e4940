import { z } from 'zod';
import type { ListedSetting, SettingsList } from './cli/command.js';
import { faultsOf, settingsSchema, type Surroundings } from './config.js';
import { secretSettings, withSecretsFromFiles } from './secret-files.js';

/** Every setting as it holds, with where it comes from and without its secrets; and what is wrong with them. */
export function listSettings({ environment, inFile, filePath }: Surroundings): SettingsList {
  const { values } = withSecretsFromFiles(environment);
  const settings = Object.entries(settingsSchema.shape).map(([name, schema]): ListedSetting => {
    const set = values[name];
    if (set === undefined || set.trim() === '') {
      return { name, value: defaultOf(schema), source: undefined };
    }
    const own = environment[name]?.trim() ?? '';
    const carrier = own === '' ? `${name}_FILE` : name;
    const place = inFile.has(carrier) ? filePath : 'environment';
    const source =
      carrier === name ? place : `${environment[carrier] ?? ''} (${carrier}, ${place})`;
    return { name, value: shown(name, set), source };
  });
  return { settings, faults: faultsOf(environment), unknown: unknownIn(environment) };
}

/** What is written for a setting that is not set; undefined where it then does without. */
function defaultOf(schema: unknown): string | undefined {
  if (!(schema instanceof z.ZodPrefault)) return undefined;
  const value: unknown = schema.def.defaultValue;
  return typeof value === 'string' ? value : undefined;
}

const secrets: ReadonlySet<string> = new Set(secretSettings);

/** Of an address everything but the password; of another secret nothing. */
function shown(name: string, value: string): string {
  if (!secrets.has(name)) return value;
  const hidden = '[hidden]';
  if (name !== 'DATABASE_URL' || !URL.canParse(value)) return hidden;
  const { protocol, username, host, pathname } = new URL(value);
  if (host === '') return hidden;
  return `${protocol}//${username === '' ? '' : `${username}:${hidden}@`}${host}${pathname}`;
}

/** Names that look like settings of ours and are none: misspelt, as a rule. */
function unknownIn(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const known = new Set(Object.keys(settingsSchema.shape));
  return Object.keys(environment)
    .filter((name) => name.startsWith('QUOTH_') && !known.has(name))
    .sort();
}
