import { defineCommand } from './command.js';
import { text } from './text.js';

export const botCommand = defineCommand({
  name: 'bot',
  summary: text.bot.summary,
  details: text.bot.details,
  options: {},
  run: (_, context) => context.startBot(),
});
