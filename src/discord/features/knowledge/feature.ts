import type { Feature } from '../../framework/feature.js';
import {
  articleLanguage,
  askRemoval,
  editArticleDays,
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
import { cancelDraft, confirmDraft, editDraft, editDraftDays, tryDraft } from './buttons/drafts.js';
import { knowledge } from './commands/knowledge.js';
import { articleDays, articleDetails } from './modals/article-details.js';
import { draftDays, draftDetails } from './modals/draft-details.js';
import { pasteArticle } from './modals/paste-article.js';
import { tryDraft as tryDraftForm } from './modals/try-draft.js';

/** What moderators keep the articles of their server with. */
export const knowledgeFeature: Feature = {
  commands: [knowledge],
  components: [
    ...[confirmDraft, editDraft, editDraftDays, tryDraft, cancelDraft],
    ...[ownArticlesPage, openOwnArticle, revisionPage, editArticleDetails, editArticleDays],
    ...[articleLanguage],
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
  modals: [pasteArticle, draftDetails, draftDays, tryDraftForm, articleDetails, articleDays],
};
