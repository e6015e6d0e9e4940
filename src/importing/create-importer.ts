import type { ArticleImporter } from './import-article.js';
import { createGuardedFetch } from './fetch/guarded-fetch.js';
import { createArticleImporter } from './article-importer.js';
import { createFetchDocument } from './fetch/fetch-document.js';
import { createExtractInProcess } from './process/extract-in-process.js';

/** The importer that programs use: public addresses alone, and documents read in processes of their own. */
export function createImporter({ userAgent }: { readonly userAgent: string }): ArticleImporter {
  return createArticleImporter({
    fetchDocument: createFetchDocument(createGuardedFetch({ userAgent })),
    readAway: createExtractInProcess(),
  });
}
