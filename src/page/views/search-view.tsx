import { mostResults, type Evidence } from '../../answer/answer.js';
import { excerptAround } from '../../language/excerpt.js';
import { ChoiceField, DateField } from '../ui/filter-fields.js';
import type { Choices, Filters } from '../ui/filters.js';
import { KeptLanguage, Layout } from '../ui/layout.js';
import { link } from '../ui/links.js';
import type { Markup } from '../ui/markup.js';
import type { PageContext } from '../ui/page-context.js';
import { Pager, type ListPage } from '../ui/paging.js';
import { Quotation } from '../ui/quotation.js';
import { QuestionField } from '../ui/question-field.js';

/** What a search found. */
export interface SearchResults {
  readonly list: ListPage<Evidence>;
  readonly total: number;
  /** They have only some of what was searched for. */
  readonly areNear: boolean;
}

interface SearchProps {
  readonly page: PageContext;
  readonly query: string;
  readonly filters: Filters;
  readonly choices: Choices;
  /** A date as it was typed that is none. */
  readonly badDate?: string | undefined;
  /** Absent: nothing was searched for. */
  readonly results?: SearchResults | undefined;
}

/** Passages about something, within what one narrows it down to. */
export function SearchView(props: SearchProps): Markup {
  const { page, query, filters, choices, badDate, results } = props;
  const { text } = page;
  return (
    <Layout
      page={page}
      title={query === '' ? text.search.heading : query}
      section="search"
      isIndexed={query === ''}
    >
      <h1>{text.search.heading}</h1>
      <form action="/search" method="get" role="search" aria-label={text.search.heading}>
        <KeptLanguage page={page} />
        <div class="ask">
          <QuestionField label={text.search.query} value={query} button={text.search.button} />
        </div>
        <div class="filters">
          <ChoiceField page={page} name="publisher" filters={filters} choices={choices} />
          <ChoiceField page={page} name="tag" filters={filters} choices={choices} />
          <DateField page={page} name="since" filters={filters} />
          <DateField page={page} name="until" filters={filters} />
        </div>
      </form>
      {badDate === undefined ? null : (
        <p class="fault" role="alert">
          {text.search.badDate(badDate)}
        </p>
      )}
      {results === undefined ? (
        <p class="quiet">{text.search.hint}</p>
      ) : (
        <Results page={page} query={query} filters={filters} results={results} />
      )}
    </Layout>
  );
}

type ResultsProps = Pick<SearchProps, 'page' | 'query' | 'filters'> & {
  readonly results: SearchResults;
};

function Results({ page, query, filters, results }: ResultsProps): Markup {
  const { text } = page;
  const { list, total, areNear } = results;
  return (
    <section aria-labelledby="results">
      <h2 id="results">
        {total === 0
          ? text.search.none
          : areNear
            ? text.search.near
            : text.search.results(total, total < mostResults)}
      </h2>
      <div class="results">
        {list.items.map((each) => (
          <Quotation
            key={each.passage.id}
            page={page}
            source={each}
            shown={excerptOf(each)}
            marks={[]}
            sentence={each.highlights[0]}
            size="small"
          />
        ))}
      </div>
      <Pager
        page={page}
        list={list}
        linkTo={(number) => link(page, '/search', { q: query, ...filters, page: String(number) })}
      />
    </section>
  );
}

/** Characters of a passage in a list of results. */
const maxExcerptLength = 420;

function excerptOf({ passage: { text }, highlights }: Evidence): Evidence['highlights'][number] {
  const focus = highlights[0] ?? { start: 0, end: 0 };
  return excerptAround(text, { focus, maxLength: maxExcerptLength, fits: () => true });
}
