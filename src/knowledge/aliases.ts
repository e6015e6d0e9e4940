import { isMap, isScalar, isSeq, LineCounter, parseDocument, type ParsedNode } from 'yaml';
import { hasTooManyEntries } from './formats/yaml-bounds.js';

/** Names of one thing that no rule of spelling can join: Kyiv and Kiev, Agence France-Presse and AFP. */
export interface AliasGroup {
  /** At least two, none twice. */
  readonly names: readonly [string, string, ...string[]];
  /** BCP 47 tag of the only language in which they stand for one another; absent: in every one. */
  readonly language?: string;
}

export interface AliasFault {
  /** From 1. */
  readonly line?: number;
  readonly reason: string;
}

export interface ParsedAliases {
  readonly groups: readonly AliasGroup[];
  readonly faults: readonly AliasFault[];
}

/** Groups of a file: as many as the YAML parser can be trusted with. */
const maxEntries = 500;
/** Most characters (UTF-16 units) of a name. */
const maxNameLength = 100;

/**
 * Reads a list of groups. A group is a list of names, or a map with `names` and a `language`:
 *
 *     - [Kyiv, Kiev]
 *     - names: [Agence France-Presse, AFP]
 *       language: en
 */
export function parseAliases(yaml: string): ParsedAliases {
  if (hasTooManyEntries(yaml, maxEntries)) {
    return onlyFault(
      1,
      `More than ${maxEntries} entries: write each group on one line, [like, this].`,
    );
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    lineCounter,
    prettyErrors: false,
  });
  const lineOf = (node: { readonly range?: readonly number[] | null } | null): number =>
    lineCounter.linePos(node?.range?.[0] ?? 0).line;
  const [error] = document.errors;
  if (error !== undefined) {
    return onlyFault(lineCounter.linePos(error.pos[0]).line, `Broken YAML: ${error.message}.`);
  }
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === '')) {
    return { groups: [], faults: [] };
  }
  if (!isSeq<ParsedNode>(contents)) return onlyFault(lineOf(contents), rule);
  const groups: AliasGroup[] = [];
  const faults: AliasFault[] = [];
  for (const item of contents.items) {
    const group = readGroup(item);
    if (typeof group === 'string') faults.push({ line: lineOf(item), reason: group });
    else groups.push(group);
  }
  return { groups, faults };
}

const rule = 'Must be a list of groups, each a list of names: "- [Kyiv, Kiev]".';

function onlyFault(line: number, reason: string): ParsedAliases {
  return { groups: [], faults: [{ line, reason }] };
}

/** The group, or what is wrong with it. */
function readGroup(node: unknown): AliasGroup | string {
  if (isSeq(node)) return readNames(node.items);
  if (!isMap(node)) return rule;
  const known = new Map(node.items.map(({ key, value }) => [textOf(key) ?? '', value]));
  const names = known.get('names');
  const unknown = [...known.keys()].find((key) => key !== 'names' && key !== 'language');
  if (unknown !== undefined) return `Not known here: ${JSON.stringify(unknown.slice(0, 60))}.`;
  if (!isSeq(names)) return 'names: must be a list of names.';
  const group = readNames(names.items);
  if (typeof group === 'string' || !known.has('language')) return group;
  const language = languageTag(textOf(known.get('language')));
  return language === undefined
    ? 'language: must be a BCP 47 language tag such as en or pt-BR.'
    : { ...group, language };
}

/** What can be wrong with the names of a group. */
export type AliasNameFault = 'not-a-text' | 'too-long' | 'too-few';

const faultReasons: Readonly<Record<AliasNameFault, string>> = {
  'not-a-text': 'Every name must be a text.',
  'too-long': `A name has more than ${maxNameLength} characters.`,
  'too-few': 'A group needs two names at least.',
};

/** A group of names, wherever they were written; undefined for what is no text. */
export function aliasGroup(written: readonly (string | undefined)[]): AliasGroup | AliasNameFault {
  const names = new Set<string>();
  for (const each of written) {
    const name = each?.trim().replace(/\s+/g, ' ');
    if (name === undefined || !/[\p{L}\p{N}]/u.test(name)) return 'not-a-text';
    if (name.length > maxNameLength) return 'too-long';
    names.add(name);
  }
  const [first, second, ...others] = names;
  if (first === undefined || second === undefined) return 'too-few';
  return { names: [first, second, ...others] };
}

function readNames(items: readonly unknown[]): AliasGroup | string {
  const group = aliasGroup(items.map(textOf));
  return typeof group === 'string' ? faultReasons[group] : group;
}

function textOf(node: unknown): string | undefined {
  return isScalar(node) && typeof node.value === 'string' ? node.value : undefined;
}

function languageTag(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : new Intl.Locale(text.trim()).toString();
  } catch {
    return undefined;
  }
}
