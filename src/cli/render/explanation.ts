import type { CandidateExplanation, Explanation } from '../../answer/explain.js';
import type { Judgement } from '../../answer/judge/confidence.js';
import type { WordReading } from '../../answer/understand/explain-words.js';
import { text } from '../text.js';
import { cleanLine } from './clean.js';
import type { Style } from './style.js';
import { renderTable, type Column } from './table.js';

const names = text.explain;

/** Columns where the window has none: whoever pipes an explanation reads it afterwards. */
const usualWidth = 100;

/** Candidates whose features are shown side by side. */
const sideBySide = 4;

/** What the engine did with a question, for people, without a line feed at its end; undefined: nothing was looked up. */
export function renderExplanation(explanation: Explanation | undefined, style: Style): string {
  if (explanation === undefined) return names.nothingLookedUp;
  const wide = { ...style, width: style.width ?? usualWidth };
  const { words, candidates, judgement } = explanation;
  const parts = [
    headLines(explanation).map(cleanLine).join('\n'),
    section(names.words, renderTable(words, wordColumns, wide), wide),
    ...(candidates.length === 0 ? [] : candidateParts(explanation, wide)),
    ...(judgement === undefined
      ? []
      : [section(judgementHeading(explanation), renderJudgement(judgement, wide), wide)]),
  ];
  return parts.join('\n\n');
}

function section(heading: string, table: string, { colours }: Style): string {
  return `${colours.bold(heading)}\n${table.trimEnd()}`;
}

function headLines({ text: asked, inEnglish, language, ...rest }: Explanation): readonly string[] {
  return [
    names.asked(asked, language),
    ...(inEnglish === undefined ? [] : [names.inEnglish(inEnglish)]),
    ...(rest.time === undefined ? [] : [names.time[rest.time]]),
    ...(rest.kindAskedFor === undefined ? [] : [names.kindAskedFor[rest.kindAskedFor]]),
  ];
}

const wordColumns: readonly Column<WordReading>[] = [
  {
    heading: names.wordColumns.word,
    value: ({ typed, inEnglish }) => (inEnglish === undefined ? typed : `${typed} → ${inEnglish}`),
  },
  { heading: names.wordColumns.readAs, value: readAs },
  { heading: names.wordColumns.idf, value: ({ idf }) => figure(idf), align: 'right' },
  {
    heading: names.wordColumns.passages,
    value: ({ passages }) => (passages === undefined ? '' : text.number(passages)),
    align: 'right',
  },
  {
    heading: names.wordColumns.otherwise,
    value: ({ spellings = [], related = [] }) =>
      [
        ...spellings,
        ...related.map(({ terms, closeness }) => names.related(terms, closeness)),
      ].join(', '),
  },
];

function readAs({ use, terms, isGuessed, isName, isAskedFor }: WordReading): string {
  if (use === 'passed-over') return names.passedOver;
  return [
    isGuessed ? names.guessed(terms) : terms.length === 0 ? names.unknown : terms.join(', '),
    ...(isName ? [names.isName] : []),
    ...(isAskedFor ? [names.isAskedFor] : []),
    ...(use === 'carried' ? [names.carried] : []),
  ].join('; ');
}

/** A candidate with its place among them, from 1. */
type Placed = CandidateExplanation & { readonly place: number };

const candidateColumns: readonly Column<Placed>[] = [
  { heading: names.candidateColumns.place, value: ({ place }) => String(place), align: 'right' },
  { heading: names.candidateColumns.score, value: ({ score }) => figure(score), align: 'right' },
  { heading: names.candidateColumns.shown, value: ({ shown }) => names.shown[shown], whole: true },
  {
    heading: names.candidateColumns.passage,
    value: ({ passage }) => passage.id,
    whole: true,
  },
  { heading: names.candidateColumns.beginning, value: ({ passage }) => passage.text },
];

function candidateParts(explanation: Explanation, style: Style): readonly string[] {
  const candidates = explanation.candidates.map((each, index) => ({ ...each, place: index + 1 }));
  const heading = names.candidates(candidates.length, explanation.candidateCount);
  const compared = candidates.slice(0, sideBySide);
  const reasons = reasonsOf(compared);
  return [
    section(heading, renderTable(candidates, candidateColumns, style), style),
    section(names.features, renderTable(reasons, reasonColumns(compared), style), style),
  ];
}

/** What adds to scores, and for each candidate how much. */
interface Reason {
  readonly name: string;
  readonly weight?: number;
  readonly of: readonly { readonly value?: number; readonly adds: number }[];
}

/** Without those that add nothing to any candidate. */
function reasonsOf(candidates: readonly Placed[]): readonly Reason[] {
  const [first] = candidates;
  const features = (first?.features ?? []).map(({ name, weight }, index): Reason => {
    const of = candidates.map(({ features: all }) => {
      const { value = 0 } = all[index] ?? {};
      return { value, adds: value * weight };
    });
    return { name, weight, of };
  });
  const rest: readonly Reason[] = [
    { name: names.fromExchange, of: candidates.map(({ fromExchange: adds }) => ({ adds })) },
    { name: names.fromTime, of: candidates.map(({ fromTime: adds }) => ({ adds })) },
  ];
  const adding = [...features, ...rest].filter(({ of }) => of.some(({ adds }) => adds !== 0));
  return [...adding, { name: names.sum, of: candidates.map(({ score: adds }) => ({ adds })) }];
}

function reasonColumns(candidates: readonly Placed[]): readonly Column<Reason>[] {
  return [
    { heading: names.reasonColumns.feature, value: ({ name }) => name },
    {
      heading: names.reasonColumns.weight,
      value: ({ weight }) => figure(weight),
      align: 'right',
    },
    ...candidates.map(({ place }, index): Column<Reason> => ({
      heading: names.reasonColumns.of(place),
      value: ({ of }) => {
        const { value, adds = 0 } = of[index] ?? {};
        if (value === undefined) return signed(adds);
        return value === 0 ? '' : `${figure(value)} ${signed(adds)}`;
      },
      align: 'right',
    })),
  ];
}

function judgementHeading({ confidence, thresholds, judgement }: Explanation): string {
  const heading = names.confidence(confidence, thresholds.found, thresholds.uncertain);
  // What the exchange before has shown may make an answer surer, or less sure, than it is by itself.
  return judgement?.confidence === confidence
    ? heading
    : `${heading} ${names.byItself(judgement?.confidence ?? 0)}`;
}

interface Summand {
  readonly name: string;
  readonly value?: number;
  readonly weight?: number;
  readonly adds: number;
}

const summandColumns: readonly Column<Summand>[] = [
  { heading: names.summandColumns.figure, value: ({ name }) => name },
  {
    heading: names.summandColumns.value,
    value: ({ value }) => figure(value),
    align: 'right',
  },
  {
    heading: names.summandColumns.weight,
    value: ({ weight }) => figure(weight),
    align: 'right',
  },
  { heading: names.summandColumns.adds, value: ({ adds }) => signed(adds), align: 'right' },
];

function renderJudgement({ constant, figures }: Judgement, style: Style): string {
  const summands: readonly Summand[] = [
    { name: names.constant, adds: constant },
    ...figures.map((figure) => ({ ...figure, adds: figure.value * figure.weight })),
  ];
  const logit = summands.reduce((sum, { adds }) => sum + adds, 0);
  return renderTable([...summands, { name: names.sum, adds: logit }], summandColumns, style);
}

/** Two digits, with a minus sign that is as wide as a plus. Nothing for what there is not. */
function figure(value: number | undefined): string {
  const written = value?.toFixed(2) ?? '';
  return Number(written) === 0 ? written.replace('-', '') : written.replace('-', '−');
}

function signed(value: number): string {
  const written = figure(value);
  return value > 0 && Number(written) !== 0 ? `+${written}` : written;
}
