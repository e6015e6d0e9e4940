import type { Command } from '../framework/command.js';
import { about } from '../features/help/about-command.js';
import { article } from '../features/read/article-command.js';
import { articles } from '../features/read/articles-command.js';
import { ask } from '../features/ask/ask-command.js';
import { find } from '../features/ask/find-command.js';
import { help } from '../features/help/help-command.js';
import { insights } from '../features/insights/insights-command.js';
import { knowledge } from '../features/knowledge/commands/knowledge.js';
import { privacy } from '../features/privacy/privacy-command.js';
import { search } from '../features/read/search-command.js';
import { settings } from '../features/settings/settings-command.js';

/** Every command. Registration, routing and help follow from this list. */
export const commands: readonly Command[] = [
  ...[ask, search, article, articles, find],
  ...[knowledge, insights, settings],
  ...[help, about, privacy],
];
