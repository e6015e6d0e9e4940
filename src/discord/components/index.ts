import type { Component } from '../framework/component.js';
import { around } from '../features/ask/around.js';
import { askOffered } from '../features/ask/ask-offered.js';
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
} from '../features/knowledge/buttons/articles.js';
import { cancelDraft, confirmDraft, editDraft } from '../features/knowledge/buttons/drafts.js';
import {
  addArticle,
  exportQuestions,
  mendQuestion,
  openInsights,
  pinPassage,
  searchPassage,
  turnInsights,
  unpinChosen,
  unpinLast,
} from '../features/insights/insights-buttons.js';
import { openArticle } from '../features/read/open-article.js';
import { open } from '../features/ask/open.js';
import { articlePage, articlesPage, postResults, resultsPage } from '../features/read/pages.js';
import { post } from '../features/ask/post.js';
import { privacySteps } from '../features/privacy/privacy-buttons.js';
import { remove } from '../features/ask/remove.js';
import {
  chooseSetting,
  removeGone,
  switchSetting,
  turnSettings,
  writeSetting,
} from '../features/settings/settings-buttons.js';
import { showAll } from '../features/ask/show-all.js';
import { turn } from '../features/ask/turn.js';
import { vote } from '../features/feedback/vote.js';

/** Every button and menu. Routing follows from this list. */
export const components: readonly Component[] = [
  ...[showAll, turn, around, post, remove],
  ...[open, openArticle, askOffered, vote],
  ...[resultsPage, postResults, articlesPage, articlePage],
  ...[confirmDraft, editDraft, cancelDraft],
  ...[ownArticlesPage, openOwnArticle, revisionPage, editArticleDetails, articleLanguage],
  ...[askRemoval, removeForGood, historyPage, openRevision, restoreRevision, exportRevision],
  logPage,
  privacySteps,
  ...[openInsights, turnInsights, exportQuestions, mendQuestion, searchPassage, addArticle],
  ...[pinPassage, unpinChosen, unpinLast],
  ...[turnSettings, chooseSetting, switchSetting, writeSetting, removeGone],
];
