import type { Article, Passage } from '../knowledge/article.js';
import { writtenUnits, type WrittenUnit } from '../language/written-units.js';
import { findPhrase, type ArticlePassage } from '../search/exact/find-phrase.js';
import { ownTurn } from '../shared/breathing.js';
import { UserError } from '../shared/errors.js';
import { alignQuote, worthOf, type AlignedPiece, type Step } from './align.js';
import { differencesOf, placeOf } from './differences.js';
import { createSourceFilter } from './named-source.js';
import type {
  AlteredQuote,
  EarlierQuote,
  JoinedQuote,
  QuoteCheck,
  QuotedPiece,
  QuotedText,
  QuotePlace,
} from './quote-check.js';
import { maxQuoteLength, quoteFault, readQuote, type ReadQuote } from './read-quote.js';
import { cutAfter, cutBefore, standsIn } from './stands-in.js';
import { stretchesFor, type ArticleStretch } from './stretches.js';

/** What a quotation is checked against. */
export interface CheckedTexts {
  /** The articles as they are. */
  readonly articles: readonly Article[];
  /** The passages whose words come near a text, best first, at most `limit`. */
  readonly near: (text: string, limit: number) => Promise<readonly ArticlePassage[]>;
  /** Finds what articles once said; absent: there are no earlier ones. */
  readonly earlier?: FindEarlier;
}

/** Where an earlier revision holds a text, if the passages for which `holds` is true do; the latest of them. */
export type FindEarlier = (
  text: string,
  holds: (passage: Passage) => boolean,
) => Promise<EarlierPassage | undefined>;

export interface EarlierPassage extends ArticlePassage {
  readonly replacedAtMs: number;
}

/** Places that are told of a quotation that stands in several. */
const mostPlaces = 5;

/** Passages that are looked at for what a quotation was made from. */
const mostNear = 40;

/**
 * How much of a quotation an article has to have for it to be called the original, in runs of at least two words (see
 * `leastInRun`): in a quotation of four words, one may be another. Texts that nobody took from each other share under a third.
 */
const leastShared = 0.5;

/** The same where single words count too: three words of four, whichever is another one. */
const leastSharedInAll = 0.75;

/** Two words, or four characters of a script without spaces: what stands alone in both texts is there by chance. */
const leastInRun = 8;

/** Three words, or six characters: what a part of a quotation has to share with a place to be called from there. */
const leastInPiece = 12;

/**
 * Whether the articles say what somebody says they say. Throws a {@link UserError} of code `quote-empty` or `quote-too-long` for
 * what is no quotation (see `quoteFault`).
 */
export async function checkQuote(
  { text, source }: QuotedText,
  texts: CheckedTexts,
): Promise<QuoteCheck> {
  const fault = quoteFault(text);
  if (fault === 'empty') throw new UserError('quote-empty', 'There are no words to look for.');
  if (fault === 'too-long') {
    const most = `A quotation has at most ${maxQuoteLength} characters.`;
    throw new UserError('quote-too-long', most);
  }
  const read = readQuote(text);
  const named = source === undefined || source.trim() === '' ? undefined : source.trim();
  const base = { quote: read.quote, ...(named !== undefined && { named }) };
  const isNamed = named === undefined ? () => true : createSourceFilter(named);

  const whole = await placesOf(read, texts.articles, isNamed);
  const verbatim = verdictOf(whole, isNamed, base);
  if (verbatim !== undefined) return verbatim;

  const near = await texts.near(read.quote, mostNear);
  await ownTurn();
  const across = compare(read, stretchesFor(read.units, near));
  if (across.kind === 'verbatim') {
    return verdictOf([across.place], isNamed, base) ?? { kind: 'absent', ...base };
  }
  const before = await texts.earlier?.(
    read.quote,
    (passage) => standsIn(read.units, writtenUnits(passage.text)) !== undefined,
  );
  if (before !== undefined) return earlierQuote(read, before, across, base);
  switch (across.kind) {
    case 'altered': {
      const { place, differences } = across;
      const isFromAnother = !isNamed(place.article);
      return {
        ...base,
        kind: 'altered',
        place,
        differences,
        ...(isFromAnother && { isFromAnother }),
      };
    }
    case 'joined':
      return { ...base, kind: 'joined', pieces: across.pieces };
    case 'absent':
      return { ...base, kind: 'absent' };
  }
}

interface Asked {
  readonly quote: string;
  readonly named?: string;
}

function verdictOf(
  places: readonly QuotePlace[],
  isNamed: (article: Article) => boolean,
  base: Asked,
): QuoteCheck | undefined {
  const [first, ...others] = places.filter(({ article }) => isNamed(article));
  if (first !== undefined) return { ...base, kind: 'verbatim', places: [first, ...others] };
  const [elsewhere, ...more] = places;
  if (elsewhere === undefined || base.named === undefined) return undefined;
  return { ...base, kind: 'misattributed', named: base.named, places: [elsewhere, ...more] };
}

/** Passages that hold the quotation whole: those of the named source, or where it has none, any. */
async function placesOf(
  { quote, units }: ReadQuote,
  articles: readonly Article[],
  isNamed: (article: Article) => boolean,
): Promise<readonly QuotePlace[]> {
  const own = await placesIn(articles.filter(isNamed));
  return own.length > 0 || articles.every(isNamed) ? own : placesIn(articles);

  async function placesIn(some: readonly Article[]): Promise<readonly QuotePlace[]> {
    const places: QuotePlace[] = [];
    await findPhrase({
      articles: some,
      text: quote,
      limit: mostPlaces,
      holds: (passage, article) => {
        const span = standsIn(units, writtenUnits(passage.text));
        if (span !== undefined) places.push({ article, spans: [{ passage, ...span }] });
        return span !== undefined;
      },
    });
    return places;
  }
}

type Comparison =
  | { readonly kind: 'verbatim'; readonly place: QuotePlace }
  | ({ readonly kind: 'altered' } & Pick<AlteredQuote, 'place' | 'differences'>)
  | Pick<JoinedQuote, 'kind' | 'pieces'>
  | { readonly kind: 'absent' };

function compare(
  read: ReadQuote,
  stretches: readonly ArticleStretch[],
  mayJump = true,
): Comparison {
  const texts = stretches.map(({ units }) => units);
  const aligned = alignQuote(read.units, texts, mayJump);
  const shared = aligned.map((piece) => sharedWords(piece, read.units, stretches));
  const all = sum(read.units.map(worthOf));
  const inAll = sum(aligned.map((piece) => sharedWords(piece, read.units, stretches, 1)));
  if (sum(shared) < leastShared * all && inAll < leastSharedInAll * all) return { kind: 'absent' };

  const parts = aligned.flatMap((piece, index) => {
    const stretch = stretches[piece.stretch];
    const isLarge = aligned.length === 1 || (shared[index] ?? 0) >= leastInPiece;
    return stretch !== undefined && isLarge ? apart(piece.steps, read.units, stretch) : [];
  });
  const pieces = parts.flatMap(({ steps, stretch }): readonly QuotedPiece[] => {
    const place = placeOf(steps, read.units, stretch);
    return place ? [{ place, differences: differencesOf(steps, read, stretch) }] : [];
  });
  const [first, second, ...others] = pieces;
  const [only] = parts;
  if (first === undefined || only === undefined) return { kind: 'absent' };
  if (second !== undefined) return { kind: 'joined', pieces: [first, second, ...others] };
  if (aligned.length > 1) return compare(read, [only.stretch], false);
  if (!isSame(only.steps, read.units, only.stretch)) return { kind: 'altered', ...first };
  const steps = withWhatIsCut(only.steps, only.stretch);
  if (steps === only.steps) return { kind: 'verbatim', place: first.place };
  return {
    kind: 'altered',
    place: first.place,
    differences: differencesOf(steps, read, only.stretch),
  };
}

interface Part {
  readonly steps: readonly Step[];
  readonly stretch: ArticleStretch;
}

/**
 * One part, or two where words between two paragraphs are left out and both sides are more than a few words: then they are two
 * places, as in two articles.
 */
function apart(
  steps: readonly Step[],
  units: readonly WrittenUnit[],
  stretch: ArticleStretch,
): readonly Part[] {
  const passageAt = (step: Step | undefined): Passage | undefined =>
    step?.original === undefined ? undefined : stretch.units[step.original]?.passage;
  for (let start = 0; start < steps.length; start += 1) {
    if (steps[start]?.quoted !== undefined) continue;
    let end = start;
    while (end < steps.length && steps[end]?.quoted === undefined) end += 1;
    const isBetween = passageAt(steps[start - 1]) !== passageAt(steps[end]);
    const [left, right] = [steps.slice(0, start), steps.slice(end)];
    const areLarge = [left, right].every((side) => sharedIn(side, units, stretch) >= leastInPiece);
    if (isBetween && areLarge) return [{ steps: left, stretch }, ...apart(right, units, stretch)];
    start = end;
  }
  return [{ steps, stretch }];
}

function sharedWords(
  { stretch, steps }: AlignedPiece,
  units: readonly WrittenUnit[],
  stretches: readonly ArticleStretch[],
  least = leastInRun,
): number {
  const own = stretches[stretch];
  return own === undefined ? 0 : sharedIn(steps, units, own, least);
}

/** What the runs are worth that the quotation and the article have in common, in this order; each at least `least`. */
function sharedIn(
  steps: readonly Step[],
  units: readonly WrittenUnit[],
  stretch: ArticleStretch,
  least = leastInRun,
): number {
  let shared = 0;
  let run = 0;
  for (const { quoted, original } of [...steps, {}]) {
    const unit = quoted === undefined ? undefined : units[quoted];
    const isShared =
      unit !== undefined && original !== undefined && stretch.units[original]?.form === unit.form;
    if (isShared) run += worthOf(unit);
    else {
      if (run >= least) shared += run;
      run = 0;
    }
  }
  return shared;
}

/** Whether it is all there, unit for unit, perhaps across the end of a paragraph. */
function isSame(
  steps: readonly Step[],
  units: readonly WrittenUnit[],
  stretch: ArticleStretch,
): boolean {
  return steps.every(
    ({ quoted, original }) =>
      quoted !== undefined &&
      original !== undefined &&
      units[quoted]?.form === stretch.units[original]?.form,
  );
}

/** The steps with those through what is left out of a word or number at either end; the very same where nothing is. */
function withWhatIsCut(steps: readonly Step[], { units }: ArticleStretch): readonly Step[] {
  const first = steps[0]?.original ?? 0;
  const last = steps.at(-1)?.original ?? 0;
  const before = cutBefore(units, first);
  const after = cutAfter(units, last);
  if (before + after === 0) return steps;
  return [
    ...Array.from({ length: before }, (_, at) => ({ original: first - before + at })),
    ...steps,
    ...Array.from({ length: after }, (_, at) => ({ original: last + 1 + at })),
  ];
}

function earlierQuote(
  { units }: ReadQuote,
  { article, passage, replacedAtMs }: EarlierPassage,
  now: Comparison,
  base: Asked,
): EarlierQuote {
  const span = standsIn(units, writtenUnits(passage.text)) ?? { start: 0, end: 0 };
  return {
    ...base,
    kind: 'earlier',
    place: { article, spans: [{ passage, ...span }] },
    replacedAtMs,
    ...(now.kind === 'altered' && {
      now: { place: now.place, differences: now.differences },
    }),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
