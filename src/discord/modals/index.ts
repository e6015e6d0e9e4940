import type { Modal } from '../framework/modal.js';
import { articleDetails } from './article-details.js';
import { draftDetails } from './draft-details.js';
import { eraseGuild } from './erase-guild.js';
import { outOfDate } from './out-of-date.js';
import { passageWords } from './passage-words.js';
import { pasteArticle } from './paste-article.js';
import { aliases, cooldown, retention } from './settings.js';

/** Every modal. Routing follows from this list. */
export const modals: readonly Modal[] = [
  ...[outOfDate, pasteArticle, draftDetails, articleDetails],
  ...[cooldown, retention, aliases],
  ...[eraseGuild, passageWords],
];
