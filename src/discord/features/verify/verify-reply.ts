import type { APIComponentInContainer } from 'discord.js';
import type {
  AlteredQuote,
  QuoteCheck,
  QuotedPiece,
  QuotePlace,
} from '../../../verify/quote-check.js';
import { isShortened } from '../../../verify/is-shortened.js';
import type { Language } from '../../text/languages.js';
import { inline } from '../../ui/inline.js';
import { markDifferences } from '../../ui/mark-differences.js';
import { asFarAsFit, totalCost } from '../../ui/parts.js';
import { passageMenu } from '../../ui/passage-menu.js';
import { sourceSection } from '../../ui/passage-view.js';
import { quote } from '../../ui/quote.js';
import { reply, separator, textDisplay, type Accent, type Reply } from '../../ui/reply.js';
import { formatDate, sourceLine } from '../../ui/source-line.js';

/** In the currency of `cost`: what reads well on a phone, far inside what Discord allows. */
const maxCost = { quote: 300, place: 700, differences: 1_200, pieces: 700, named: 120 } as const;

/** What a quotation is, as a message: the verdict, where it stands with a link, what differs word by word. */
export function renderCheck(check: QuoteCheck, language: Language): Reply {
  const { accent, verdict, parts } = told(check, language);
  const head = [textDisplay(`-# ${inline(check.quote, maxCost.quote)}`), textDisplay(verdict)];
  const foot = textDisplay(`-# ${language.text.verify.folded}`);
  return reply(accent, [
    ...head,
    ...asFarAsFit(parts, totalCost([...head, foot])),
    foot,
    ...passageMenu(
      placesOf(check).map(({ article, spans: [{ passage, start, end }] }) => ({
        article,
        passage,
        highlights: [{ start, end }],
      })),
      language,
    ),
  ]);
}

interface Told {
  readonly accent: Accent;
  readonly verdict: string;
  readonly parts: readonly APIComponentInContainer[];
}

function told(check: QuoteCheck, language: Language): Told {
  const { verify } = language.text;
  const named = inline(check.named ?? '', maxCost.named);
  switch (check.kind) {
    case 'verbatim':
      return { accent: 'found', verdict: verify.verbatim, parts: placed(check.places, language) };
    case 'misattributed':
      return {
        accent: 'uncertain',
        verdict: verify.misattributed(named),
        parts: placed(check.places, language),
      };
    case 'altered': {
      const isAll = isShortened(check);
      return {
        accent: isAll ? 'found' : 'uncertain',
        verdict: [
          isAll ? verify.shortened : verify.altered,
          ...(check.isFromAnother ? [verify.fromAnother(named)] : []),
        ].join('\n'),
        parts: [...differing(check, maxCost.differences, language), marks(language)],
      };
    }
    case 'joined':
      return {
        accent: 'uncertain',
        verdict: verify.joined(check.pieces.length),
        parts: [
          ...between(check.pieces.map((piece) => differing(piece, maxCost.pieces, language))),
          ...(check.pieces.some(isChanged) ? [marks(language)] : []),
        ],
      };
    case 'earlier':
      return {
        accent: 'uncertain',
        verdict: verify.earlier(
          formatDate(new Date(check.replacedAtMs).toISOString().slice(0, 10), language.locale),
        ),
        parts: [
          ...(check.now === undefined
            ? placed([check.place], language, true)
            : [
                textDisplay(verify.now),
                ...differing(check.now, maxCost.differences, language),
                marks(language),
              ]),
        ],
      };
    case 'absent':
      return { accent: 'neutral', verdict: verify.absent, parts: [] };
  }
}

/** The passages that have it, with its words in bold, each above its source. `isGone`: the words alone, which are no more. */
function placed(
  places: readonly QuotePlace[],
  language: Language,
  isGone = false,
): readonly APIComponentInContainer[] {
  return between(
    places.map(({ article, spans }) => [
      ...spans.map(({ passage, start, end }) => {
        const words = isGone ? passage.text.slice(start, end) : passage.text;
        const bold = isGone ? [] : [{ start, end }];
        const focus = isGone ? { start: 0, end: 0 } : { start, end };
        return textDisplay(quote(words, { bold, focus, maxCost: maxCost.place }).markdown);
      }),
      sourceSection(sourceLine(article, spans[0].passage, language), language),
    ]),
  );
}

function differing(
  { place: { article, spans }, differences }: QuotedPiece | AlteredQuote,
  most: number,
  language: Language,
): readonly APIComponentInContainer[] {
  return [
    textDisplay(`> ${markDifferences(differences, most)}`),
    sourceSection(sourceLine(article, spans[0].passage, language), language),
  ];
}

const isChanged = ({ differences }: QuotedPiece): boolean =>
  differences.some(({ kind }) => kind !== 'same');

const marks = ({ text }: Language): APIComponentInContainer =>
  textDisplay(`-# ${text.verify.marks}`);

function between(
  groups: readonly (readonly APIComponentInContainer[])[],
): readonly APIComponentInContainer[] {
  return groups.flatMap((group, index) => (index === 0 ? group : [separator(), ...group]));
}

/** Those that can be opened: what is no more cannot. */
function placesOf(check: QuoteCheck): readonly QuotePlace[] {
  switch (check.kind) {
    case 'verbatim':
    case 'misattributed':
      return check.places;
    case 'altered':
      return [check.place];
    case 'joined':
      return check.pieces.map(({ place }) => place);
    case 'earlier':
      return check.now === undefined ? [] : [check.now.place];
    case 'absent':
      return [];
  }
}
