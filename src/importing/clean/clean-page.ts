import type { Block } from '../../knowledge/article-draft.js';
import { maxBlocks, maxTextLength, tooMuchText } from '../bounds.js';
import type { CleanedPage, Page, PageFacts } from '../page.js';
import { isNameLine } from './byline.js';
import { agencyOfPlace } from './credit.js';
import { findDuplicates, isQuotation } from './duplicates.js';
import { judgeHeader } from './header.js';
import { splitHeaderLines } from './header-lines.js';
import { judgeWords } from './judge-words.js';
import { cleanDocument } from './clean-document.js';
import { droppedBlocks, keptBlocks } from './kept-blocks.js';
import { findMainRange, judgeStrays } from './main-range.js';
import { agreedLanguage, languageOf } from './page-language.js';
import { nearbyDate } from './nearby-date.js';
import { lettersOf, readingLength } from './prose.js';
import { namesPerson } from './person.js';
import { hostOf } from './site.js';
import { judgeSubheadings } from './subheadings.js';
import { judgePictures } from './pictures.js';
import { judgeTail } from './tail.js';
import { findTitle } from './title.js';
import { drop, type Judged } from './verdict.js';

/**
 * Takes from a page what does not belong to its article, and says what it was; learns title, publisher, author, day and
 * summary from lines that tell them. Blocks stay or go as a whole: no text is changed.
 */
export function cleanPage(page: Page, givenTitle?: string): CleanedPage {
  checkSize(page);
  if (page.form === 'document') return cleanDocument(page);
  const short = givenTitle === undefined ? underItsFirstLine(page) : undefined;
  return short ?? clean(page, givenTitle);
}

/**
 * A few short lines without markup, none of which reads like an article ("Opening hours", "We open at nine."): the first is
 * the headline, and what is below it the text. Undefined for anything else.
 */
function underItsFirstLine({ facts, blocks }: Page): CleanedPage | undefined {
  const [first, ...below] = blocks;
  const isShort = blocks.every(({ main, text }) => main && readingLength(text) < 40);
  if (first === undefined || below.length === 0 || !isShort || Object.keys(facts).length > 0) {
    return undefined;
  }
  return clean({ facts, blocks: below }, first.text);
}

function clean(page: Page, givenTitle: string | undefined): CleanedPage {
  const language = languageOf(page);
  const blocksOfPage = page.blocks.flatMap((block) => splitHeaderLines(block, language));
  const title = findTitle({ ...page, blocks: blocksOfPage }, givenTitle);
  const judged: Judged[] = blocksOfPage.map((block) => ({ block, verdict: { kind: 'keep' } }));
  findMainRange(judged, title);
  judgeWords(judged);
  const header = judgeHeader(judged, { title, language, summary: page.facts.summary });
  judgePictures(judged);
  judgeStrays(judged);
  const source = judgeTail(judged, language);
  judgeDuplicates(judged);
  judgeSubheadings(judged);

  const blocks = keptBlocks(judged);
  const facts: PageFacts = {
    ...page.facts,
    title: title.text,
    publisher: publisherOf(
      source.publisher,
      page.facts.publisher ??
        header.publisher ??
        title.site ??
        agencyOfPlace(blocks[0]?.text ?? ''),
    ),
    author: page.facts.author ?? personOf(page, header.author) ?? source.author,
    published:
      page.facts.published ??
      header.published ??
      source.published ??
      (hasMarkup(page) ? nearbyDate(judged, title.at, language) : undefined),
    summary: header.standfirst ?? summaryOf(page.facts.summary, blocks),
    language: agreedLanguage(page.facts.language, language),
  };
  return { facts, blocks, dropped: droppedBlocks(judged) };
}

/** A page of the web has its own name where the author's is expected, and the names of those who run it. */
function personOf(page: Page, name: string | undefined): string | undefined {
  if (name === undefined || !hasMarkup(page)) return name;
  const { publisher, url } = page.facts;
  return namesPerson(name, { publisher, host: hostOf(url) }) ? name : undefined;
}

/** Whether the page says of any of its blocks what it is. Of a bare text every line may be the author's. */
function hasMarkup({ blocks }: Page): boolean {
  return blocks.some(({ main, role }) => !main || role !== undefined);
}

function checkSize({ blocks }: Page): void {
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (blocks.length > maxBlocks || length > maxTextLength) throw tooMuchText();
}

/** "Agencies" names nobody: then whoever runs the page is the publisher. */
function publisherOf(source: string | undefined, site: string | undefined): string | undefined {
  const isVague = source !== undefined && vagueSources.test(source);
  return isVague ? (site ?? source) : (source ?? site);
}

const vagueSources =
  /^(?:(?:news )?agenc(?:y|ies)|(?:news )?wires?|online|staff|وكالات|الوكالات|agencias|agences|agenturen|通讯社)$/iu;

function judgeDuplicates(judged: readonly Judged[]): void {
  const kept = judged.filter(({ verdict }) => verdict.kind === 'keep');
  const duplicates = findDuplicates(
    kept.map(({ block }) => block).filter(({ kind }) => kind !== 'heading'),
  );
  kept.forEach((item, index) => {
    const above = kept[index - 1]?.block;
    // Below a pull quote stands who said it.
    const isAttribution =
      above !== undefined &&
      duplicates.has(above) &&
      isQuotation(above) &&
      isNameLine(item.block.text);
    if (duplicates.has(item.block) || isAttribution) drop(item, 'duplicate');
  });
}

/** A description that is cut off, or only the beginning of the text, says nothing of its own. */
function summaryOf(stated: string | undefined, blocks: readonly Block[]): string | undefined {
  if (stated === undefined || /(?:\.\.\.|…|\[…\])$/u.test(stated.trim())) return undefined;
  const letters = lettersOf(stated);
  if (letters.length < 20) return undefined;
  return blocks.some(({ text }) => lettersOf(text).includes(letters)) ? undefined : stated;
}
