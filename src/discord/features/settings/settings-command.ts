import { defineCommand } from '../../framework/command.js';
import { showSettings } from './show-settings.js';

export const settings = defineCommand({
  name: 'settings',
  words: (text) => text.settings.command,
  requires: 'manager',
  options: {},
  isPrivate: () => true,
  execute: (_args, context) => showSettings('answers', context),
});
