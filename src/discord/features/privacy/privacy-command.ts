import { defineCommand } from '../../framework/command.js';
import { showPrivacy } from './show-privacy.js';

/** Everywhere: also in direct messages, and in servers that have not installed us. */
export const privacy = defineCommand({
  name: 'privacy',
  words: (text) => text.privacy.command,
  options: {},
  isPrivate: () => true,
  execute: (_args, context) => showPrivacy(context),
});
