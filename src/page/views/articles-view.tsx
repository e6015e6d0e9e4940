import type { Article } from '../../knowledge/article.js';
import { ChoiceField } from '../ui/filter-fields.js';
import type { Choices, Filters } from '../ui/filters.js';
import { KeptLanguage, Layout } from '../ui/layout.js';
import { articleLink, link } from '../ui/links.js';
import type { Markup } from '../ui/markup.js';
import type { PageContext } from '../ui/page-context.js';
import { Pager, type ListPage } from '../ui/paging.js';
import { articleFacts, Facts } from '../ui/quotation.js';

interface ArticlesProps {
  readonly page: PageContext;
  readonly filters: Filters;
  readonly choices: Choices;
  readonly list: ListPage<Article>;
  readonly total: number;
}

/** All articles, newest first, or those of a publisher or about a topic. */
export function ArticlesView({ page, filters, choices, list, total }: ArticlesProps): Markup {
  const { text } = page;
  return (
    <Layout page={page} title={text.articles.heading} section="articles" isIndexed>
      <h1>{text.articles.heading}</h1>
      <form action="/articles" method="get" aria-label={text.articles.heading}>
        <KeptLanguage page={page} />
        <div class="filters">
          <ChoiceField page={page} name="publisher" filters={filters} choices={choices} />
          <ChoiceField page={page} name="tag" filters={filters} choices={choices} />
          <button type="submit">{text.articles.filter}</button>
        </div>
      </form>
      <p class="quiet">{total === 0 ? text.articles.none : text.articles.count(total)}</p>
      <ul class="list">
        {list.items.map((article) => (
          <li key={article.id}>
            <a
              class="title"
              href={articleLink(page, article.id)}
              lang={article.language}
              dir="auto"
            >
              {article.source.title}
            </a>
            <Facts
              facts={[
                ...articleFacts(page, article),
                <span key="paragraphs" class="unbroken">
                  {text.article.paragraphs(article.paragraphCount)}
                </span>,
              ]}
            />
          </li>
        ))}
      </ul>
      <Pager
        page={page}
        list={list}
        linkTo={(number) => link(page, '/articles', { ...filters, page: String(number) })}
      />
    </Layout>
  );
}
