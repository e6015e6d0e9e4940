import type { Feature } from '../../framework/feature.js';
import { article } from './article-command.js';
import { articles } from './articles-command.js';
import { openArticle } from './open-article.js';
import { articlePage, articlesPage, postResults, resultsPage } from './pages.js';
import { search } from './search-command.js';

/** Searching passages, and reading articles. */
export const readFeature: Feature = {
  commands: [search, article, articles],
  components: [openArticle, resultsPage, postResults, articlesPage, articlePage],
};
