import { fold } from '../language/fold.js';
import type { ArticleDraft } from '../knowledge/article-draft.js';
import { ImportRefusal, type ImportedArticle } from './import-article.js';
import { articleIdFor } from './imported-article-id.js';
import { withNotes } from './note-blocks.js';
import { parseParticulars } from '../knowledge/particulars.js';
import { readStatedDate } from './clean/stated-date.js';
import type { CleanedPage, PageFacts } from './page.js';

/**
 * An article of checked particulars, from what a page says. What is no date, no address or too long is left out; without a
 * title, or without a single paragraph, there is no article (an {@link ImportRefusal}).
 */
export function toImported({ facts, blocks, dropped }: CleanedPage): ImportedArticle {
  if (facts.title === undefined || !blocks.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) {
    throw new ImportRefusal(
      'no-article',
      'There is no article in it: no paragraphs of text were found.',
    );
  }
  const url = webAddress(facts.url);
  const stated = {
    title: facts.title,
    publisher: name(facts.publisher),
    author: name(facts.author),
    published: published(facts),
    url,
    summary: facts.summary,
    language: languageTag(facts.language),
    id: articleIdFor(facts.title, url),
  };
  const parsed = parseParticulars(stated, {});
  if (parsed.kind === 'faults') {
    const reasons = parsed.faults.map(({ reason }) => reason).join(' ');
    throw new ImportRefusal('bad-article', `Its particulars are wrong: ${reasons}`);
  }
  const draft: ArticleDraft = { particulars: parsed.particulars, blocks: withNotes(blocks) };
  return { draft, dropped };
}

const maxNameLength = 200;

function name(value: string | undefined): string | undefined {
  const tidy = value?.replace(/\s+/g, ' ').trim();
  return tidy === undefined || tidy === '' || tidy.length > maxNameLength ? undefined : tidy;
}

/** It is tomorrow already elsewhere, and clocks are wrong by hours. */
const mostAheadMs = 2 * 24 * 60 * 60_000;

/** With its time of day where it is given in full; else the day. None of the future: such an article would be the newest for years. */
function published(facts: PageFacts): string | undefined {
  const date = facts.published && readStatedDate(facts.published, facts.language ?? 'en');
  return date === undefined || Date.parse(date) > Date.now() + mostAheadMs ? undefined : date;
}

const maxUrlLength = 2_000;

function webAddress(value: string | undefined): string | undefined {
  if (value === undefined || value.length > maxUrlLength || !URL.canParse(value)) return undefined;
  const url = new URL(value);
  return /^https?:$/.test(url.protocol) ? url.href.replaceAll('"', '%22') : undefined;
}

/** Some give the language by its name. */
function languageTag(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const tag = namesOfLanguages[fold(value.trim())] ?? value.trim();
  try {
    return new Intl.Locale(tag).toString();
  } catch {
    return undefined;
  }
}

const namesOfLanguages: Readonly<Record<string, string>> = {
  english: 'en',
  arabic: 'ar',
  spanish: 'es',
  french: 'fr',
  german: 'de',
};
