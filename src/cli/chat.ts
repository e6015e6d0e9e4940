import { createInterface, type Interface } from 'node:readline';
import { createChatSession } from './chat-session.js';
import { defineCommand, type CliContext, type ExitCode } from './command.js';
import { openKnowledge } from './open-knowledge.js';
import { knowledgeOption } from './options.js';
import { text } from './text.js';

export const chatCommand = defineCommand({
  name: 'chat',
  summary: text.chat.summary,
  details: text.chat.details,
  options: { knowledge: knowledgeOption },
  run: ({ values }, context) => runChat(context, values.knowledge),
});

/**
 * One question after the other, a line each, until `:quit`, the end of input, SIGINT or SIGTERM. On a terminal with a
 * prompt and a history; from a pipe with nothing but the answers.
 */
export async function runChat(
  context: CliContext,
  paths: readonly string[] = [],
): Promise<ExitCode> {
  const { stdin, stdout } = context;
  const knowledge = await openKnowledge(context, paths);
  const interactive = stdin.isTTY === true && stdout.interactive;
  const session = createChatSession(knowledge, stdout, { echo: !interactive });
  if (interactive) stdout.write(`${session.welcome()}\n\n`);

  const prompt = createInterface({
    input: stdin,
    crlfDelay: Infinity,
    terminal: interactive,
    prompt: stdout.colours.cyan(text.chat.prompt),
    ...(interactive && { output: stdout.stream }),
  });
  const interruption = listenForInterruption(prompt);
  try {
    if (interactive) prompt.prompt();
    for await (const line of prompt) {
      // Lines that were read ahead come even after the prompt is closed.
      if (interruption.happened()) break;
      const reply = await session.reply(line);
      if (reply === undefined) break;
      if (reply !== '') stdout.write(`${reply}\n\n`);
      if (interactive) prompt.prompt();
    }
  } finally {
    interruption.stopListening();
    prompt.close();
  }
  if (interactive) stdout.write(`\n${text.chat.goodbye}\n`);
  return 0;
}

interface Interruption {
  readonly happened: () => boolean;
  readonly stopListening: () => void;
}

/** On a terminal, Ctrl-C first drops what was typed, as shells do, and ends the chat on an empty line. */
function listenForInterruption(prompt: Interface): Interruption {
  let interrupted = false;
  function interrupt(): void {
    interrupted = true;
    prompt.close();
  }
  prompt.on('SIGINT', () => {
    if (prompt.line === '') {
      interrupt();
      return;
    }
    prompt.write(null, { ctrl: true, name: 'e' });
    prompt.write(null, { ctrl: true, name: 'u' });
  });
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  return {
    happened: () => interrupted,
    stopListening: () => {
      process.off('SIGINT', interrupt);
      process.off('SIGTERM', interrupt);
    },
  };
}
