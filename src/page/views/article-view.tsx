import { Fragment } from 'hono/jsx';
import type { Article, Passage } from '../../knowledge/article.js';
import { readingOrder } from '../../knowledge/reading-order.js';
import { dateInWords } from '../../language/date-in-words.js';
import { findLanguage } from '../../language/languages/index.js';
import { KeptLanguage, Layout } from '../ui/layout.js';
import { askLink, link, placeOf, type MarkedPlace } from '../ui/links.js';
import type { PageContext } from '../ui/page-context.js';
import { articleFacts, Facts, Marked, OutsideLink } from '../ui/quotation.js';
import { QuestionField } from '../ui/question-field.js';
import type { Markup } from '../ui/markup.js';

interface ArticleProps {
  readonly page: PageContext;
  readonly article: Article;
  /** The sentence that whoever comes from an answer is shown. */
  readonly mark?: MarkedPlace | undefined;
  /** Until when whoever has the address may read it, and nothing beside it; absent: it is for everybody. */
  readonly openUntil?: string;
}

/** A whole article to read, each paragraph at an address of its own. */
export function ArticleView({ page, article, mark, openUntil }: ArticleProps): Markup {
  const { text, locale } = page;
  const { source, language, tags, paragraphCount } = article;
  const isForAll = openUntil === undefined;
  // The numbers of the paragraphs stand where their lines end, whichever way the page around them is written.
  const direction = rightToLeft.has(findLanguage(language)?.script) ? 'rtl' : 'ltr';
  const all = paragraphsOf(article);
  const summary = all.filter(({ kind }) => kind === 'summary');
  const paragraphs = all.filter(({ kind }) => kind !== 'summary');
  return (
    <Layout
      page={page}
      title={source.title}
      {...(isForAll && { section: 'articles', isIndexed: true })}
    >
      <article class="reader">
        <header>
          <h1 lang={language} dir="auto">
            {source.title}
          </h1>
          <p class="quiet">
            <Facts
              facts={[
                ...articleFacts(page, article),
                source.author === undefined ? undefined : text.article.author(source.author),
                <span key="paragraphs" class="unbroken">
                  {text.article.paragraphs(paragraphCount)}
                </span>,
                article.licence === undefined ? undefined : text.article.licence(article.licence),
              ]}
            />
          </p>
          <p class="actions">
            <OutsideLink article={article}>{text.article.original}</OutsideLink>
            {mark === undefined ? null : <a href={`#p${mark.place}`}>{text.article.marked}</a>}
          </p>
          {isForAll ? (
            <Tags page={page} tags={tags} />
          ) : (
            <p class="quiet">{text.article.openUntil(dateInWords(openUntil, locale))}</p>
          )}
          {summary.map((paragraph) => (
            <div key={paragraph.ordinal} id={`p${paragraph.ordinal}`} class="summary">
              <h2>{text.source.summary}</h2>
              <Text paragraph={paragraph} language={language} mark={mark} />
            </div>
          ))}
        </header>
        {paragraphs.map((paragraph, index) => (
          <Fragment key={String(paragraph.ordinal)}>
            <Headings
              before={paragraphs[index - 1]?.headings ?? []}
              now={paragraph.headings}
              language={language}
            />
            <div id={`p${paragraph.ordinal}`} class="place" dir={direction}>
              <a
                class="anchor"
                href={`#p${paragraph.ordinal}`}
                aria-label={text.article.linkTo(paragraph.ordinal)}
              >
                {paragraph.ordinal}
              </a>
              {paragraph.kind === 'note' ? <p class="label">{text.source.note}</p> : null}
              <Text paragraph={paragraph} language={language} mark={mark} />
            </div>
          </Fragment>
        ))}
      </article>
      {isForAll ? <AsksIt page={page} article={article} /> : null}
    </Layout>
  );
}

const rightToLeft: ReadonlySet<unknown> = new Set(['Arabic', 'Hebrew']);

/** Asks this article alone, what one likes or what it says it answers. */
function AsksIt({ page, article }: Pick<ArticleProps, 'page' | 'article'>): Markup {
  const { text } = page;
  const { questions } = article;
  return (
    <aside class="asks" aria-labelledby="asks">
      <h2 id="asks">{text.article.askInIt}</h2>
      <form action="/" method="get" role="search" aria-labelledby="asks" class="ask">
        <KeptLanguage page={page} />
        <input type="hidden" name="in" value={article.id} />
        <QuestionField
          label={text.ask.label}
          placeholder={text.ask.placeholder}
          button={text.ask.button}
        />
      </form>
      {questions.length === 0 ? null : (
        <section class="examples" aria-labelledby="questions">
          <h3 id="questions">{text.article.questions}</h3>
          <ul>
            {questions.slice(0, maxQuestions).map((question) => (
              <li key={question}>
                <a href={askLink(page, { question })} dir="auto">
                  {question}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}

/** Shown of the questions that an article says it answers. */
const maxQuestions = 6;

/** Shown of the tags of an article. */
const maxTags = 12;

interface Paragraph extends Pick<Passage, 'ordinal' | 'kind' | 'headings'> {
  /** One, unless it is too long for that. */
  readonly parts: readonly Passage[];
}

/** In reading order, the parts of each together. */
function paragraphsOf(article: Article): readonly Paragraph[] {
  const byOrdinal = new Map<number, Passage[]>();
  for (const passage of readingOrder(article)) {
    const parts = byOrdinal.get(passage.ordinal);
    if (parts === undefined) byOrdinal.set(passage.ordinal, [passage]);
    else parts.push(passage);
  }
  return [...byOrdinal.values()].flatMap((parts) => {
    const [first] = parts;
    if (first === undefined) return [];
    const { ordinal, kind, headings } = first;
    return [{ ordinal, kind, headings, parts }];
  });
}

interface HeadingsProps {
  readonly before: readonly string[];
  readonly now: readonly string[];
  readonly language: string;
}

/** The headings that begin above a paragraph. */
function Headings({ before, now, language }: HeadingsProps): Markup {
  const first = now.findIndex((heading, depth) => heading !== before[depth]);
  const begun =
    first === -1 ? [] : now.slice(first).map((text, index) => ({ text, depth: first + index }));
  return (
    <>
      {begun.map(({ text, depth }) => {
        const Heading = headingTags[Math.min(depth, headingTags.length - 1)] ?? 'h6';
        return (
          <Heading key={depth} lang={language} dir="auto">
            {text}
          </Heading>
        );
      })}
    </>
  );
}

/** Below the title. */
const headingTags = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

interface TextProps {
  readonly paragraph: Paragraph;
  readonly language: string;
  readonly mark: MarkedPlace | undefined;
}

function Text({ paragraph: { kind, parts }, language, mark }: TextProps): Markup {
  const Tag = kind === 'quotation' ? 'blockquote' : kind === 'code' ? 'pre' : 'p';
  return (
    <Tag class={`text kind-${kind}`} lang={language} dir={kind === 'code' ? 'ltr' : 'auto'}>
      {parts.map((part, index) => {
        const place = placeOf(part);
        const marks = mark?.place === place ? [mark] : [];
        const text = <Marked text={part.text} marks={marks} />;
        return (
          <Fragment key={place}>
            {index === 0 ? null : ' '}
            {part.part === undefined ? text : <span id={`p${place}`}>{text}</span>}
          </Fragment>
        );
      })}
    </Tag>
  );
}

function Tags({
  page,
  tags,
}: {
  readonly page: PageContext;
  readonly tags: readonly string[];
}): Markup | null {
  if (tags.length === 0) return null;
  return (
    <ul class="tags" aria-label={page.text.article.tags}>
      {tags.slice(0, maxTags).map((tag) => (
        <li key={tag}>
          <a href={link(page, '/articles', { tag })} dir="auto">
            {tag}
          </a>
        </li>
      ))}
    </ul>
  );
}
