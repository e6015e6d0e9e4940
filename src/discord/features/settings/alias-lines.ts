import { aliasGroup, type AliasGroup, type AliasNameFault } from '../../../knowledge/aliases.js';

/** A line that is no group, by its number from 1. */
export interface AliasLineFault {
  readonly line: number;
  readonly fault: AliasNameFault;
}

export interface AliasLines {
  readonly groups: readonly AliasGroup[];
  readonly faults: readonly AliasLineFault[];
}

/** Groups as a person writes them: one a line, names by commas, before them perhaps a language and a colon. */
export function parseAliasLines(text: string): AliasLines {
  const groups: AliasGroup[] = [];
  const faults: AliasLineFault[] = [];
  for (const [index, written] of text.split('\n').entries()) {
    if (written.trim() === '') continue;
    const { language, names } = readLine(written);
    const group = aliasGroup(names.filter((name) => name.trim() !== ''));
    if (typeof group === 'string') faults.push({ line: index + 1, fault: group });
    else groups.push({ ...group, ...(language !== undefined && { language }) });
  }
  return { groups, faults };
}

/** What {@link parseAliasLines} reads back; a comma within a name, which only a file can have, becomes a space. */
export function formatAliasLines(groups: readonly AliasGroup[]): string {
  return groups
    .map(({ language, names }) => {
      const list = names.map((name) => name.replace(/[,،、]+/gu, ' ')).join(', ');
      return language === undefined ? list : `${language}: ${list}`;
    })
    .join('\n');
}

function readLine(line: string): {
  readonly language?: string;
  readonly names: readonly string[];
} {
  const [, tag, rest] = /^\s*([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*):\s(.*)$/u.exec(line) ?? [];
  const language = tag === undefined ? undefined : canonical(tag);
  const names = (language === undefined ? line : (rest ?? '')).split(/[,،、]/u);
  return { names, ...(language !== undefined && { language }) };
}

function canonical(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).toString();
  } catch {
    return undefined;
  }
}
