import type { Feature } from '../../framework/feature.js';
import { around } from './around.js';
import { ask } from './ask-command.js';
import { askExample } from './ask-example.js';
import { askOffered } from './ask-offered.js';
import { find } from './find-command.js';
import { open } from './open.js';
import { post } from './post.js';
import { remove } from './remove.js';
import { showAll } from './show-all.js';
import { turn } from './turn.js';

/** Asking, and what can be done with an answer. */
export const askFeature: Feature = {
  commands: [ask, find],
  components: [showAll, turn, around, post, remove, open, askOffered, askExample],
};
