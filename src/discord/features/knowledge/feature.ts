import type { Feature } from '../../framework/feature.js';
import {
  articleLanguage,
  askRemoval,
  editArticleDetails,
  exportRevision,
  historyPage,
  logPage,
  openOwnArticle,
  openRevision,
  ownArticlesPage,
  removeForGood,
  restoreRevision,
  revisionPage,
} from './buttons/articles.js';
import { cancelDraft, confirmDraft, editDraft } from './buttons/drafts.js';
import { knowledge } from './commands/knowledge.js';
import { articleDetails } from './modals/article-details.js';
import { draftDetails } from './modals/draft-details.js';
import { pasteArticle } from './modals/paste-article.js';

/** What moderators keep the articles of their server with. */
export const knowledgeFeature: Feature = {
  commands: [knowledge],
  components: [
    ...[confirmDraft, editDraft, cancelDraft],
    ...[ownArticlesPage, openOwnArticle, revisionPage, editArticleDetails, articleLanguage],
    ...[
      askRemoval,
      removeForGood,
      historyPage,
      openRevision,
      restoreRevision,
      exportRevision,
      logPage,
    ],
  ],
  modals: [pasteArticle, draftDetails, articleDetails],
};
