import type { CandidateExplanation, Explanation } from '../../answer/explain.js';
import type { Judgement } from '../../answer/judge/confidence.js';
import type { WordReading } from '../../answer/understand/explain-words.js';
import { shorten } from '../../language/excerpt.js';
import { figure, percent, signed } from '../ui/figures.js';
import { Layout } from '../ui/layout.js';
import { askLink, passageLink, type Asked } from '../ui/links.js';
import type { Markup } from '../ui/markup.js';
import type { PageContext } from '../ui/page-context.js';
import { FigureTable } from '../ui/figure-table.js';

interface ExplainProps {
  readonly page: PageContext;
  readonly asked: Asked;
  /** Absent: nothing was looked up. */
  readonly explanation: Explanation | undefined;
}

/** Why an answer is what it is: how the question was read, what was looked at, and what spoke for each. */
export function ExplainView({ page, asked, explanation }: ExplainProps): Markup {
  const { text } = page;
  return (
    <Layout page={page} title={text.explain.heading} section="ask">
      <h1>{text.explain.heading}</h1>
      <p class="meant" dir="auto">
        {asked.question}
      </p>
      <p>
        <a href={askLink(page, asked)}>{text.explain.back}</a>
      </p>
      {explanation === undefined ? (
        <p>{text.explain.nothingLookedUp}</p>
      ) : (
        <Steps page={page} explanation={explanation} />
      )}
    </Layout>
  );
}

interface StepsProps {
  readonly page: PageContext;
  readonly explanation: Explanation;
}

function Steps({ page, explanation }: StepsProps): Markup {
  const { text, locale } = page;
  const { confidence, thresholds, words, candidates, judgement } = explanation;
  const share = percent(confidence, locale);
  return (
    <>
      <p class="lead">{text.explain.lead}</p>
      <p>
        <strong>{text.explain.confidence(share)}</strong>
        <br />
        <meter min={0} max={1} value={confidence} aria-label={text.explain.confidence(share)}>
          {share}
        </meter>
        <br />
        <span class="quiet">
          {text.explain.thresholds(
            percent(thresholds.found, locale),
            percent(thresholds.uncertain, locale),
          )}
        </span>
      </p>
      <p>{notesOn(page, explanation).join(' ')}</p>
      <Words page={page} words={words} />
      {candidates.length === 0 ? null : (
        <>
          <Candidates page={page} explanation={explanation} />
          <Features page={page} candidates={candidates.slice(0, sideBySide)} />
        </>
      )}
      {judgement === undefined ? null : <Figures page={page} judgement={judgement} />}
    </>
  );
}

/** Candidates whose features are shown side by side. */
const sideBySide = 4;

function notesOn({ text, locale }: PageContext, explanation: Explanation): readonly string[] {
  const { language, inEnglish, time, kindAskedFor } = explanation;
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
  return [
    text.explain.readIn(name),
    ...(inEnglish === undefined ? [] : [text.explain.inEnglish(inEnglish)]),
    ...(time === undefined ? [] : [text.explain.time[time]]),
    ...(kindAskedFor === undefined ? [] : [text.explain.kindAskedFor[kindAskedFor]]),
  ];
}

function Words({
  page: { text },
  words,
}: {
  readonly page: PageContext;
  readonly words: readonly WordReading[];
}): Markup {
  const columns = text.explain.wordColumns;
  return (
    <FigureTable
      label={text.explain.words}
      columns={[
        { label: columns.word },
        { label: columns.readAs },
        { label: columns.rarity, isNumber: true },
        { label: columns.passages, isNumber: true },
        { label: columns.otherwise },
      ]}
    >
      <tbody>
        {words.map((word, index) => (
          <tr key={String(index)}>
            <th scope="row" dir="auto">
              {word.inEnglish === undefined ? word.typed : `${word.typed} → ${word.inEnglish}`}
            </th>
            <td dir="auto">{readAs(word, text.explain)}</td>
            <td class="number">{word.idf === undefined ? '' : figure(word.idf)}</td>
            <td class="number">{word.passages ?? ''}</td>
            <td dir="auto">{otherwise(word)}</td>
          </tr>
        ))}
      </tbody>
    </FigureTable>
  );
}

function readAs(word: WordReading, text: PageContext['text']['explain']): string {
  const { use, terms, isGuessed, isName, isAskedFor } = word;
  if (use === 'passed-over') return text.passedOver;
  const listed = terms.join(', ');
  return [
    isGuessed ? text.guessed(listed) : terms.length === 0 ? text.unknown : listed,
    ...(isName ? [text.isName] : []),
    ...(isAskedFor ? [text.isAskedFor] : []),
    ...(use === 'carried' ? [text.carried] : []),
  ].join('; ');
}

function otherwise({ spellings = [], related = [] }: WordReading): string {
  const near = related.map(({ terms, closeness }) =>
    closeness === 1 ? terms : `${terms} ×${closeness}`,
  );
  return [...spellings, ...near].join(', ');
}

function Candidates({ page, explanation: { candidates, candidateCount } }: StepsProps): Markup {
  const { text } = page;
  const columns = text.explain.candidateColumns;
  const heading = text.explain.candidates(candidates.length, candidateCount);
  return (
    <FigureTable
      label={heading}
      columns={[
        { label: columns.place },
        { label: columns.passage },
        { label: columns.score, isNumber: true },
        { label: columns.shown },
      ]}
    >
      <tbody>
        {candidates.map(({ article, passage, score, shown }, index) => (
          <tr key={passage.id}>
            <td>{index + 1}</td>
            <td lang={article.language} dir="auto">
              <a href={passageLink(page, passage)}>
                {article.source.publisher ?? article.source.title}
              </a>
              {': '}
              {shorten(passage.text, maxBeginning)}
            </td>
            <td class="number">{figure(score)}</td>
            <td>{text.explain.shown[shown]}</td>
          </tr>
        ))}
      </tbody>
    </FigureTable>
  );
}

/** UTF-16 units of a passage that it is told from the others by. */
const maxBeginning = 110;

/** What adds to scores, and to each candidate how much. */
interface Reason {
  readonly name: string;
  /** Of ours, from the source; else in the language of the page. */
  readonly isCode: boolean;
  readonly weight?: number;
  readonly adds: readonly number[];
}

/** Without those that add nothing to any candidate. */
function reasonsOf(
  candidates: readonly CandidateExplanation[],
  { text }: PageContext,
): readonly Reason[] {
  const [first] = candidates;
  const features = (first?.features ?? []).map(({ name, weight }, index): Reason => {
    const adds = candidates.map(({ features: all }) => (all[index]?.value ?? 0) * weight);
    return { name, isCode: true, weight, adds };
  });
  const rest: readonly Reason[] = [
    {
      name: text.explain.fromExchange,
      isCode: false,
      adds: candidates.map(({ fromExchange }) => fromExchange),
    },
    {
      name: text.explain.fromTime,
      isCode: false,
      adds: candidates.map(({ fromTime }) => fromTime),
    },
  ];
  return [...features, ...rest].filter(({ adds }) => adds.some((added) => added !== 0));
}

function Features({
  page,
  candidates,
}: {
  readonly page: PageContext;
  readonly candidates: readonly CandidateExplanation[];
}): Markup {
  const { text } = page;
  const columns = text.explain.featureColumns;
  return (
    <FigureTable
      label={text.explain.features}
      note={text.explain.featuresNote}
      columns={[
        { label: columns.feature },
        { label: columns.weight, isNumber: true },
        ...candidates.map((_, index) => ({
          label: columns.of(index + 1),
          isNumber: true as const,
        })),
      ]}
    >
      <tbody>
        {reasonsOf(candidates, page).map(({ name, isCode, weight, adds }) => (
          <tr key={name}>
            <th scope="row">{isCode ? <code lang="en">{name}</code> : name}</th>
            <td class="number">{weight === undefined ? '' : figure(weight)}</td>
            {adds.map((added, index) => (
              <td key={String(index)} class="number">
                {added === 0 ? '' : signed(added)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{text.explain.sum}</th>
          <td></td>
          {candidates.map(({ passage, score }) => (
            <td key={passage.id} class="number">
              {figure(score)}
            </td>
          ))}
        </tr>
      </tfoot>
    </FigureTable>
  );
}

function Figures({
  page: { text },
  judgement: { constant, figures },
}: {
  readonly page: PageContext;
  readonly judgement: Judgement;
}): Markup {
  const columns = text.explain.figureColumns;
  const adding = figures.filter(({ value, weight }) => value * weight !== 0);
  const sum = figures.reduce((total, { value, weight }) => total + value * weight, constant);
  return (
    <FigureTable
      label={text.explain.judgement}
      note={text.explain.featuresNote}
      columns={[
        { label: columns.figure },
        { label: columns.value, isNumber: true },
        { label: columns.weight, isNumber: true },
        { label: columns.adds, isNumber: true },
      ]}
    >
      <tbody>
        <tr>
          <th scope="row">{text.explain.constant}</th>
          <td></td>
          <td></td>
          <td class="number">{signed(constant)}</td>
        </tr>
        {adding.map(({ name, value, weight }) => (
          <tr key={name}>
            <th scope="row">
              <code lang="en">{name}</code>
            </th>
            <td class="number">{figure(value)}</td>
            <td class="number">{figure(weight)}</td>
            <td class="number">{signed(value * weight)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{text.explain.sum}</th>
          <td></td>
          <td></td>
          <td class="number">{signed(sum)}</td>
        </tr>
      </tfoot>
    </FigureTable>
  );
}
