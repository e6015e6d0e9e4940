import type { CleanedPage, Page, PageFacts } from '../page.js';
import { droppedBlocks, keptBlocks } from './kept-blocks.js';
import { agreedLanguage, languageOf } from './page-language.js';
import { applyRules } from './rule.js';
import { headerRules } from './rules/index.js';
import { findTitle } from './title.js';
import { drop, type Judged, unjudged } from './verdict.js';

/** How many blocks below the headline of a document may say who wrote it and when. */
const maxHeaderBlocks = 6;

/**
 * Takes from a document what its reader has marked as no part of it (what is printed on page after page), and learns title,
 * author, day and summary from its first lines. Everything else stays: nobody but its author has put anything into it.
 */
export function cleanDocument(page: Page): CleanedPage {
  const language = languageOf(page);
  // What is printed on every page stands behind the text, and is no headline.
  const own = page.blocks.filter(({ role }) => role !== 'footer');
  const title = findTitle({ ...page, blocks: own }, undefined);
  const judged: Judged[] = page.blocks.map(unjudged);
  for (const item of judged) if (item.block.role === 'footer') drop(item, 'footer');
  const headline = judged[title.at];
  if (headline !== undefined) headline.verdict = { kind: 'told' };
  const header = judged.slice(0, title.at + 1 + maxHeaderBlocks);
  const told = applyRules(headerRules, { blocks: header, title, language, stated: page.facts });
  keepByPlace(header.filter((item) => item !== headline));
  keepLoneHeadings(judged);
  if (headline !== undefined && !judged.some(isText)) headline.verdict = asText(headline);
  const facts: PageFacts = {
    ...page.facts,
    title: title.text,
    author: told.author ?? page.facts.author,
    publisher: told.publisher ?? page.facts.publisher,
    published: page.facts.published ?? told.published,
    summary: header.some(isStandfirst) ? told.summary : undefined,
    language: agreedLanguage(page.facts.language, language),
  };
  return { facts, blocks: keptBlocks(judged), dropped: droppedBlocks(judged) };
}

function isStandfirst({ block, verdict }: Judged): boolean {
  return block.role === 'standfirst' && verdict.kind === 'told';
}

/** On pages of the web a line may be the summary by its place alone: in a document only where it is marked as one. */
function keepByPlace(header: readonly Judged[]): void {
  for (const item of header) {
    if (item.verdict.kind === 'told' && !isStandfirst(item)) item.verdict = { kind: 'keep' };
  }
}

/** A heading with nothing below it, but another as high or the end, is a line of the text: as a heading nobody would read it. */
function keepLoneHeadings(judged: readonly Judged[]): void {
  const kept = judged.filter(({ verdict }) => verdict.kind === 'keep');
  for (const [index, item] of kept.entries()) {
    if (item.block.kind !== 'heading') continue;
    const next = kept[index + 1]?.block;
    const isLone =
      next === undefined || (next.kind === 'heading' && next.level <= item.block.level);
    if (isLone) item.verdict = { kind: 'keep', as: 'paragraph' };
  }
}

function isText({ block, verdict }: Judged): boolean {
  return verdict.kind === 'keep' && (verdict.as ?? block.kind) !== 'heading';
}

/** A document of one line is called by it, and says it. */
function asText({ block }: Judged): Judged['verdict'] {
  return block.kind === 'heading' ? { kind: 'keep', as: 'paragraph' } : { kind: 'keep' };
}
