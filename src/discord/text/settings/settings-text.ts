import type { Words } from '../text.js';

/** The panel in which moderators choose the manners of the bot. */
export interface SettingsText {
  readonly command: Words;
}
