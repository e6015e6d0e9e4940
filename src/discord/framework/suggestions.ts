import type { Article } from '../../knowledge/article.js';
import type { Corpus } from '../../knowledge/corpus.js';
import { fold } from '../../language/fold.js';
import type { Choice } from './option.js';
import { limits } from '../ui/limits.js';
import { isLabel, label } from '../ui/inline.js';

/** Something that may be offered, and what it is found by. */
interface Entry {
  readonly choice: Choice;
  /** Folded, and so is what was typed. */
  readonly searched: string;
}

/** All that a corpus can offer, folded once: a person waits at every key. */
interface Suggestions {
  /** Newest first. */
  readonly articles: readonly Entry[];
  /** Those of them that are the guild's own. */
  readonly own: readonly Entry[];
  readonly topics: readonly Entry[];
  readonly questions: readonly Entry[];
  readonly publishers: readonly Entry[];
  readonly tags: readonly Entry[];
}

/**
 * What may be asked: first what was typed, when it fits into a choice; then titles and section names in which its
 * words stand, then example questions. Values are plain text, so that a choice never goes stale.
 */
export function suggestQuestions(typed: string, corpus: Corpus): readonly Choice[] {
  const conditions = suggestConditions(typed, corpus);
  if (conditions.length > 0) return conditions;
  const { topics, questions } = suggestionsOf(corpus);
  const own = flat(typed);
  const first = own !== '' && own.length <= limits.choice ? [{ name: own, value: own }] : [];
  const others = [...(own === '' ? [] : matching(typed, topics)), ...matching(typed, questions)];
  const offered = new Map([...first, ...others].map((choice) => [choice.value, choice]));
  return [...offered.values()].slice(0, limits.choices);
}

/** A condition that is being typed at the end, such as `tag:bor`. */
const openCondition = /(?<=^|\s)(tag|publisher):["“«]?([^"“”«»]{0,60})$/iu;

/** The question with the condition at its end completed by tags and publishers that there are. */
function suggestConditions(typed: string, corpus: Corpus): readonly Choice[] {
  const [whole = '', name = '', value = ''] = openCondition.exec(typed) ?? [];
  if (whole === '') return [];
  const { tags, publishers } = suggestionsOf(corpus);
  const before = typed.slice(0, typed.length - whole.length);
  return matching(value, name.toLowerCase() === 'tag' ? tags : publishers).flatMap((choice) => {
    const isWord = /^[\p{L}\p{N}][^\s"“”«»]*$/u.test(choice.value);
    const completed = `${before}${name}:${isWord ? choice.value : `"${choice.value}"`}`.trimStart();
    return completed.length > limits.choice ? [] : [{ name: completed, value: completed }];
  });
}

/** Articles by title, publisher or id. The value is the id, which stays valid for as long as the article. */
export function suggestArticles(typed: string, corpus: Corpus): readonly Choice[] {
  return matching(typed, suggestionsOf(corpus).articles);
}

/** The same of the articles that are the guild's own. */
export function suggestOwnArticles(typed: string, corpus: Corpus): readonly Choice[] {
  return matching(typed, suggestionsOf(corpus).own);
}

export function suggestPublishers(typed: string, corpus: Corpus): readonly Choice[] {
  return matching(typed, suggestionsOf(corpus).publishers);
}

export function suggestTags(typed: string, corpus: Corpus): readonly Choice[] {
  return matching(typed, suggestionsOf(corpus).tags);
}

/** Every word of what was typed stands in it; those that begin so come first, else in the order given. */
function matching(typed: string, entries: readonly Entry[]): readonly Choice[] {
  const wanted = flat(fold(typed));
  const words = [...new Set(wanted.split(' ').filter(Boolean))];
  const beginning: Choice[] = [];
  const others: Choice[] = [];
  for (const { searched, choice } of entries) {
    if (!words.every((word) => searched.includes(word))) continue;
    if (words.length > 0 && searched.startsWith(wanted)) beginning.push(choice);
    else if (others.length < limits.choices) others.push(choice);
    if (beginning.length >= limits.choices) break;
  }
  return [...beginning, ...others].slice(0, limits.choices);
}

/** Folds what a corpus can offer before anybody waits for it. */
export function prepareSuggestions(corpus: Corpus): void {
  suggestionsOf(corpus);
}

/** Worked out once for a corpus, which never changes. */
const known = new WeakMap<Corpus, Suggestions>();

function suggestionsOf(corpus: Corpus): Suggestions {
  const before = known.get(corpus);
  if (before !== undefined) return before;
  const newest = newestFirst(corpus.articles);
  const each = newest.map(entriesOf);
  const made: Suggestions = {
    articles: each.map(({ article }) => article),
    own: newestFirst([...corpus.articles, ...corpus.resting])
      .filter(({ revision }) => revision !== undefined)
      .map((article) => entriesOf(article).article),
    topics: distinct([
      ...each.flatMap(({ titles }) => titles),
      ...each.flatMap(({ headings }) => headings),
    ]),
    questions: distinct(each.flatMap(({ questions }) => questions)),
    publishers: textEntries(mostFrequentFirst(newest.map(({ source }) => source.publisher))),
    tags: textEntries(mostFrequentFirst(newest.flatMap(({ tags }) => tags))),
  };
  known.set(corpus, made);
  return made;
}

/** What one article can offer. */
interface OwnEntries {
  readonly article: Entry;
  /** Its title; empty when that is none that can be asked. */
  readonly titles: readonly Entry[];
  readonly headings: readonly Entry[];
  readonly questions: readonly Entry[];
}

/** Kept for as long as the article is: a new corpus has most of the articles of the one before. */
const ownEntries = new WeakMap<Article, OwnEntries>();

function entriesOf(article: Article): OwnEntries {
  const before = ownEntries.get(article);
  if (before !== undefined) return before;
  const { id, source, passages, questions } = article;
  const made: OwnEntries = {
    article: {
      choice: { name: label(articleLabel(article), limits.choice, id), value: id },
      searched: flat(fold(`${source.title} ${source.publisher ?? ''} ${id}`)),
    },
    titles: textEntries([source.title]),
    headings: textEntries(passages.flatMap(({ headings }) => headings)),
    questions: textEntries(questions),
  };
  ownEntries.set(article, made);
  return made;
}

/** Each text once. */
function distinct(entries: readonly Entry[]): readonly Entry[] {
  return [...new Map(entries.map((entry) => [entry.choice.value, entry])).values()];
}

export function newestFirst(articles: readonly Article[]): readonly Article[] {
  const dateOf = ({ source }: Article): string => source.published ?? '';
  return articles.toSorted((a, b) => Number(dateOf(a) < dateOf(b)) - Number(dateOf(a) > dateOf(b)));
}

/** Several articles may bear one title. */
function articleLabel({ source }: Article): string {
  const parts = [flat(source.title), source.publisher, source.published];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

/** Each text once. What does not fit into a choice whole is left out: a part of it would mean something else. */
function textEntries(texts: readonly string[]): readonly Entry[] {
  return [...new Set(texts.map(flat))]
    .filter((text) => text.length <= limits.choice && isLabel(text))
    .map((text) => ({ choice: { name: text, value: text }, searched: flat(fold(text)) }));
}

function mostFrequentFirst(values: readonly (string | undefined)[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) {
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([value]) => value);
}

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
