import { defineCommandGroup } from '../../../framework/command.js';
import { add } from './add.js';
import { edit } from './edit.js';
import { exportArticles } from './export.js';
import { feeds } from './feeds.js';
import { follow } from './follow.js';
import { history } from './history.js';
import { list } from './list.js';
import { log } from './log.js';
import { remove } from './remove.js';
import { restore } from './restore.js';
import { show } from './show.js';
import { unfollow } from './unfollow.js';

/** What moderators keep the articles of their server with. */
export const knowledge = defineCommandGroup({
  name: 'knowledge',
  words: (text) => text.knowledge.command,
  requires: 'editor',
  subcommands: [
    add,
    list,
    show,
    edit,
    remove,
    history,
    restore,
    exportArticles,
    log,
    follow,
    unfollow,
    feeds,
  ],
});
