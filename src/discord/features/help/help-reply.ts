import type { ListedCommand } from '../../framework/action.js';
import type { Language } from '../../text/languages.js';
import { commandName } from '../../text/command-name.js';
import { exampleLines } from '../ask/index.js';
import { reply, textDisplay, type Reply } from '../../ui/reply.js';

export interface HelpOptions {
  readonly language: Language;
  readonly botMention: string;
  readonly commands: readonly ListedCommand[];
  readonly articleCount: number;
  readonly examples: readonly string[];
}

/** What the bot does and how to ask, in a few lines. */
export function renderHelp(options: HelpOptions): Reply {
  const { text } = options.language;
  const commands = options.commands.map((command) => {
    const { description } = command.words(text);
    const name = commandName(command, text);
    return command.kind === 'message'
      ? `- \`${name}\` (${text.help.onMessage}) ${description}`
      : `- \`/${name}\` ${description}`;
  });
  return reply('neutral', [
    textDisplay(`${text.help.title}\n${text.help.whatIDo(options.articleCount)}`),
    textDisplay(text.help.howToAsk(options.botMention)),
    textDisplay([`**${text.help.commands}**`, ...commands].join('\n')),
    ...examples(options),
  ]);
}

/** The same in three lines, where all see it. */
export function renderBriefHelp({
  language: { text },
  botMention,
  articleCount,
}: Omit<HelpOptions, 'commands' | 'examples'>): Reply {
  const help = `\`/${commandName({ name: 'help', words: (each) => each.help.command }, text)}\``;
  return reply('neutral', [
    textDisplay(
      [text.help.title, text.help.whatIDo(articleCount), text.help.brief(botMention, help)].join(
        '\n',
      ),
    ),
  ]);
}

function examples({
  examples: questions,
  language,
}: HelpOptions): ReturnType<typeof textDisplay>[] {
  const lines = exampleLines(questions, language);
  return lines.length === 0 ? [] : [textDisplay(lines.join('\n'))];
}
