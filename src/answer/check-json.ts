import type {
  QuoteCheck,
  QuoteDifference,
  QuotePlace,
  QuotedPiece,
} from '../verify/quote-check.js';
import { placeToJson, type PlaceJson } from './answer-json.js';

/** What a quotation is, as programs read it. Absent facts are absent keys; offsets count UTF-16 units of `text`. */
export interface CheckJson {
  readonly kind: QuoteCheck['kind'];
  /** What was looked for: the quotation without the quotation marks around it. */
  readonly quote: string;
  /** The source that it was said to be from. */
  readonly named?: string;
  /** Where it stands, or what is nearest to it; empty where no article has it. Of one joined of several: its parts, in order. */
  readonly places: readonly CheckedPlaceJson[];
  /** Of an altered one: a source was named, and the article is not of it. */
  readonly fromAnother?: true;
  /** Of one in an earlier revision: when that was replaced, ISO 8601, and what the articles say instead. */
  readonly replaced?: string;
  readonly now?: CheckedPlaceJson;
}

/** Where words of an article are, and how they differ from the quotation, where they do. */
export interface CheckedPlaceJson extends PlaceJson {
  /** One for each paragraph that it goes through; the first is at `paragraph`. */
  readonly spans: readonly {
    readonly paragraph: number;
    readonly part?: number;
    readonly text: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly differences?: readonly QuoteDifference[];
}

export function checkToJson(check: QuoteCheck): CheckJson {
  const base = {
    kind: check.kind,
    quote: check.quote,
    ...(check.named !== undefined && { named: check.named }),
  };
  switch (check.kind) {
    case 'verbatim':
    case 'misattributed':
      return { ...base, places: check.places.map((place) => checkedPlace(place)) };
    case 'altered':
      return {
        ...base,
        places: [differing(check)],
        ...(check.isFromAnother && { fromAnother: true }),
      };
    case 'joined':
      return { ...base, places: check.pieces.map(differing) };
    case 'earlier':
      return {
        ...base,
        places: [checkedPlace(check.place)],
        replaced: new Date(check.replacedAtMs).toISOString(),
        ...(check.now && { now: differing(check.now) }),
      };
    case 'absent':
      return { ...base, places: [] };
  }
}

function checkedPlace({ article, spans }: QuotePlace): CheckedPlaceJson {
  const [first] = spans;
  return {
    ...placeToJson({ article, passage: first.passage }),
    spans: spans.map(({ passage, start, end }) => ({
      paragraph: passage.ordinal,
      ...(passage.part !== undefined && { part: passage.part }),
      text: passage.text,
      start,
      end,
    })),
  };
}

function differing({ place, differences }: QuotedPiece): CheckedPlaceJson {
  return { ...checkedPlace(place), differences };
}
