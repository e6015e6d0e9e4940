import { fold } from '../language/fold.js';
import type { ArticleDraft } from '../knowledge/article-draft.js';
import { isoDate } from '../knowledge/identifiers.js';
import { ImportRefusal, type ImportedArticle } from './import-article.js';
import { articleIdFor } from './imported-article-id.js';
import { withNotes } from './note-blocks.js';
import { parseParticulars } from '../knowledge/particulars.js';
import { readDate } from './clean/dateline.js';
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

/** Longest text that is read as a date. */
const maxDateLength = 120;

/** It is tomorrow already elsewhere, and clocks are wrong by hours. */
const mostAheadMs = 2 * 24 * 60 * 60_000;

/** With its time of day where it is given in full; else the day. None of the future: such an article would be the newest for years. */
function published(facts: PageFacts): string | undefined {
  const date = publishedByItself(facts);
  return date === undefined || Date.parse(date) > Date.now() + mostAheadMs ? undefined : date;
}

function publishedByItself({ published: stated, language }: PageFacts): string | undefined {
  if (stated === undefined || stated.length > maxDateLength) return undefined;
  const moment = stated
    .trim()
    // Some programs leave the noughts out: 2021-3-4T07:00.
    .replace(
      /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/,
      (_date, year: string, month: string, day: string) =>
        [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    )
    .replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})/, '$1T$2')
    // The short form of ISO 8601, as machines write it: 20210304T0700Z.
    .replace(/^((?:19|20)\d{2})(\d{2})(\d{2})(?:T[\d:]*(?:Z|[+-][\d:]+)?)?$/, '$1-$2-$3');
  const exact = isoDate(moment) ?? readDate(stated, language ?? 'en');
  if (exact !== undefined) return exact;
  // What is left are the forms of e-mail and HTTP: Mon, 30 Sep 2019 10:00:00 GMT.
  const time = /\b\d{4}\b/.test(stated) ? Date.parse(stated) : Number.NaN;
  return Number.isNaN(time) ? undefined : isoDate(new Date(time).toISOString().slice(0, 10));
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
