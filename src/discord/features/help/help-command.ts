import { defineCommand } from '../../framework/command.js';
import { exampleQuestions } from '../../../knowledge/example-questions.js';
import { renderHelp } from './help-reply.js';

export const help = defineCommand({
  name: 'help',
  words: (text) => text.help.command,
  options: {},
  isPrivate: () => true,
  execute: async (_args, { knowledge, language, botMention, commands, idOf, may }) => {
    const usable = await Promise.all(
      commands.map(async ({ requires }) => requires === undefined || (await may(requires))),
    );
    return renderHelp({
      language,
      botMention,
      idOf,
      commands: commands.filter((_, index) => usable[index]),
      articleCount: knowledge.corpus().articles.length,
      examples: exampleQuestions(knowledge.corpus(), 'help'),
    });
  },
});
