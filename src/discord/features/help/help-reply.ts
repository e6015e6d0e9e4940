import type { APIComponentInContainer } from 'discord.js';
import type { ListedCommand } from '../../framework/action.js';
import type { Language } from '../../text/languages.js';
import type { Text } from '../../text/text.js';
import { commandName } from '../../text/command-name.js';
import { exampleLines } from '../ask/index.js';
import { askExample } from '../../ui/controls.js';
import { label } from '../../ui/inline.js';
import { limits } from '../../ui/limits.js';
import { buttonRow, reply, textDisplay, type Reply } from '../../ui/reply.js';

export interface HelpOptions {
  readonly language: Language;
  readonly botMention: string;
  readonly commands: readonly ListedCommand[];
  /** See `ActionContext`. */
  readonly idOf: (command: string) => string | undefined;
  readonly articleCount: number;
  readonly examples: readonly string[];
}

/** What the bot does and how to ask, in a few lines. */
export function renderHelp(options: HelpOptions): Reply {
  const { text } = options.language;
  const commands = options.commands.map((command) => {
    const { description } = command.words(text);
    return command.kind === 'message'
      ? `- \`${commandName(command, text)}\` (${text.help.onMessage}) ${description}`
      : `- ${mentionOf(command, options)} ${description}`;
  });
  return reply('neutral', [
    textDisplay(`${text.help.title}\n${text.help.whatIDo(options.articleCount)}`),
    textDisplay(
      [
        text.help.howToAsk(options.botMention),
        text.help.unanswered,
        text.help.citing(text.cite.button),
      ].join('\n'),
    ),
    textDisplay([`**${text.help.commands}**`, ...commands].join('\n')),
    ...examples(options),
  ]);
}

/** A command that opens when it is clicked. Of a group only its subcommands could be, and Discord has to have told its id. */
function mentionOf(
  command: Pick<ListedCommand, 'kind' | 'name' | 'words'>,
  { idOf, language: { text } }: Pick<HelpOptions, 'idOf' | 'language'>,
): string {
  const id = command.kind === 'chat' ? idOf(command.name) : undefined;
  const name = commandName(command, text);
  return id === undefined ? `\`/${name}\`` : `</${name}:${id}>`;
}

/** The same in three lines, where all see it. */
export function renderBriefHelp({
  language,
  botMention,
  articleCount,
  idOf,
}: Omit<HelpOptions, 'commands' | 'examples'>): Reply {
  const { text } = language;
  const command = { kind: 'chat', name: 'help', words: (each: Text) => each.help.command } as const;
  const help = mentionOf(command, { idOf, language });
  return reply('neutral', [
    textDisplay(
      [text.help.title, text.help.whatIDo(articleCount), text.help.brief(botMention, help)].join(
        '\n',
      ),
    ),
  ]);
}

/** As buttons that ask them; what is too long for one stands there to be read. */
function examples({
  examples: questions,
  language,
}: HelpOptions): readonly APIComponentInContainer[] {
  const asked = questions.filter((question) => question.length <= limits.buttonLabel);
  if (asked.length < questions.length) {
    return questions.length === 0
      ? []
      : [textDisplay(exampleLines(questions, language).join('\n'))];
  }
  if (asked.length === 0) return [];
  return [
    textDisplay(language.text.answer.examples),
    ...buttonRow(
      asked.map((question, index) => ({
        customId: askExample.encode({ index }),
        label: label(question, limits.buttonLabel, '?'),
      })),
    ),
  ];
}
