import { defineCommand } from '../../framework/command.js';
import { exampleQuestions } from '../../ui/example-questions.js';
import { renderHelp } from './help-reply.js';

export const help = defineCommand({
  name: 'help',
  words: (text) => text.help.command,
  options: {},
  isPrivate: () => true,
  execute: (_args, { knowledge, language, botMention, commands, guildId }) =>
    Promise.resolve(
      renderHelp({
        language,
        botMention,
        // What somebody has to be entitled to is for servers that have us.
        commands: commands.filter(
          ({ requires }) => requires === undefined || guildId !== undefined,
        ),
        articleCount: knowledge.corpus().articles.length,
        examples: exampleQuestions(knowledge.corpus(), 'help'),
      }),
    ),
});
