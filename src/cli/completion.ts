import { usageError } from './arguments.js';
import { defineCommand, type Command } from './command.js';
import { text } from './text.js';

/** The script by which a shell completes commands and their options; files where neither fits. */
type Script = (commands: readonly Command[]) => string;

const optionsOf = (command: Command): readonly string[] =>
  [...Object.keys(command.options), 'help'].map((name) => `--${name}`);

const namesOf = (commands: readonly Command[]): string =>
  [...commands.map(({ name }) => name), 'help'].join(' ');

const bash: Script = (commands) =>
  [
    '_quoth() {',
    '  local current="${COMP_WORDS[COMP_CWORD]}" words=""',
    '  if [ "$COMP_CWORD" -eq 1 ] || { [ "$COMP_CWORD" -eq 2 ] && [ "${COMP_WORDS[1]}" = help ]; }; then',
    `    words="${namesOf(commands)}"`,
    '  else',
    '    case "${COMP_WORDS[1]}" in',
    ...commands.map(
      (command) => `      ${command.name}) words="${optionsOf(command).join(' ')}" ;;`,
    ),
    '    esac',
    '  fi',
    '  COMPREPLY=($(compgen -W "$words" -- "$current"))',
    '}',
    'complete -o default -F _quoth quoth',
    '',
  ].join('\n');

const zsh: Script = (commands) =>
  ['#compdef quoth', 'autoload -U +X bashcompinit && bashcompinit', bash(commands)].join('\n');

const fish: Script = (commands) =>
  [
    'complete -c quoth -n __fish_use_subcommand -f -a help',
    ...commands.flatMap(({ name, summary, options }) => [
      `complete -c quoth -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`,
      ...Object.entries(options).map(([option, { value, description }]) => {
        const takes = value === undefined ? '' : ' -r';
        return `complete -c quoth -n '__fish_seen_subcommand_from ${name}' -l ${option}${takes} -d ${quoted(description)}`;
      }),
    ]),
    '',
  ].join('\n');

function quoted(description: string): string {
  return `'${description.replace(/[\\']/g, String.raw`\$&`)}'`;
}

const scripts = new Map<string, Script>([
  ['bash', bash],
  ['zsh', zsh],
  ['fish', fish],
]);

/** `quoth completion bash|zsh|fish`: `commands` are those that are completed, itself apart. */
export function completionCommand(commands: readonly Command[]): Command {
  return defineCommand({
    name: 'completion',
    summary: text.completion.summary,
    details: text.completion.details,
    argument: 'SHELL',
    options: {},
    run: ({ positionals }, { stdout }) => {
      const [shell, ...others] = positionals;
      const script = others.length > 0 ? undefined : scripts.get(shell ?? '');
      if (script === undefined) throw usageError(text.completion.which([...scripts.keys()]));
      stdout.write(script(commands));
      return Promise.resolve(0);
    },
  });
}
