import { defineCustomId, type CustomId } from './custom-id.js';
import { decodeReference, encodeReference, type PassageReference } from './passage-reference.js';

/** What the buttons below a passage know. */
export interface PassageState {
  /** The passage that the button leads to. */
  readonly target: PassageReference;
  /** The sentence that answered, so that it is bold again when one turns back to it. */
  readonly answered?: Answered;
}

/** A sentence of one passage of the target's article. */
export interface Answered {
  readonly position: string;
  readonly start: number;
  readonly end: number;
}

/** The passage before or after the one that is read. */
export const turn = passageControl('turn');

/** The paragraphs around the one that is shown. */
export const around = passageControl('around');

/** Publishes what only one person sees. */
export const post = passageControl('post');

/** The passage as it is to stand among sources. */
export const cite = passageControl('cite');

/** A menu of the styles in which it can be cited. */
export const citeAs = passageControl('style');

/** On answers of earlier versions: the whole of a passage that was cut. Ids without a print are of the first of them. */
export const showAll = defineCustomId<PassageReference>({
  name: 'show-all',
  version: 1,
  encode: (reference) => encodeReference(reference).split(':'),
  decode: (fields) => decodeReference(fields.join(':')),
});

/** A menu of passages; its options name them by `encodeReference`. */
export const open = defineCustomId<Readonly<Record<string, never>>>({
  name: 'open',
  version: 1,
  encode: () => [],
  decode: (fields) => (fields.length === 0 ? {} : undefined),
});

/** Asks the question that the message offers. */
export const askOffered = defineCustomId<{
  readonly askerId: string;
  /** Only this article may answer. */
  readonly articleKey?: string;
}>({
  name: 'ask',
  version: 1,
  encode: ({ askerId, articleKey }) => [
    encodeSnowflake(askerId),
    ...(articleKey === undefined ? [] : [articleKey]),
  ],
  decode: ([asker = '', articleKey, ...more]) => {
    const askerId = decodeSnowflake(asker);
    if (askerId === undefined || more.length > 0) return undefined;
    return { askerId, ...(articleKey !== undefined && { articleKey }) };
  },
});

/** Asks the question that is the button's own label. */
export const askExample = defineCustomId<{
  /** Among its neighbours. */
  readonly index: number;
}>({
  name: 'example',
  version: 1,
  encode: ({ index }) => [String(index)],
  decode: ([index = '', ...more]) =>
    /^\d$/u.test(index) && more.length === 0 ? { index: Number(index) } : undefined,
});

/** One page of a list; what is listed follows from the fields, and for a search from the query that the list shows. */
export interface PageState {
  /** From 1. */
  readonly page: number;
  /** See `encodeScope`. */
  readonly scope: readonly string[];
}

/** A page of what a search found. */
export const resultsPage = pageControl('results');

/** Publishes a page of what a search found. The name is short: beside the longest scope there is room for 7 letters. */
export const postResults = pageControl('share');

/** A page of the list of articles. */
export const articlesPage = pageControl('articles');

/** A page of an article's passages; the article is in the scope. */
export const articlePage = pageControl('article');

/** A menu of articles; its options name them by `articleKey`. */
export const openArticle = defineCustomId<Readonly<Record<string, never>>>({
  name: 'open-article',
  version: 1,
  encode: () => [],
  decode: (fields) => (fields.length === 0 ? {} : undefined),
});

/** Takes the answer away. */
export const remove = defineCustomId<{ readonly askerId: string }>({
  name: 'remove',
  version: 1,
  encode: ({ askerId }) => [encodeSnowflake(askerId)],
  decode: ([asker = '', ...more]) => {
    const askerId = decodeSnowflake(asker);
    return askerId === undefined || more.length > 0 ? undefined : { askerId };
  },
});

/**
 * At most 72 characters: 4 to 6 of name, 32 of key, and numbers of bounded length. The fourth field is empty: earlier versions had
 * the one who asked there.
 */
function passageControl(name: string): CustomId<PassageState> {
  return defineCustomId({
    name,
    version: 1,
    encode: ({ target, answered }) => [
      target.articleKey,
      target.position,
      target.print ?? '',
      '',
      ...(answered === undefined ? [] : [encodeAnswered(answered)]),
    ],
    decode: ([key = '', position = '', print = '', asker, mark, ...more]) => {
      const target = decodeReference(`${key}#${position}${print === '' ? '' : `:${print}`}`);
      const answered = mark === undefined ? undefined : decodeAnswered(mark);
      if (target === undefined || asker === undefined || more.length > 0) return undefined;
      if (mark !== undefined && answered === undefined) return undefined;
      return { target, ...(answered !== undefined && { answered }) };
    },
  });
}

function pageControl(name: string): CustomId<PageState> {
  return defineCustomId({
    name,
    version: 1,
    encode: ({ page, scope }) => [String(page), ...scope],
    decode: ([page = '', ...scope]) =>
      /^[1-9]\d{0,5}$/u.test(page) && scope.length === 5
        ? { page: Number(page), scope }
        : undefined,
  });
}

function encodeAnswered({ position, start, end }: Answered): string {
  return `${position}-${start.toString(36)}-${end.toString(36)}`;
}

function decodeAnswered(text: string): Answered | undefined {
  const [, position, start, end] =
    /^(\d{1,9}(?:\.\d{1,9})?)-([0-9a-z]{1,6})-([0-9a-z]{1,6})$/u.exec(text) ?? [];
  if (position === undefined || start === undefined || end === undefined) return undefined;
  const range = { start: parseInt(start, 36), end: parseInt(end, 36) };
  return range.start < range.end ? { position, ...range } : undefined;
}

/** Ids of Discord are 64-bit numbers; base 36 writes 20 digits in 13. */
function encodeSnowflake(id: string): string {
  return BigInt(id).toString(36);
}

function decodeSnowflake(text: string): string | undefined {
  if (!/^[0-9a-z]{1,13}$/u.test(text)) return undefined;
  let value = 0n;
  for (const digit of text) value = value * 36n + BigInt(parseInt(digit, 36));
  return value.toString();
}
