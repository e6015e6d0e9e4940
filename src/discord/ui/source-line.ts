import type { Evidence, PassageSource } from '../../answer/answer.js';
import type { Article, Passage } from '../../knowledge/article.js';
import { passageFragment } from '../../knowledge/passage-fragment.js';
import { readableAt } from '../../knowledge/reading-pages.js';
import { dateInWords } from '../../language/date-in-words.js';
import { limits } from './limits.js';
import type { Language } from '../text/languages.js';
import { escapeMarkdown } from './escape.js';
import { inline } from './inline.js';

const maxTitleCost = 160;
const maxPublisherCost = 80;
/** Named beside a source that says the same. */
const maxOtherSources = 2;
/** Longer addresses are left out rather than cut: half an address leads nowhere. */
const maxAddressLength = limits.buttonUrl;

/** Where a quotation comes from, in markdown: the title, and publisher, date and paragraph. */
export interface SourceLine {
  readonly title: string;
  readonly particulars: string;
  /** Where the article can be read; http or https, at most 512 characters. */
  readonly address?: string;
  /** The same with its end leading to the passage; absent where it has none, or it would be too long. */
  readonly passageAddress?: string;
}

/** How a passage stands among the sources it is shown with. */
export type Standing = Pick<Evidence, 'newest' | 'pinned' | 'alsoIn'>;

/** A passage beside others of its article. */
export type Quoted = Standing & Pick<Evidence, 'passage'>;

export function sourceLine(
  article: Article,
  passage: Passage,
  language: Language,
  standing: Standing = {},
): SourceLine {
  return sharedSource(article, [{ passage, ...standing }], language);
}

/** The same of several passages of one article, at least one, in the order in which they are quoted. */
export function sharedSource(
  article: Article,
  quoted: readonly Quoted[],
  language: Language,
): SourceLine {
  const newest = quoted.some((each) => each.newest);
  const parts = [
    ...particularsOf(article, language, newest),
    ...quoted.flatMap((each) => whereQuoted(article, each, language)),
  ];
  const [first] = quoted;
  const { address, title } = titleOf(article, { ordinal: first?.passage.ordinal });
  const fragment = first && passageFragment(article, first.passage);
  const toPassage = `${address ?? ''}${fragment ?? ''}`;
  const leadsThere = fragment !== undefined && toPassage.length <= maxAddressLength;
  return {
    title,
    particulars: parts.join(' · '),
    ...(address !== undefined && { address }),
    ...(address !== undefined && leadsThere && { passageAddress: toPassage }),
  };
}

/** Where further passages stand in an article whose source is given above them; small print. */
export function sameArticle(
  article: Article,
  quoted: readonly Quoted[],
  language: Language,
): string {
  const places = quoted.flatMap((each) => whereQuoted(article, each, language));
  return [language.text.answer.sameArticle, ...places].join(' · ');
}

function whereQuoted(
  article: Article,
  { passage, pinned, alsoIn = [] }: Quoted,
  language: Language,
): readonly string[] {
  return [
    position(article, passage, language),
    ...(pinned === true ? [language.text.answer.pinned] : []),
    ...(alsoIn.length === 0 ? [] : [otherSources(alsoIn, language)]),
  ];
}

/** The same of an article as a whole. */
export function articleLine(
  article: Article,
  language: Language,
  maxCost = maxTitleCost,
): SourceLine {
  return {
    ...titleOf(article, { maxCost }),
    particulars: particularsOf(article, language).join(' · '),
  };
}

/** All in one line, with the link in the title where Discord can make one of it. */
export function linkedSource(
  { title, particulars, address }: SourceLine,
  { text }: Language,
): string {
  if (address === undefined) return `${title} · ${particulars}`;
  return isLinkLabel(title)
    ? `${linked(title, address)} · ${particulars}`
    : `${title} · ${particulars} · [${text.answer.openArticle}](${address})`;
}

/** The same where no markup is read. */
export function plainSource(article: Article, passage: Passage, language: Language): string {
  const { publisher, title, published } = article.source;
  const date = published === undefined ? undefined : formatDate(published, language.locale);
  return [publisher ?? title, date, position(article, passage, language)]
    .filter((part) => part !== undefined)
    .join(' · ');
}

interface TitleOptions {
  readonly maxCost?: number;
  /** The paragraph that is quoted, where one is. */
  readonly ordinal?: number | undefined;
}

function titleOf(
  article: Article,
  { maxCost = maxTitleCost, ordinal }: TitleOptions,
): Pick<SourceLine, 'title' | 'address'> {
  const { id, source } = article;
  const title = inline(source.title, maxCost);
  const url = readableAt(article, ordinal);
  const address = url === undefined ? undefined : linkTarget(url);
  return {
    title: title === '' ? inline(id, maxTitleCost) : isolate(title),
    ...(address !== undefined && { address }),
  };
}

function particularsOf(
  { source, revision }: Article,
  { locale, text }: Language,
  newest = false,
): readonly string[] {
  const date = source.published === undefined ? undefined : formatDate(source.published, locale);
  return [
    source.publisher === undefined
      ? undefined
      : isolate(inline(source.publisher, maxPublisherCost)),
    date !== undefined && newest ? text.answer.newest(date) : date,
    revision === undefined ? undefined : text.knowledge.shown.revision(revision),
  ].filter((part) => part !== undefined);
}

/** Who else says the same: publishers, or else titles. */
function otherSources(sources: readonly PassageSource[], { locale, text }: Language): string {
  const names = sources
    .slice(0, maxOtherSources)
    .map(
      ({ article: { id, source } }) =>
        inline(source.publisher ?? source.title, maxPublisherCost) || id,
    )
    .map(isolate);
  return text.answer.alsoIn(new Intl.ListFormat(locale).format(names));
}

function position(article: Article, passage: Passage, { text }: Language): string {
  if (passage.kind === 'summary') return text.answer.summary;
  const paragraph = text.answer.paragraph(passage.ordinal, article.paragraphCount);
  return passage.page === undefined
    ? paragraph
    : `${paragraph} · ${text.answer.page(passage.page)}`;
}

/** Discord makes no link of a label with brackets that do not pair up, or with an address in it. */
function isLinkLabel(title: string): boolean {
  return !/[[\]]|:\\?\/\//u.test(title);
}

/** What isolates the title stays outside of the link. */
function linked(title: string, address: string): string {
  const label = title.replace(/^\u2068|\u2069$/gu, '');
  return isolate(`[${label}](${address})`);
}

/**
 * An address as Discord takes it for a link button and as it may stand in `[label](address)`: by the rules of WHATWG, with
 * everything encoded that RFC 3986 has no place for or that would end it early. Undefined where there can be none.
 */
function linkTarget(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, host, pathname, search, hash } = new URL(url);
  // Brackets around a number are in the way here as well; no article is published at one.
  if ((protocol !== 'https:' && protocol !== 'http:') || /[^a-z0-9.:-]/iu.test(host))
    return undefined;
  const fragment = hash === '' ? '' : `#${encoded(hash.slice(1)).replaceAll('#', '%23')}`;
  const target = `${protocol}//${host}${encoded(pathname)}${encoded(search)}${fragment}`;
  return target.length <= maxAddressLength ? target : undefined;
}

/** What is encoded already stays so. */
function encoded(part: string): string {
  return part
    .replace(/[^\w\-.:/?#@!$&+,;=%]/gu, (character) =>
      // These four are what `encodeURIComponent` leaves.
      encodeURIComponent(character).replace(
        /[()'*~]/gu,
        (left) => `%${left.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .replace(/%(?![0-9a-f]{2})/giu, '%25');
}

/** A date, a month or a year in words, in markdown. */
export function formatDate(published: string, locale: string): string {
  return Number.isNaN(Date.parse(published))
    ? escapeMarkdown(published)
    : dateInWords(published, locale);
}

/** Right-to-left scripts and direction controls. */
const changesDirection =
  /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Keeps a right-to-left name from turning the rest of its line around (Unicode first-strong isolate). */
function isolate(text: string): string {
  return changesDirection.test(text) ? `\u2068${text}\u2069` : text;
}

/** Which paragraph it is, and whether it is a note. */
export function paragraphFacts(
  { paragraphCount }: Article,
  { kind, ordinal }: Passage,
  { text }: Language,
): string {
  const paragraph = text.answer.paragraph(ordinal, paragraphCount);
  return kind === 'note' ? `${text.lists.note} · ${paragraph}` : paragraph;
}
