import { fold } from '../language/fold.js';
import { primarySubtag } from '../language/languages/index.js';
import type { Article, ArticleId } from './article.js';
import { createSightFilter, type Sight } from './sight.js';

/** Which articles may answer: those that meet every condition given. Plain data, so that it can travel to an index. */
export interface Scope {
  readonly articleId?: ArticleId;
  /**
   * Articles whose publisher's name has these words on end, whatever their case and accents: "reuters" is within "Asharq
   * Al-Awsat and Reuters", and "Jazeera" within "Al Jazeera", but "AP" is not within "Apollo".
   */
  readonly publisher?: string;
  /** Articles whose publisher is written exactly so: "The Post" and not "The Post and Courier". */
  readonly publisherName?: string;
  /** Articles with this tag, whatever its case and accents. */
  readonly tag?: string;
  /** BCP 47; a language alone includes its regions: `pt` is met by `pt-BR`. */
  readonly language?: string;
  /** First and last day of publication, `YYYY-MM-DD`. With either, articles without a date are out. */
  readonly since?: string;
  readonly until?: string;
  /** Further conditions, all of which hold. */
  readonly and?: readonly Scope[];
  /** Articles that may be seen by whoever asks. */
  readonly sight?: Sight;
}

/** Tells which articles are within a scope. */
export function createScopeFilter(scope: Scope): (article: Article) => boolean {
  const {
    articleId,
    publisher,
    publisherName,
    tag,
    language,
    since,
    until,
    sight,
    and = [],
  } = scope;
  const others = and.map(createScopeFilter);
  const publisherWords = publisher === undefined ? undefined : inWords(publisher);
  const tagWords = tag === undefined ? undefined : inWords(tag);
  const isSeen = sight === undefined ? undefined : createSightFilter(sight);
  return (article) => {
    const { id, source, tags, language: spoken } = article;
    return (
      (isSeen === undefined || isSeen(article)) &&
      (articleId === undefined || id === articleId) &&
      (publisherWords === undefined || inWords(source.publisher ?? '').includes(publisherWords)) &&
      (publisherName === undefined || source.publisher === publisherName) &&
      (tagWords === undefined || tags.some((own) => inWords(own) === tagWords)) &&
      (language === undefined || speaks(spoken, language)) &&
      ((since === undefined && until === undefined) ||
        isBetween(source.published?.slice(0, 10), since, until)) &&
      others.every((isWithin) => isWithin(article))
    );
  };
}

/** Folded words with a space before, between and after them, so that a part of it is made of whole words. */
function inWords(name: string): string {
  const words = fold(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}

function speaks(language: string, wanted: string): boolean {
  const isSameTag = language.toLowerCase() === wanted.toLowerCase();
  return isSameTag || primarySubtag(language) === wanted.toLowerCase();
}

function isBetween(day: string | undefined, since = '', until = '9999-12-31'): boolean {
  return day !== undefined && since <= day && day <= until;
}
