import type { AliasGroup } from '../../knowledge/aliases.js';
import type { Article } from '../../knowledge/article.js';
import { fold } from '../../language/fold.js';
import type { Span } from '../../language/span.js';

/** Where a question names a publisher. */
export interface PublisherMention extends Span {
  /** As the articles write it, or the part of it that is meant: "Reuters" of "Asharq Al-Awsat and Reuters". */
  readonly publisher: string;
}

/** Finds the publishers that a question names, each once, in reading order. */
export type FindPublishers = (text: string) => readonly PublisherMention[];

/** A name by its folded words. */
interface Name {
  readonly words: readonly string[];
  readonly publisher: string;
}

/** Several publishers are often written as one, of which each may be asked for: these words join them, as do commas. */
const joints: ReadonlySet<string> = new Set(['and', 'y', 'et', 'und']);

export function createPublisherFinder(
  articles: readonly Article[],
  aliases: readonly AliasGroup[],
): FindPublishers {
  const byFirst = new Map<string, Name[]>();
  for (const name of namesOf(articles, aliases)) {
    const [first = ''] = name.words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  return (text) => {
    const words = wordsIn(text);
    const mentions: PublisherMention[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const name = longest(
        (byFirst.get(words[at]?.folded ?? '') ?? []).filter((each) =>
          each.words.every((word, index) => words[at + index]?.folded === word),
        ),
      );
      const last = name && words[at + name.words.length - 1];
      if (name === undefined || last === undefined) continue;
      const { publisher } = name;
      const isNew = mentions.every((mention) => mention.publisher !== publisher);
      if (isNew) mentions.push({ publisher, start: words[at]?.start ?? 0, end: last.end });
      at += name.words.length - 1;
    }
    return mentions;
  };
}

function namesOf(articles: readonly Article[], aliases: readonly AliasGroup[]): readonly Name[] {
  const written = new Set(articles.flatMap(({ source }) => source.publisher ?? []));
  const names = new Map<string, Name>();
  const add = (name: string, publisher: string): void => {
    const words = wordsIn(name).map(({ folded }) => folded);
    const key = words.join(' ');
    if (key !== '' && !names.has(key)) names.set(key, { words, publisher });
  };
  for (const whole of written) {
    for (const part of [whole, ...apart(whole)]) add(withoutArticle(part), withoutArticle(part));
  }
  for (const { names: group } of aliases) {
    const known = group.map((name) => names.get(keyOf(withoutArticle(name)))).find(Boolean);
    if (known !== undefined) for (const name of group) add(name, known.publisher);
  }
  return [...names.values()];
}

/** The names that are written as one. */
function apart(whole: string): readonly string[] {
  const words = wordsIn(whole);
  const parts: string[] = [];
  let from = 0;
  for (const [index, { folded, start, end }] of words.entries()) {
    const next = words[index + 1];
    if (joints.has(folded)) {
      parts.push(whole.slice(from, start));
      from = end;
    } else if (next !== undefined && /[,/&]/u.test(whole.slice(end, next.start))) {
      parts.push(whole.slice(from, end));
      from = next.start;
    }
  }
  return [...parts, whole.slice(from)];
}

const keyOf = (name: string): string =>
  wordsIn(name)
    .map(({ folded }) => folded)
    .join(' ');

/** "The Associated Press" is asked for as "Associated Press". */
const withoutArticle = (name: string): string => name.trim().replace(/^the\s+/iu, '');

function wordsIn(text: string): readonly (Span & { readonly folded: string })[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    folded: fold(word),
    start: index,
    end: index + word.length,
  }));
}

function longest(names: readonly Name[]): Name | undefined {
  return names.reduce<Name | undefined>(
    (best, name) => (name.words.length > (best?.words.length ?? 0) ? name : best),
    undefined,
  );
}
