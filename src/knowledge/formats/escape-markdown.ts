/**
 * A line of text as Markdown that a reader sees as exactly this text: nothing in it is a mark, and nothing at its beginning
 * opens a list, a heading or anything else. Blanks at its beginning become references, since Markdown takes them off.
 */
function escapeLine(line: string): string {
  const blanks = /^[ \t]*/.exec(line)?.[0] ?? '';
  const rest = escapeInline(line.slice(blanks.length));
  return blanks.replace(/[ \t]/g, reference) + (blanks === '' ? escapeOpening(rest) : rest);
}

/** Several lines of one paragraph, each ended by a hard break. `indent` goes before every line but the first. */
export function escapeLines(text: string, indent = ''): string {
  return text.split('\n').map(escapeLine).join(`\\\n${indent}`);
}

export function escapeInline(text: string): string {
  return text
    .replace(/[\\`*_[\]<]/g, '\\$&')
    .replace(/&(?=#|[a-z])/gi, '\\&')
    .replaceAll('\t', reference);
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** What opens a block when a line begins with it. */
function escapeOpening(line: string): string {
  const numbered = /^(\d{1,9})([.)])(?=\s|$)/.exec(line);
  if (numbered !== null) return `${numbered[1]}\\${line.slice((numbered[1] ?? '').length)}`;
  return /^[#>+~|:=-]/.test(line) ? `\\${line}` : line;
}
