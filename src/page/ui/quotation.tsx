import { Fragment } from 'hono/jsx';
import {
  inReadingOrder,
  type Evidence,
  type Highlight,
  type PassageSource,
} from '../../answer/answer.js';
import type { Article, Passage } from '../../knowledge/article.js';
import { passageFragment } from '../../knowledge/passage-fragment.js';
import { surroundingsOf } from '../../knowledge/surroundings.js';
import { dateInWords } from '../../language/date-in-words.js';
import { outsideLink, passageLink } from './links.js';
import type { PageContext } from './page-context.js';
import type { Children, Markup } from './markup.js';

interface MarkedProps {
  readonly text: string;
  /** Without overlap. */
  readonly marks: readonly Highlight[];
}

/** A text word for word, with ranges of it marked. */
export function Marked({ text, marks }: MarkedProps): Markup {
  const pieces: Markup[] = [];
  let at = 0;
  for (const { start, end } of joined(text, marks)) {
    pieces.push(
      <Fragment key={String(start)}>
        {text.slice(at, start)}
        <mark>{text.slice(start, end)}</mark>
      </Fragment>,
    );
    at = end;
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}

/** As they follow each other, those that only white space is between as one: two marks in a row look like a fault. */
function joined(text: string, marks: readonly Highlight[]): readonly Highlight[] {
  const all: Highlight[] = [];
  for (const { start, end } of inReadingOrder(marks)) {
    const before = all.at(-1);
    if (end > text.length || start < (before?.end ?? 0)) continue;
    if (before !== undefined && text.slice(before.end, start).trim() === '') {
      all[all.length - 1] = { start: before.start, end };
    } else all.push({ start, end });
  }
  return all;
}

interface QuotationProps {
  readonly page: PageContext;
  readonly source: PassageSource & Pick<Evidence, 'newest' | 'pinned' | 'alsoIn'>;
  /** What is shown of the passage: the whole of it, unless told. */
  readonly shown?: Highlight;
  /** Ranges of the passage. */
  readonly marks: readonly Highlight[];
  /** The sentence that is marked in the article. */
  readonly sentence?: Highlight | undefined;
  readonly size: 'large' | 'small';
  /** Below the source. */
  readonly children?: Children;
}

/** A passage and where it stands. */
export function Quotation(props: QuotationProps): Markup {
  const { page, source, marks, sentence, size, children } = props;
  const { article, passage } = source;
  const { start, end } = props.shown ?? { start: 0, end: passage.text.length };
  const shown = passage.text.slice(start, end);
  const inShown = marks
    .filter((mark) => mark.start >= start && mark.end <= end)
    .map((mark) => ({ start: mark.start - start, end: mark.end - start }));
  return (
    <figure class={`quotation ${size}`}>
      {size === 'large' ? <Above source={source} /> : null}
      <blockquote class={`kind-${passage.kind}`} lang={article.language} dir="auto">
        {start > 0 ? '… ' : null}
        <Marked text={shown} marks={inShown} />
        {end < passage.text.length ? ' …' : null}
      </blockquote>
      {size === 'large' ? <Below source={source} /> : null}
      <SourceCaption page={page} source={source} sentence={sentence}>
        {children}
      </SourceCaption>
    </figure>
  );
}

interface SurroundingsProps {
  readonly source: PassageSource;
}

/** The heading above a passage, and what announces it. */
function Above({ source: { article, passage } }: SurroundingsProps): Markup | null {
  const { heading, leadIn } = surroundingsOf(article, passage);
  if (heading === undefined && leadIn === undefined) return null;
  return (
    <div class="above" lang={article.language}>
      {heading === undefined ? null : (
        <p class="over" dir="auto">
          {heading}
        </p>
      )}
      {leadIn === undefined ? null : (
        <blockquote class={`kind-${leadIn.kind}`} dir="auto">
          {leadIn.text}
        </blockquote>
      )}
    </div>
  );
}

/** What a passage announces, such as a list. */
function Below({ source: { article, passage } }: SurroundingsProps): Markup | null {
  const { announced } = surroundingsOf(article, passage);
  if (announced === undefined) return null;
  return (
    <blockquote class={`kind-${announced.kind}`} lang={article.language} dir="auto">
      {announced.text}
    </blockquote>
  );
}

type CaptionProps = Pick<QuotationProps, 'page' | 'source' | 'sentence' | 'children'>;

function SourceCaption({ page, source, sentence, children }: CaptionProps): Markup {
  const { text } = page;
  const { article, passage, newest, pinned, alsoIn = [] } = source;
  return (
    <figcaption>
      <cite>
        <a href={passageLink(page, passage, sentence)} lang={article.language} dir="auto">
          {article.source.title}
        </a>
      </cite>
      <Facts
        facts={[
          ...articleFacts(page, article),
          newest === true ? <strong class="badge">{text.source.newest}</strong> : undefined,
          ...passageFacts(page, article, passage),
          pinned === true ? <strong class="badge">{text.source.pinned}</strong> : undefined,
        ]}
      />
      {alsoIn.length === 0 ? null : (
        <p class="also">
          {text.source.alsoIn}{' '}
          <Facts
            facts={alsoIn.slice(0, maxAlsoIn).map((other) => (
              <a key={other.passage.id} href={passageLink(page, other.passage)} dir="auto">
                {other.article.source.publisher ?? other.article.source.title}
              </a>
            ))}
          />
        </p>
      )}
      {children}
    </figcaption>
  );
}

/** Named beside a source that says the same. */
const maxAlsoIn = 4;

type Fact = Markup | string | undefined;

/** The dot stays with what it follows: no line begins with it. */
const between = '\u00a0· ';

/** Short facts in a row, with a dot between each two. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): Markup {
  const stated = facts.filter((fact) => fact !== undefined);
  return (
    <span class="facts">
      {stated.map((fact, index) => (
        <Fragment key={String(index)}>
          {index === 0 ? null : between}
          {fact}
        </Fragment>
      ))}
    </span>
  );
}

/** Publisher, date and revision. */
export function articleFacts(
  { text, locale }: PageContext,
  { source: { publisher, published }, revision }: Article,
): readonly Fact[] {
  return [
    publisher === undefined ? undefined : <bdi key="publisher">{publisher}</bdi>,
    published === undefined ? undefined : (
      <time key="published" dateTime={published}>
        {dateInWords(published, locale)}
      </time>
    ),
    revision === undefined ? undefined : text.source.revision(revision),
  ];
}

function passageFacts(
  { text }: PageContext,
  { paragraphCount }: Article,
  { kind, ordinal, page }: Passage,
): readonly Fact[] {
  if (kind === 'summary') return [text.source.summary];
  return [
    <span key="paragraph" class="unbroken">
      {text.source.paragraph(ordinal, paragraphCount)}
    </span>,
    page === undefined ? undefined : text.source.page(page),
  ];
}

interface OutsideProps {
  readonly article: Article;
  /** The passage that the browser is to go to there; absent: the beginning. */
  readonly passage?: Passage;
  readonly children: Children;
}

/** A link to where the article was published; nothing where it has no address. */
export function OutsideLink({ article, passage, children }: OutsideProps): Markup | null {
  const href = outsideLink(article.source.url);
  if (href === undefined) return null;
  const fragment = passage === undefined ? undefined : passageFragment(article, passage);
  return (
    <a class="outside" href={`${href}${fragment ?? ''}`} rel="noopener noreferrer nofollow">
      {children}
    </a>
  );
}
