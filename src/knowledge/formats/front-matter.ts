import { isMap, isScalar, isSeq, LineCounter, parseDocument, Scalar } from 'yaml';
import type { Node, ParsedNode } from 'yaml';
import { hasTooManyEntries } from './yaml-bounds.js';

/** The particulars that stand above an article's text, between two lines `---`, as YAML. */
export interface FrontMatter {
  readonly kind: 'front-matter';
  /** A text, a list of texts, or an empty object for what is neither. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Line of a key in the file, from 1. */
  readonly lines: ReadonlyMap<string, number>;
  /** The article's text below. */
  readonly body: string;
}

export interface FrontMatterFault {
  readonly kind: 'fault';
  readonly line: number;
  readonly reason: string;
}

/** Without front matter, `values` is empty and `body` the whole text. */
export function readFrontMatter(text: string): FrontMatter | FrontMatterFault {
  const opening = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (opening === null) return { kind: 'front-matter', values: {}, lines: new Map(), body: text };
  const start = opening[0].length;
  const closing = /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(start));
  if (closing === null) {
    return fault(1, 'The front matter that begins here has no closing line "---".');
  }
  const yaml = text.slice(start, start + closing.index);
  const body = text.slice(start + closing.index + closing[0].length);
  if (yaml.length > maxYamlLength || hasTooManyEntries(yaml, maxYamlEntries)) {
    return fault(1, 'The front matter is far too large.');
  }
  return parseYaml(yaml, body);
}

/** Bounds of the front matter, far above what an article needs. */
const maxYamlLength = 50_000;
const maxYamlEntries = 500;

/** The YAML begins on the file's second line, below the opening `---`. */
const linesAbove = 1;

function parseYaml(yaml: string, body: string): FrontMatter | FrontMatterFault {
  const lineCounter = new LineCounter();
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line + linesAbove;
  // The failsafe schema knows texts, lists and maps alone, so that a version 1.10 or a date stays as it is written.
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter, prettyErrors: false });
  const contents: Node | null = document.contents;
  const values: [string, unknown][] = [];
  const lines = new Map<string, number>();
  const isTable = isMap<ParsedNode, ParsedNode | null>(contents);
  for (const { key, value } of isTable ? contents.items : []) {
    if (!isScalar(key) || typeof key.value !== 'string') continue;
    values.push([key.value, plainValue(value)]);
    lines.set(key.value, lineAt(key.range[0]));
  }
  const [error] = document.errors;
  if (error !== undefined) {
    // A quotation mark or bracket that is never closed is missed at the very end: the last key is where it was opened.
    const opened = error.code === 'MISSING_CHAR' ? [...lines.values()].at(-1) : undefined;
    const hint =
      error.code === 'BLOCK_AS_IMPLICIT_KEY' ? ' (a text with ": " in it needs quotes)' : '';
    return fault(opened ?? lineAt(error.pos[0]), `Broken front matter: ${error.message}${hint}.`);
  }
  if (contents !== null && !isTable) {
    return fault(1 + linesAbove, 'Broken front matter: it must be lines like "title: …".');
  }
  return { kind: 'front-matter', values: Object.fromEntries(values), lines, body };
}

/** Read by hand: what is neither text nor list of texts (a map, an alias, a number by tag) is an empty object. */
function plainValue(node: unknown): unknown {
  if (node === null) return undefined;
  if (isSeq(node)) return node.items.map(plainText);
  return plainText(node);
}

function plainText(node: unknown): unknown {
  if (!isScalar(node) || typeof node.value !== 'string') return {};
  const saysNothing = node.type === Scalar.PLAIN && /^(?:~|null|)$/i.test(node.value);
  // A block scalar ends with a line break that is part of its notation.
  return saysNothing ? undefined : node.value.trimEnd();
}

function fault(line: number, reason: string): FrontMatterFault {
  return { kind: 'fault', line, reason };
}
