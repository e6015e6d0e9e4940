import type { Feature } from '../../framework/feature.js';
import { about } from './about-command.js';
import { help } from './help-command.js';

/** What the bot can do, and what it is. */
export const helpFeature: Feature = {
  commands: [help, about],
};
