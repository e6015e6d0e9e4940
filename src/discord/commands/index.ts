import type { Command } from '../command.js';
import { ask } from './ask.js';
import { help } from './help.js';

/** Every slash command. Registration, routing and help follow from this list. */
export const commands: readonly Command[] = [ask, help];
