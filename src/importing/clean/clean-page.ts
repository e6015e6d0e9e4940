import { fold } from '../../language/fold.js';
import type { Block } from '../../knowledge/article-draft.js';
import { maxBlocks, maxTextLength, tooMuchText } from '../bounds.js';
import type { CleanedPage, Page, PageFacts } from '../page.js';
import { cleanDocument } from './clean-document.js';
import { agencyOfPlace } from './credit.js';
import { furnitureTest } from './furniture.js';
import { splitHeaderLines } from './header-lines.js';
import { droppedBlocks, keptBlocks } from './kept-blocks.js';
import { agreedLanguage, languageOf } from './page-language.js';
import { namesPerson } from './person.js';
import { hasMarkup, lettersOf, readingLength } from './prose.js';
import { applyRules, type CleanRule } from './rule.js';
import { pageRules } from './rules/index.js';
import { agreedDate, shownDays } from './shown-day.js';
import { hostOf } from './site.js';
import { findTitle } from './title.js';
import { unjudged } from './verdict.js';

/**
 * Takes from a page what does not belong to its article, and says what it was; learns title, publisher, author, day and
 * summary from lines that tell them. Blocks stay or go as a whole: no text is changed.
 */
export function cleanPage(page: Page, givenTitle?: string, rules = pageRules): CleanedPage {
  checkSize(page);
  if (page.form === 'document') return cleanDocument(page);
  const short = givenTitle === undefined ? underItsFirstLine(page, rules) : undefined;
  return short ?? clean(page, givenTitle, rules);
}

/** Longest line of a text of short lines, in characters. */
const maxShortLine = 40;

/**
 * A few short lines without markup, none of which reads like an article ("Opening hours", "We open at nine."): the first is
 * the headline, and what is below it the text. Undefined for anything else.
 */
function underItsFirstLine(
  { facts, blocks }: Page,
  rules: readonly CleanRule[],
): CleanedPage | undefined {
  const [first, ...below] = blocks;
  const isShort = blocks.every(({ main, text }) => main && readingLength(text) < maxShortLine);
  if (first === undefined || below.length === 0 || !isShort || Object.keys(facts).length > 0) {
    return undefined;
  }
  return clean({ facts, blocks: below }, first.text, rules);
}

function clean(
  page: Page,
  givenTitle: string | undefined,
  rules: readonly CleanRule[],
): CleanedPage {
  const language = languageOf(page);
  const ownBlocks = page.blocks.flatMap((block) => splitHeaderLines(block, language));
  const title = findTitle({ ...page, blocks: ownBlocks }, givenTitle);
  const judged = ownBlocks.map(unjudged);
  const stated = page.facts;
  const work = { blocks: judged, title, language, stated };
  const learned = applyRules(rules, work);

  const blocks = keptBlocks(judged);
  const own = learned.publisher ?? title.site ?? agencyOfPlace(blocks[0]?.text ?? '');
  const facts: PageFacts = {
    ...stated,
    title: title.text,
    publisher: publisherOf(learned.source, stated.publisher ?? own),
    author: stated.author ?? personOf(page, learned.author),
    published: agreedDate(stated, shownDays(work)) ?? learned.published ?? stated.modified,
    summary: learned.summary ?? summaryOf(stated.summary, blocks),
    language: agreedLanguage(stated.language, language),
  };
  return { facts, blocks, dropped: droppedBlocks(judged) };
}

/** A page of the web has its own name where the author's is expected, and the names of those who run it. */
function personOf(page: Page, name: string | undefined): string | undefined {
  if (name === undefined || !hasMarkup(page.blocks)) return name;
  const { publisher, url } = page.facts;
  return namesPerson(name, { publisher, host: hostOf(url) }) ? name : undefined;
}

function checkSize({ blocks }: Page): void {
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (blocks.length > maxBlocks || length > maxTextLength) throw tooMuchText();
}

/** "Agencies" names nobody: then whoever runs the page is the publisher. */
function publisherOf(source: string | undefined, site: string | undefined): string | undefined {
  const isVague = source !== undefined && isVagueSource(fold(source));
  return isVague ? (site ?? source) : (source ?? site);
}

const isVagueSource = furnitureTest('vagueSource');

/** Fewest letters of a summary that says something. */
const minSummaryLetters = 20;

/** A description that is cut off, or only the beginning of the text, says nothing of its own. */
function summaryOf(stated: string | undefined, blocks: readonly Block[]): string | undefined {
  if (stated === undefined || /(?:\.\.\.|…|\[…\])$/u.test(stated.trim())) return undefined;
  const letters = lettersOf(stated);
  if (letters.length < minSummaryLetters) return undefined;
  return blocks.some(({ text }) => lettersOf(text).includes(letters)) ? undefined : stated;
}
