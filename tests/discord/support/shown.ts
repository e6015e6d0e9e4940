import { ComponentType } from 'discord.js';
import { parse } from 'discord-markdown-parser';
import type { Reply } from '../../../src/discord/ui/reply.js';

/** The texts of a reply, top to bottom. */
export function textsOf(reply: Reply): readonly string[] {
  return reply.components[0].components.flatMap((component) => {
    if (component.type === ComponentType.TextDisplay) return [component.content];
    return component.type === ComponentType.Section
      ? component.components.map(({ content }) => content)
      : [];
  });
}

export function quotationsOf(reply: Reply): readonly string[] {
  return textsOf(reply).filter((text) => text.startsWith('> ') || isBlockOfCode(text));
}

function isBlockOfCode(text: string): boolean {
  return text.startsWith(fence) && text.endsWith(`\n${fence}`);
}

const fence = '```';

/** What stands in a quotation, by the rule that answers are drawn by: quote marks, bold marks and escapes, or fences, taken off. */
export function unquoted(quotation: string): string {
  if (isBlockOfCode(quotation)) return quotation.slice(fence.length + 1, -fence.length - 1);
  return quotation
    .split('\n')
    .map((line) => line.replace(/^> (?:-# )?/u, ''))
    .join('\n')
    .replace(/\\([!-/:-@[-`{-~])|\*\*/gu, (_, escaped: string | undefined) => escaped ?? '');
}

/** A node of the parsed markdown; what else the parser says of it is none of our business. */
interface Node {
  readonly type: string;
  readonly content?: unknown;
  readonly name?: unknown;
}

/** What a reader sees of some markdown: the text, the kinds of markup in it, and the parts in bold. */
export interface Shown {
  readonly text: string;
  readonly kinds: ReadonlySet<string>;
  readonly bold: readonly string[];
}

/** Read by a parser that is not ours, made after Discord's own. */
export function shown(markdown: string): Shown {
  const kinds = new Set<string>();
  const bold: string[] = [];
  const text = (nodes: unknown): string => {
    if (typeof nodes === 'string') return nodes;
    if (!Array.isArray(nodes)) return '';
    return nodes.filter(isNode).map(textOfNode).join('');
  };
  const textOfNode = (node: Node): string => {
    if (node.type !== 'text') kinds.add(node.type);
    if (node.type === 'br') return '\n';
    const inner = text(node.content);
    if (node.type === 'strong') bold.push(inner);
    // A picture for an emoji character, which is its name.
    return node.type === 'twemoji' && typeof node.name === 'string' ? node.name : inner;
  };
  return { text: text(parse(markdown, 'extended')), kinds, bold };
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
