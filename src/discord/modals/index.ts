import type { Modal } from '../framework/modal.js';
import { articleDetails } from '../features/knowledge/modals/article-details.js';
import { draftDetails } from '../features/knowledge/modals/draft-details.js';
import { eraseGuild } from '../features/privacy/erase-guild.js';
import { outOfDate } from '../features/feedback/out-of-date.js';
import { passageWords } from '../features/insights/passage-words.js';
import { pasteArticle } from '../features/knowledge/modals/paste-article.js';
import { aliases, cooldown, retention } from '../features/settings/settings-modals.js';

/** Every modal. Routing follows from this list. */
export const modals: readonly Modal[] = [
  ...[outOfDate, pasteArticle, draftDetails, articleDetails],
  ...[cooldown, retention, aliases],
  ...[eraseGuild, passageWords],
];
