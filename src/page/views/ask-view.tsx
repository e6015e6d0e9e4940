import type { Answer } from '../../answer/answer.js';
import type { Article } from '../../knowledge/article.js';
import type { Corpus } from '../../knowledge/corpus.js';
import { KeptLanguage, Layout } from '../ui/layout.js';
import { articleLink, askLink, type Asked } from '../ui/links.js';
import type { PageContext } from '../ui/page-context.js';
import { AnswerView } from './answer-view.js';
import type { Markup } from '../ui/markup.js';
import { QuestionField } from '../ui/question-field.js';

interface AskProps {
  readonly page: PageContext;
  readonly corpus: Pick<Corpus, 'articles' | 'passages'>;
  readonly examples: readonly string[];
}

/** The page that people come to. */
export function HomeView({ page, corpus, examples }: AskProps): Markup {
  const { text } = page;
  return (
    <Layout page={page} section="ask" isIndexed>
      <div class="hero">
        <h1>{text.ask.heading}</h1>
        <p class="lead">{text.ask.lead}</p>
        <AskForm page={page} question="" isFirst />
        <Examples page={page} examples={examples} />
        <p class="quiet">{text.ask.served(corpus.articles.length, corpus.passages.length)}</p>
      </div>
    </Layout>
  );
}

interface AnsweredProps extends AskProps {
  readonly asked: Asked;
  readonly answer: Answer;
  /** The article that alone was asked. */
  readonly only: Article | undefined;
}

/** A question and its answer. */
export function AnsweredView({ page, asked, answer, only, examples }: AnsweredProps): Markup {
  const { text } = page;
  const { question, after = [] } = asked;
  return (
    <Layout page={page} title={question} section="ask">
      <AskForm page={page} question={question} only={only} />
      <h1 class="question" dir="auto">
        {question}
      </h1>
      {only === undefined ? null : (
        <p class="quiet">
          <a href={articleLink(page, only.id)} lang={only.language} dir="auto">
            {only.source.title}
          </a>
        </p>
      )}
      <Earlier page={page} asked={asked} />
      <AnswerView page={page} asked={asked} answer={answer} />
      {answer.kind === 'nothing' ? <Examples page={page} examples={examples} /> : null}
      {answer.kind === 'nothing' ? null : (
        <section class="further" aria-labelledby="further">
          <h2 id="further">{text.ask.further}</h2>
          <form action="/" method="get" role="search" aria-labelledby="further" class="ask">
            <KeptLanguage page={page} />
            {only === undefined ? null : <input type="hidden" name="in" value={only.id} />}
            {[...after, question].slice(-maxEarlier).map((earlier) => (
              <input key={earlier} type="hidden" name="after" value={earlier} />
            ))}
            <QuestionField label={text.ask.furtherPlaceholder} button={text.ask.furtherButton} />
          </form>
        </section>
      )}
    </Layout>
  );
}

/** Earlier questions that a question can follow up on: as many as the engine looks at. */
export const maxEarlier = 3;

interface FormProps {
  readonly page: PageContext;
  readonly question: string;
  readonly only?: Article | undefined;
  /** Nothing else is to be done on the page, so that one can type at once. */
  readonly isFirst?: boolean;
}

function AskForm({ page, question, only, isFirst }: FormProps): Markup {
  const { text } = page;
  return (
    <form action="/" method="get" role="search" aria-label={text.navigation.ask} class="ask main">
      <KeptLanguage page={page} />
      {only === undefined ? null : <input type="hidden" name="in" value={only.id} />}
      <QuestionField
        label={text.ask.label}
        placeholder={text.ask.placeholder}
        value={question}
        button={text.ask.button}
        isFirst={isFirst}
      />
    </form>
  );
}

interface ExamplesProps {
  readonly page: PageContext;
  readonly examples: readonly string[];
}

function Examples({ page, examples }: ExamplesProps): Markup | null {
  if (examples.length === 0) return null;
  return (
    <section class="examples" aria-labelledby="examples">
      <h2 id="examples">{page.text.ask.examples}</h2>
      <ul>
        {examples.map((question) => (
          <li key={question}>
            <a href={askLink(page, { question })} dir="auto">
              {question}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Earlier({
  page,
  asked,
}: {
  readonly page: PageContext;
  readonly asked: Asked;
}): Markup | null {
  const { question, after = [], articleId } = asked;
  if (after.length === 0) return null;
  return (
    <div class="earlier">
      <h2>{page.text.ask.earlier}</h2>
      <ol>
        {after.map((earlier, index) => (
          <li key={earlier}>
            <a
              href={askLink(page, { question: earlier, after: after.slice(0, index), articleId })}
              dir="auto"
            >
              {earlier}
            </a>
          </li>
        ))}
      </ol>
      <p>
        <a href={askLink(page, { question, articleId })}>{page.text.ask.byItself}</a>
      </p>
    </div>
  );
}
