import type { Article, Passage, PassageId } from '../../knowledge/article.js';
import type { Corpus } from '../../knowledge/corpus.js';
import { createScopeFilter, type Scope } from '../../knowledge/scope.js';
import { fold } from '../../language/fold.js';
import { hasQuestionMark, looksLikeQuestion } from '../../language/message/looks-like-question.js';
import type { ExactWords, Phrase } from '../../language/exact-words.js';
import type { Span } from '../../language/span.js';
import { findPhrase } from '../../search/exact/find-phrase.js';
import { createPhraseFinder, type FindPhrase } from '../../search/exact/phrase-span.js';

/** Which passages may answer, because of the very words of a question. */
export interface Restriction {
  /** Passages that are looked at whatever the index says of them. */
  readonly also: readonly PassageId[];
  readonly admits: (passage: Passage, article: Article) => boolean;
  /** The question asks for nothing besides: whatever is admitted answers it. */
  readonly isAll: boolean;
  /** Whoever asked has said so, and it is no guess of ours. */
  readonly isAskedFor: boolean;
  /** Those of `also` come first, as they stand there: whoever wants an article wants its beginning. */
  readonly isInOrder?: true;
  /**
   * What is admitted where nothing within this answers: the words beside a question are often those of a title or a name, which
   * the sentence that answers does without.
   */
  readonly wider?: Restriction;
  /** Where a passage has what was asked for. */
  readonly spanIn?: (passage: Passage) => Span | undefined;
}

/** Passages that have the exact words and are looked at closely, at 0.2 ms each. */
const mostAlso = 100;

/** Passages of an article that is asked for by its title, or whose title has the exact words. */
const fromArticle = 3;

/** Exact words that no passage within the scope has. */
export const nowhere = 'nowhere';

/** What the exact words of a question admit; undefined where it has none, or none that count. */
export async function restrictionOf(
  { text: asked, phrases, excluded, isPhrasesAlone }: ExactWords,
  corpus: Corpus,
  scope: Scope,
): Promise<Restriction | typeof nowhere | undefined> {
  const unwanted = excluded.map(createPhraseFinder);
  const isAllowed = ({ text }: Passage): boolean =>
    unwanted.every((find) => find(text) === undefined);
  const [first] = phrases.toSorted((a, b) => b.text.length - a.text.length);
  if (first === undefined) {
    if (unwanted.length === 0) return undefined;
    return { also: [], admits: isAllowed, isAll: false, isAskedFor: true };
  }
  const articles = corpus.articles.filter(createScopeFilter(scope));
  const finders = phrases.map(createPhraseFinder);
  const admits = (passage: Passage): boolean =>
    finders.every((find) => find(passage.text) !== undefined) && isAllowed(passage);
  const holding = await findPhrase({
    articles,
    text: first.text,
    limit: mostAlso,
    holds: admits,
  });
  const isSoft = phrases.every((phrase) => phrase.isSoft);
  if (holding.length > 0) {
    const holders = new Set(holding.map(({ article }) => article));
    const inHolder = (passage: Passage, article: Article): boolean =>
      isAllowed(passage) && (holders.has(article) || article.passages.some(admits));
    const strict = {
      also: holding.map(({ passage }) => passage.id),
      admits,
      isAll: isPhrasesAlone,
      isAskedFor: !isSoft,
      spanIn: ({ text }: Passage): Span | undefined => finders[0]?.(text),
    };
    const mayBeName = !isPhrasesAlone && looksLikeQuestion(asked);
    return mayBeName ? { ...strict, wider: { ...strict, admits: inHolder } } : strict;
  }
  const titled = isSoft ? [] : articlesCalled(finders, phrases, articles);
  if (titled.length > 0) return { ...ofArticles(titled), isAll: isPhrasesAlone };
  return isSoft ? undefined : nowhere;
}

function articlesCalled(
  finders: readonly FindPhrase[],
  phrases: readonly Phrase[],
  articles: readonly Article[],
): readonly Article[] {
  // Titles are not in the index of phrases, and whoever writes several phrases wants them side by side.
  if (phrases.length > 1) return [];
  return articles
    .filter(({ source }) => finders.every((find) => find(source.title) !== undefined))
    .slice(0, mostAlso / fromArticle);
}

/** The articles that a question names by their whole title; undefined for any other question. */
export function articlesTitled(
  text: string,
  corpus: Corpus,
  scope: Scope,
): Restriction | undefined {
  const titled = titlesOf(corpus).get(titleKey(text))?.filter(createScopeFilter(scope)) ?? [];
  if (titled.length === 0) return undefined;
  // A title that is a question is answered where the article answers it.
  return { ...ofArticles(titled), isAll: true, ...(!hasQuestionMark(text) && { isInOrder: true }) };
}

function ofArticles(articles: readonly Article[]): Omit<Restriction, 'isAll'> {
  const ids = new Set(articles.map(({ id }) => id));
  return {
    also: articles.flatMap(({ passages }) => passages.slice(0, fromArticle).map(({ id }) => id)),
    admits: (_passage, { id }) => ids.has(id),
    isAskedFor: true,
  };
}

/** Worked out once for a corpus, which never changes. */
const known = new WeakMap<Corpus, ReadonlyMap<string, readonly Article[]>>();

function titlesOf(corpus: Corpus): ReadonlyMap<string, readonly Article[]> {
  const before = known.get(corpus);
  if (before !== undefined) return before;
  const titles = new Map<string, Article[]>();
  for (const article of corpus.articles) {
    const key = titleKey(article.source.title);
    if (key === '') continue;
    const same = titles.get(key);
    if (same === undefined) titles.set(key, [article]);
    else same.push(article);
  }
  known.set(corpus, titles);
  return titles;
}

/** Words, numbers and the signs of C++ and C#, folded. */
function titleKey(title: string): string {
  return (fold(title).match(/[\p{L}\p{M}\p{N}+#]+/gu) ?? []).join(' ');
}
