import { z } from 'zod';
import type { PageFacts } from '../../page.js';
import { attribute, elementsOf, type HtmlElement, rawText } from './html-tree.js';

/** A person whom structured data names. */
export interface NamedAuthor {
  readonly name: string;
  /** An account of the system that the page is made with: whoever put the article up, which may be anybody. */
  readonly isAccount: boolean;
}

/** What structured data says besides what any page may say. */
export interface StructuredFacts extends PageFacts {
  readonly authors?: readonly NamedAuthor[];
  /** The text of the article itself. */
  readonly body?: string | undefined;
}

/** What the page's structured data (schema.org as JSON-LD) says of its article; empty when it says nothing. */
export function jsonLdFacts(root: HtmlElement): StructuredFacts {
  const things = [...elementsOf(root)]
    .filter(({ name }) => name === 'script')
    .filter((script) => attribute(script, 'type').toLowerCase().includes('ld+json'))
    .flatMap((script) => thingsIn(parseJson(rawText(script))));
  const article = things.find(({ '@type': types }) => types.some(isArticle));
  const page = things.find(({ '@type': types }) => types.includes('WebPage'));
  const authors = [article, page].map((found) => authorsOf(found, things));
  return {
    ...factsOf(page),
    ...defined(factsOf(article)),
    authors: authors.find((named) => named.length > 0) ?? [],
  };
}

const maxLength = 2_000_000;
const maxThings = 2_000;

function parseJson(text: string): unknown {
  if (text.length > maxLength) return undefined;
  const stated = text.trim().replace(/^<!--|-->$|;$/g, '');
  return parsed(stated) ?? parsed(tidied(stated));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Without what templates get wrong most often, for which all else that a page states would be lost: line breaks within a text, marks of
 * CDATA around it, and something behind its end.
 */
function tidied(text: string): string {
  const own = text
    .replace(/\p{Cc}/gu, ' ')
    .replace(/^\W*<!\[CDATA\[/, '')
    .replace(/\]\]>\W*$/, '');
  const end = Math.max(own.lastIndexOf('}'), own.lastIndexOf(']'));
  return own.slice(Math.max(0, own.search(/[[{]/)), end + 1);
}

function listOf(value: unknown): readonly unknown[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list;
}

/** A text, or nothing where there is something else. */
const words = z.string().optional().catch(undefined);

/** A person or organisation by name: given as text, as object, or as a list of either. */
const names = z
  .preprocess(
    listOf,
    z.array(
      z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]).catch(''),
    ),
  )
  .transform((list) =>
    list
      .filter((name) => name.trim() !== '')
      .slice(0, 10)
      .join(', '),
  )
  .transform((name) => (name === '' ? undefined : name))
  .catch(undefined);

/** Somebody named in place, or by the id of another object of the page. */
const party = z.union([
  z.string().transform((name) => ({ name, id: undefined, isPerson: true })),
  z
    .object({
      name: words,
      '@id': words,
      '@type': z.preprocess(listOf, z.array(z.string())).catch([]),
    })
    .transform(({ name, '@id': id, '@type': types }) => ({
      name,
      id,
      isPerson: !types.some((type) => /Organization|WebSite/.test(type)),
    })),
]);

type Party = z.infer<typeof party>;

const parties = z
  .preprocess(listOf, z.array(party.catch({ name: undefined, id: undefined, isPerson: false })))
  .catch([]);

const thing = z.object({
  '@id': words,
  '@type': z.preprocess(listOf, z.array(z.string())),
  headline: words,
  name: words,
  description: words,
  datePublished: words,
  dateModified: words,
  articleBody: words,
  author: parties,
  publisher: names,
  inLanguage: words,
  url: words,
});

type Thing = z.infer<typeof thing>;

/** Every typed object of a document, whatever lists and graphs it stands in. */
function thingsIn(document: unknown): readonly Thing[] {
  const found: Thing[] = [];
  const pending: unknown[] = [document];
  for (let seen = 0; pending.length > 0 && seen < maxThings; seen += 1) {
    const value = pending.shift();
    if (Array.isArray(value)) {
      pending.push(...listOf(value).slice(0, maxThings));
    } else if (typeof value === 'object' && value !== null) {
      const parsed = thing.safeParse(value);
      if (parsed.success) found.push(parsed.data);
      if ('@graph' in value) pending.push(value['@graph']);
      if ('mainEntity' in value) pending.push(value.mainEntity);
      if ('mainEntityOfPage' in value) pending.push(value.mainEntityOfPage);
    }
  }
  return found;
}

function isArticle(type: string): boolean {
  return /(?:Article|BlogPosting|Report|Review)$/.test(type) || type === 'LiveBlogPosting';
}

/** Most names that are given of those who wrote an article. */
const maxAuthors = 10;

/** An id that ends in the hash of an account. */
const accountId = /#\/schema\/person\/[0-9a-f]{16,}$/i;

/** Persons alone: that an organisation published it is said elsewhere. */
function authorsOf(found: Thing | undefined, things: readonly Thing[]): readonly NamedAuthor[] {
  const named = (found?.author ?? [])
    .filter(({ isPerson }) => isPerson)
    .map((author) => ({
      name: (author.name ?? nameById(author, things))?.trim() ?? '',
      isAccount: accountId.test(author.id ?? ''),
    }))
    .filter(({ name }) => name !== '');
  return named.slice(0, maxAuthors);
}

function nameById({ id }: Party, things: readonly Thing[]): string | undefined {
  const named = things.find((other) => id !== undefined && other['@id'] === id);
  return named?.['@type'].includes('Organization') === true ? undefined : named?.name;
}

function factsOf(found: Thing | undefined): StructuredFacts {
  if (found === undefined) return {};
  return {
    title: found.headline ?? found.name,
    publisher: found.publisher,
    published: found.datePublished,
    modified: found.dateModified,
    body: found.articleBody,
    summary: found.description,
    language: found.inLanguage,
    url: found.url,
  };
}

function defined(facts: StructuredFacts): StructuredFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
