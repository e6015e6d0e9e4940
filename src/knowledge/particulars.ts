import { z } from 'zod';
import type { ArticleId, Source, Validity } from './article.js';
import { articleId, isoDate } from './identifiers.js';
import { isNever } from './validity.js';
import { misspeltKeys, type MisspeltKey } from './misspelt-keys.js';

/** What an article says about itself, beside its text. */
export interface Particulars extends Validity {
  readonly id: ArticleId;
  readonly source: Source;
  /** Canonical BCP 47 tag. */
  readonly language?: string;
  readonly summary?: string;
  readonly tags: readonly string[];
  readonly licence?: string;
  readonly questions: readonly string[];
  /** Discord's ids of the guilds that it is for; absent: for all. */
  readonly guildIds?: readonly string[];
}

/** What to fall back on where an article does not say it. */
export interface ParticularsFallback {
  /** The file's name without its ending; absent where a file holds many articles. */
  readonly stem?: string;
  readonly title?: string | undefined;
}

export interface ParticularsFault {
  /** The key whose value is at fault; absent when the key is not there. */
  readonly key?: string;
  readonly reason: string;
}

export type ParsedParticulars =
  | {
      readonly kind: 'particulars';
      readonly particulars: Particulars;
      /** Keys that nothing is read from, though something was meant by them. */
      readonly misspelt: readonly MisspeltKey[];
    }
  | { readonly kind: 'faults'; readonly faults: readonly ParticularsFault[] };

/**
 * Checks what an article says about itself, in front matter or in JSON, and reports every fault at once. Keys that are not
 * known are left alone, since articles may carry what other programs need; those that are a slip away from one of ours are
 * named, and when the title is missing all are, because one of them may be the title.
 */
export function parseParticulars(
  values: Readonly<Record<string, unknown>>,
  fallback: ParticularsFallback,
): ParsedParticulars {
  const stated = Object.entries(values).filter(([, value]) => !isBlank(value));
  const given: Readonly<Record<string, unknown>> = {
    ...(fallback.title && { title: fallback.title }),
    ...Object.fromEntries(stated),
  };
  const id = chooseId(given['id'], fallback.stem);
  const source = sourceSchema.safeParse(given);
  const rest = restSchema.safeParse(given);
  if (rest.success && isNever(rest.data)) {
    const fault = {
      key: 'until',
      reason: 'until: is before "from", so that it would never be served.',
    };
    return { kind: 'faults', faults: [fault] };
  }
  if (id.kind === 'id' && source.success && rest.success) {
    const { guilds: guildIds, ...others } = rest.data;
    return {
      kind: 'particulars',
      particulars: { id: id.id, source: source.data, ...others, ...(guildIds && { guildIds }) },
      misspelt: misspeltKeys(Object.keys(given), knownKeys),
    };
  }
  const issues = [...(source.error?.issues ?? []), ...(rest.error?.issues ?? [])];
  const faults = issues.map((issue) => toFault(issue, given));
  return { kind: 'faults', faults: id.kind === 'fault' ? [id.fault, ...faults] : faults };
}

/** Most characters (UTF-16 units) of what is shown in one line: title, publisher, author, licence. */
const maxLineLength = 300;

/** The same with the white space that goes: what has more is no line, and is not read any further. */
const maxWrittenLength = 20 * maxLineLength;

const isTooLong = `has more than ${maxLineLength} characters`;

/** A text of one line: white space around it goes, and any within is one space. */
const line = z
  .string({ error: 'must be one text' })
  .max(maxWrittenLength, isTooLong)
  .transform((value) => value.trim().replace(/\s+/g, ' '))
  .pipe(z.string().max(maxLineLength, isTooLong));

const date = z.string({ error: 'must be one date' }).transform((value, context) => {
  const date = isoDate(value.trim());
  if (date !== undefined) return date;
  context.addIssue(`${quoted(value)} is not an ISO 8601 date such as 2019-09-30`);
  return z.NEVER;
});

/** Without white space, control and formatting characters, angle brackets and quotation marks, in which addresses end. */
const webAddress = /^https?:\/\/[^\s\p{Cc}\p{Cf}<>"]+$/iu;

const url = z.string({ error: 'must be one address' }).transform((value, context) => {
  const address = value.trim();
  if (webAddress.test(address) && URL.canParse(address)) return address;
  context.addIssue(`${quoted(value)} is not an address that begins with https:// or http://`);
  return z.NEVER;
});

const language = z.string({ error: 'must be one language tag' }).transform((value, context) => {
  try {
    return new Intl.Locale(value.trim()).toString();
  } catch {
    context.addIssue(`${quoted(value)} is not a BCP 47 language tag such as en or pt-BR`);
    return z.NEVER;
  }
});

const texts = z
  .array(z.string({ error: 'must be a list of texts' }), { error: 'must be a list of texts' })
  .transform((values) => values.map((value) => value.trim()).filter((value) => value !== ''));

const tags = z.preprocess((value) => (typeof value === 'string' ? value.split(',') : value), texts);
const questions = z.preprocess((value) => (typeof value === 'string' ? [value] : value), texts);

/** An empty list would leave it to nobody, or to everybody: rather a fault than a guess. */
const guilds = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(',') : value),
  texts.pipe(
    z
      .array(z.string().regex(/^\d{17,20}$/, 'must be ids of servers, of 17 to 20 digits'))
      .min(1, 'names no server: leave it out for all')
      .max(100, 'names more than 100 servers'),
  ),
);

/** Without a letter, figure or sign nobody could see, or choose, the article. */
const title = line.refine(
  (text) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text),
  'has nothing in it that shows',
);

const sourceSchema = z.object({
  title,
  publisher: line.exactOptional(),
  author: line.exactOptional(),
  published: date.exactOptional(),
  url: url.exactOptional(),
});

const restSchema = z.object({
  language: language.exactOptional(),
  /** Quoted like a paragraph, so nothing in it is changed. */
  summary: z.string({ error: 'must be one text' }).exactOptional(),
  tags: tags.default([]),
  licence: line.exactOptional(),
  from: date.exactOptional(),
  until: date.exactOptional(),
  review: date.exactOptional(),
  questions: questions.default([]),
  guilds: guilds.exactOptional(),
  /** Passed over like other keys, this slip would show an article to everybody. */
  guild: z.never({ error: 'is written guilds' }).exactOptional(),
});

const knownKeys = new Set([
  'id',
  'pages',
  ...Object.keys(sourceSchema.shape),
  ...Object.keys(restSchema.shape),
]);

/** `null` and white space say no more than a missing key. */
function isBlank(value: unknown): boolean {
  return (
    value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
  );
}

type ChosenId =
  | { readonly kind: 'id'; readonly id: ArticleId }
  | { readonly kind: 'fault'; readonly fault: ParticularsFault };

const idRule = 'letters A–Z, digits, ".", "_" and "-", at most 80';

function chooseId(given: unknown, stem: string | undefined): ChosenId {
  const named = given ?? stem;
  const id = typeof named === 'string' ? articleId(named.trim()) : undefined;
  if (id !== undefined) return { kind: 'id', id };
  if (given !== undefined) {
    const subject = typeof given === 'string' ? quoted(given) : 'this';
    return {
      kind: 'fault',
      fault: { key: 'id', reason: `id: ${subject} is no id: use ${idRule}.` },
    };
  }
  const reason =
    stem === undefined
      ? `No id: give every article here its own, of ${idRule}.`
      : `The file's name cannot be the article's id: rename the file, or give it an id, of ${idRule}.`;
  return { kind: 'fault', fault: { reason } };
}

function toFault(
  issue: z.core.$ZodIssue,
  given: Readonly<Record<string, unknown>>,
): ParticularsFault {
  const key = String(issue.path[0]);
  if (key in given) return { key, reason: `${key}: ${issue.message}.` };
  // Only the title is required.
  const unknown = Object.keys(given).filter((name) => !knownKeys.has(name));
  const hint =
    unknown.length > 0 ? ` Not known here: ${unknown.slice(0, 5).map(quoted).join(', ')}.` : '';
  return { reason: `No title.${hint}` };
}

/** The value as it can be shown in a message: on one line, and cut where it is long. */
function quoted(value: string): string {
  const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  return JSON.stringify(shown);
}
