import type {
  Answer,
  AnswerPart,
  Evidence,
  FoundAnswer,
  NothingAnswer,
  UncertainAnswer,
} from '../../answer/answer.js';
import { askLink, explainLink, passageLink, type Asked } from '../ui/links.js';
import { dateInWords } from '../../language/date-in-words.js';
import type { PageContext } from '../ui/page-context.js';
import { OutsideLink, Quotation } from '../ui/quotation.js';
import type { Markup } from '../ui/markup.js';

/** Words named that the articles lack. */
const maxMissing = 5;

interface AnswerProps<Kind extends Answer = Answer> {
  readonly page: PageContext;
  readonly asked: Asked;
  readonly answer: Kind;
}

/** An answer, whatever it is. */
export function AnswerView({ page, asked, answer }: AnswerProps): Markup {
  switch (answer.kind) {
    case 'found':
      return answer.parts === undefined ? (
        <Found page={page} asked={asked} answer={answer} />
      ) : (
        <Parts page={page} asked={asked} answer={answer} parts={answer.parts} />
      );
    case 'uncertain':
      return answer.parts === undefined ? (
        <Uncertain page={page} asked={asked} answer={answer} />
      ) : (
        <Parts page={page} asked={asked} answer={answer} parts={answer.parts} />
      );
    case 'nothing':
      return <Nothing page={page} asked={asked} answer={answer} />;
  }
}

function Found({ page, asked, answer }: AnswerProps<FoundAnswer>): Markup {
  const [best, ...others] = answer.evidence;
  const { text } = page;
  return (
    <>
      <section class="answer" aria-labelledby="answer">
        <h2 id="answer" class="kicker">
          {text.answer.answer}
        </h2>
        <Readings page={page} answer={answer} />
        <Quotation
          page={page}
          source={best}
          marks={best.highlights}
          sentence={best.highlights[0]}
          size="large"
        >
          <Actions page={page} evidence={best} asked={asked} />
        </Quotation>
      </section>
      {others.length === 0 ? null : (
        <section aria-labelledby="others">
          <h2 id="others">{text.answer.further}</h2>
          <div class="beside">
            {others.map((other) => (
              <Quotation
                key={other.passage.id}
                page={page}
                source={other}
                marks={[]}
                {...(other.highlights[0] && { shown: other.highlights[0] })}
                sentence={other.highlights[0]}
                size="small"
              />
            ))}
          </div>
        </section>
      )}
    </>
  );
}

function Uncertain({ page, asked, answer }: AnswerProps<UncertainAnswer>): Markup {
  const { text } = page;
  return (
    <section class="unsure" aria-labelledby="answer">
      <h2 id="answer">{text.answer.uncertain}</h2>
      <p>{text.answer.uncertainNote(answer.evidence.length)}</p>
      <Missing page={page} answer={answer} />
      <DidYouMean page={page} asked={asked} answer={answer} />
      <Readings page={page} answer={answer} />
      <Nearest page={page} evidence={answer.evidence} />
      <Why page={page} asked={asked} />
    </section>
  );
}

function Nothing({ page, asked, answer }: AnswerProps<NothingAnswer>): Markup {
  const { text } = page;
  const [heading, note] = text.answer.nothing[answer.reason];
  const { nearest = [], unknown } = answer;
  return (
    <section class="unsure" aria-labelledby="answer">
      <h2 id="answer">{heading}</h2>
      <p>{note}</p>
      {unknown === undefined ? null : (
        <p>
          {unknown.name}: <del>{unknown.typed}</del> {unknown.near.join(', ')}
        </p>
      )}
      <Missing page={page} answer={answer} />
      <DidYouMean page={page} asked={asked} answer={answer} />
      <Readings page={page} answer={answer} />
      {nearest.length === 0 ? null : (
        <>
          <h3>{text.answer.nearest}</h3>
          <Nearest page={page} evidence={nearest} />
        </>
      )}
      {answer.reason === 'no-match' ? <Why page={page} asked={asked} /> : null}
    </section>
  );
}

interface PartsProps extends AnswerProps<FoundAnswer | UncertainAnswer> {
  readonly parts: readonly AnswerPart[];
}

/** Several things that were asked, side by side, each with its own answer. */
function Parts({ page, asked, parts }: PartsProps): Markup {
  const { text } = page;
  const differ = parts.some(({ differing }) => differing.length > 0);
  return (
    <section class="answer" aria-label={text.answer.answer}>
      <div class="beside parts">
        {parts.map((part) => (
          <section key={part.label}>
            <h2 dir="auto">{part.label}</h2>
            <Part page={page} part={part} />
          </section>
        ))}
      </div>
      {differ ? <p class="quiet">{text.answer.differing}</p> : null}
      <Why page={page} asked={asked} />
    </section>
  );
}

function Part({
  page,
  part: { answer, differing },
}: {
  readonly page: PageContext;
  readonly part: AnswerPart;
}): Markup {
  const { text } = page;
  if (answer.kind === 'nothing') return <p>{text.answer.partNothing}</p>;
  const [best] = answer.evidence;
  const found = differing.length > 0 ? differing : best.highlights;
  return (
    <>
      {answer.kind === 'uncertain' ? <p>{text.answer.partUncertain}</p> : null}
      <Quotation
        page={page}
        source={best}
        marks={answer.kind === 'found' ? found : []}
        sentence={best.highlights[0]}
        size="small"
      />
    </>
  );
}

interface NearestProps {
  readonly page: PageContext;
  readonly evidence: readonly Evidence[];
}

/** Passages that may not answer: nothing in them is marked, since nothing in them is the answer. */
function Nearest({ page, evidence }: NearestProps): Markup {
  return (
    <div class="beside">
      {evidence.map((each) => (
        <Quotation key={each.passage.id} page={page} source={each} marks={[]} size="small" />
      ))}
    </div>
  );
}

/** How the question was read, where that is not as it was typed. */
function Readings({ page: { text }, answer }: Omit<AnswerProps, 'asked'>): Markup | null {
  const { translatedFrom } = answer;
  const correction = answer.kind === 'found' ? answer.correction : undefined;
  if (correction === undefined && translatedFrom === undefined) return null;
  return (
    <p class="quiet">
      {correction === undefined ? null : text.answer.readAs(correction.typed, correction.meant)}
      {correction === undefined || translatedFrom === undefined ? null : ' '}
      {translatedFrom === undefined ? null : text.answer.inEnglish}
    </p>
  );
}

/** The question put right, to be asked. */
function DidYouMean({
  page,
  asked,
  answer: { correction },
}: AnswerProps<UncertainAnswer | NothingAnswer>): Markup | null {
  if (correction === undefined) return null;
  return (
    <p class="meant">
      {page.text.answer.didYouMean}{' '}
      <a href={askLink(page, { ...asked, question: correction.question })} dir="auto">
        {correction.question}
      </a>
    </p>
  );
}

function Missing({
  page: { text },
  answer: { missing = [] },
}: Omit<AnswerProps<UncertainAnswer | NothingAnswer>, 'asked'>): Markup | null {
  if (missing.length === 0) return null;
  return (
    <p class="missing">
      {text.answer.missing}{' '}
      {missing.slice(0, maxMissing).map((word) => (
        <bdi key={word} class="word">
          {word}
        </bdi>
      ))}
    </p>
  );
}

function Why({ page, asked }: Omit<AnswerProps, 'answer'>): Markup {
  return (
    <p class="actions">
      <a href={explainLink(page, asked)}>{page.text.answer.explain}</a>
    </p>
  );
}

interface ActionsProps extends Omit<AnswerProps, 'answer'> {
  readonly evidence: Evidence;
}

function Actions({ page, asked, evidence }: ActionsProps): Markup {
  const { text } = page;
  const { article, passage, highlights } = evidence;
  return (
    <p class="actions">
      <a href={passageLink(page, passage, highlights[0])}>{text.answer.readOn}</a>
      <OutsideLink article={article} passage={passage}>
        {text.answer.openArticle}
      </OutsideLink>
      <a href={explainLink(page, asked)}>{text.answer.explain}</a>
      {/* Shown by the script, which alone can do it. */}
      <button
        type="button"
        class="copy"
        hidden
        data-copy={withSource(evidence, page)}
        data-copied={text.article.copied}
      >
        {text.article.copy}
      </button>
    </p>
  );
}

/** A quotation as it can be put into a text. */
function withSource(
  { article: { source }, passage, highlights }: Evidence,
  page: PageContext,
): string {
  const [sentence] = highlights;
  const quoted =
    sentence === undefined ? passage.text : passage.text.slice(sentence.start, sentence.end).trim();
  const facts = [
    source.title,
    source.publisher,
    source.published === undefined ? undefined : dateInWords(source.published, page.locale),
    source.url,
  ].filter((fact) => fact !== undefined);
  return `“${quoted}”\n— ${facts.join(', ')}`;
}
