import type { Article, Passage } from '../../../src/knowledge/article.js';
import { writtenUnits, type WrittenUnit } from '../../../src/language/written-units.js';
import type { QuoteCheck } from '../../../src/verify/quote-check.js';
import { standsIn } from '../../../src/verify/stands-in.js';
import { between, oneOf, type Random } from '../../support/seeded.js';

/** What quotations of one script are made from. */
export interface QuoteSources {
  readonly articles: readonly Article[];
  /** Texts that are in no article. */
  readonly strangers: readonly Article[];
  /** Words that are put into the place of others. */
  readonly someWord: (random: Random) => string;
  readonly negation: string;
  readonly opposites: readonly [string, string];
  /** Between words. */
  readonly gap: string;
}

/** A quotation, and what is to be said of it. */
export interface MadeQuote {
  readonly made: string;
  readonly text: string;
  readonly source?: string;
  readonly expected: QuoteCheck['kind'];
}

type Make = (from: QuoteSources, random: Random) => MadeQuote | undefined;

/** Ways to quote, right and wrong. What cannot be made of a passage (no number in it) is undefined. */
export const ways: readonly Make[] = [
  verbatim('as it stands', (text) => text),
  verbatim('in quotation marks', (text) => `“${text}”`),
  verbatim('with other white space', (text) => text.replace(/ /gu, '\n\t ')),
  verbatim('with other marks', (text) => text.replace(/[“”]/gu, '"')),
  verbatim('decomposed', (text) => text.normalize('NFD')),
  altered('a word in place of another', (parts, random, from) => {
    const at = wordAt(parts, random);
    return parts.with(at, from.someWord(random));
  }),
  altered('two words change places', (parts, random) => {
    const at = Math.min(wordAt(parts, random), parts.length - 2);
    return parts.with(at, parts[at + 1] ?? '').with(at + 1, parts[at] ?? '');
  }),
  altered('without "not"', (parts, _random, from) => {
    const at = parts.indexOf(from.negation, 1);
    return at < 1 || at > parts.length - 2 ? parts : parts.toSpliced(at, 1);
  }),
  altered('another number', (parts, random) => {
    const at = parts.findIndex((part) => /^\d+$/u.test(part));
    return at < 0 ? parts : parts.with(at, String(Number(parts[at]) + between(random, 1, 90)));
  }),
  altered('the opposite', (parts, _random, { opposites: [one, other] }) => {
    const at = parts.findIndex((part) => part === one || part === other);
    return at < 0 ? parts : parts.with(at, parts[at] === one ? other : one);
  }),
  altered('words left out', (parts, random) => {
    const at = between(random, 2, parts.length - 4);
    return parts.toSpliced(at, between(random, 1, Math.min(6, parts.length - at - 2)));
  }),
  altered('words left out, and marked', (parts, random) => {
    const at = between(random, 2, parts.length - 4);
    return parts.toSpliced(at, between(random, 1, Math.min(6, parts.length - at - 2)), '…');
  }),
  (from: QuoteSources, random: Random): MadeQuote | undefined => {
    const [one, other] = [somePassage(from.articles, random), somePassage(from.articles, random)];
    if (one.passage === other.passage) return undefined;
    const text = [someParts(one.passage, random, from), someParts(other.passage, random, from)]
      .flatMap((parts) => parts.slice(0, from.gap === '' ? 16 : 10))
      .join(from.gap);
    return { made: 'joined from two places', text, expected: 'joined' };
  },
  (from: QuoteSources, random: Random): MadeQuote | undefined => {
    const { article, passage } = somePassage(from.articles, random);
    const other = oneOf(random, from.articles).source.publisher;
    if (other === undefined || other === article.source.publisher) return undefined;
    const text = someParts(passage, random, from).join(from.gap);
    return { made: 'by somebody else', text, source: other, expected: 'misattributed' };
  },
  (from: QuoteSources, random: Random): MadeQuote => ({
    made: 'in no article',
    text: someParts(somePassage(from.strangers, random).passage, random, from).join(from.gap),
    expected: 'absent',
  }),
];

function verbatim(made: string, write: (text: string) => string): Make {
  return (from, random) => {
    const { article, passage } = somePassage(from.articles, random);
    const text = write(someParts(passage, random, from).join(from.gap));
    const source = random() < 0.5 ? article.source.publisher : undefined;
    return { made, text, ...(source !== undefined && { source }), expected: 'verbatim' };
  };
}

function altered(
  made: string,
  change: (parts: readonly string[], random: Random, from: QuoteSources) => readonly string[],
): Make {
  return (from, random) => {
    const { passage } = somePassage(from.articles, random);
    const parts = someParts(passage, random, from);
    const text = change(parts, random, from).join(from.gap);
    const changed = writtenUnits(text);
    // A word may have been put into its own place.
    const isSame = standsIn(changed, writtenUnits(passage.text)) !== undefined;
    return isSame ? undefined : { made, text, expected: 'altered' };
  };
}

function somePassage(
  articles: readonly Article[],
  random: Random,
): { readonly article: Article; readonly passage: Passage } {
  const article = oneOf(random, articles);
  return { article, passage: oneOf(random, article.passages) };
}

/** Eight to thirty neighbouring words of a passage; twice as many characters where nothing sets words apart. */
function someParts({ text }: Passage, random: Random, { gap }: QuoteSources): readonly string[] {
  const parts = gap === '' ? charactersOf(text) : text.split(gap);
  const most = gap === '' ? 60 : 30;
  const length = Math.min(parts.length, between(random, gap === '' ? 16 : 8, most));
  const start = between(random, 0, parts.length - length);
  return parts.slice(start, start + length);
}

/** Whole units, so that no number is cut. */
function charactersOf(text: string): readonly string[] {
  return writtenUnits(text).map(({ start, end }: WrittenUnit) => text.slice(start, end));
}

function wordAt(parts: readonly string[], random: Random): number {
  return between(random, 1, Math.max(1, parts.length - 2));
}
