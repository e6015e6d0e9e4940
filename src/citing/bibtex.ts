import type { CslItem } from './csl-item.js';

/** As BibTeX calls them: they are words of its own, which styles put into the language of the text. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * An item as an entry of BibTeX, in UTF-8. Of the kinds that every style knows only `misc` fits what has no journal, and
 * `howpublished` is the field in which it says where something appeared.
 */
export function bibtexEntry(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const name = month === undefined ? undefined : months[month - 1];
  const container = item['container-title'];
  const fields = [
    // A second brace keeps a name whole, and a title in its own capitals.
    ...(item.author ?? []).map(({ literal }) => `author = {{${escaped(literal)}}}`),
    `title = {{${escaped(item.title)}}}`,
    ...(container === undefined ? [] : [`howpublished = {${escaped(container)}}`]),
    ...(year === undefined ? [] : [`year = {${year}}`]),
    ...(name === undefined ? [] : [`month = ${name}`]),
    ...(day === undefined ? [] : [`day = {${day}}`]),
    // An address stands there as it is: styles print it with \url, which reads no commands.
    ...(item.URL === undefined ? [] : [`url = {${item.URL}}`]),
  ];
  return [`@misc{${keyOf(item.id)},`, ...fields.map((field) => `  ${field},`), '}'].join('\n');
}

/** A number sign is no part of a key. */
function keyOf(id: string): string {
  return id.replace('#', ':');
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces even behind a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/gu, (sign) => commands[sign] ?? `\\${sign}`);
}
