import type { PageInWork } from '../../../src/importing/clean/rule.js';
import { unjudged } from '../../../src/importing/clean/verdict.js';
import { type PageBlock, textBlock } from '../../../src/importing/page.js';

/** A paragraph that is one of the article, unless it is said otherwise. */
export function block(text: string, also: Partial<PageBlock> = {}): PageBlock {
  return { ...textBlock(also.kind ?? 'paragraph', text), ...also };
}

/** A page of these blocks below a headline, before any rule has seen it. */
export function inWork(
  blocks: readonly PageBlock[],
  also: Partial<Omit<PageInWork, 'blocks'>> = {},
): PageInWork {
  const headline = block('Ferry runs again', { kind: 'heading', level: 1 });
  return {
    blocks: [{ ...unjudged(headline), verdict: { kind: 'told' } }, ...blocks.map(unjudged)],
    title: { text: headline.text, at: 0 },
    language: 'en',
    stated: {},
    ...also,
  };
}

/** What has become of each block below the headline. */
export function fates({ blocks }: PageInWork): readonly string[] {
  return blocks.slice(1).map(({ verdict }) => {
    if (verdict.kind === 'told') return 'told';
    return verdict.kind === 'drop' ? `-${verdict.as}` : (verdict.as ?? 'kept');
  });
}

/** A sentence of exactly so many characters. */
export function sentence(length: number): string {
  return `${textOf(length - 1)}.`;
}

/** Words of exactly so many characters, without a full stop. */
export function textOf(length: number): string {
  return `The towns wait for a bridge that nobody pays for and ${'the towns wait for it and '.repeat(40)}`
    .slice(0, length - 1)
    .trimEnd()
    .padEnd(length, 'x');
}
