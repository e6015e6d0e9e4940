import { describe, expect, expectTypeOf, test } from 'vitest';
import type { ActionContext } from '../../../src/discord/framework/action.js';
import { defineCommand, type CommandAction } from '../../../src/discord/framework/command.js';
import { ask } from '../../../src/discord/features/ask/ask-command.js';
import { commands } from '../../../src/discord/features/index.js';
import type { ArgumentsOf, OptionReader } from '../../../src/discord/framework/option.js';
import { notice, type Reply } from '../../../src/discord/ui/reply.js';
import { languageFor } from '../../../src/discord/text/languages.js';
import { shippedStory } from '../support/running-bot.js';

const words = { name: 'word', description: 'What it means' };

describe('the arguments of a command', () => {
  test('have the types that its options declare', () => {
    const options = {
      query: { type: 'string', words: () => words, required: true },
      publisher: { type: 'string', words: () => words, required: false },
      loud: { type: 'boolean', words: () => words },
    } as const;
    expectTypeOf<ArgumentsOf<typeof options>>().toEqualTypeOf<{
      readonly query: string;
      readonly publisher: string | undefined;
      readonly loud: boolean | undefined;
    }>();
    defineCommand({
      name: 'search',
      words: () => words,
      options,
      isPrivate: (args) => args.loud !== true,
      execute: (args) => {
        expectTypeOf(args.query).toEqualTypeOf<string>();
        // @ts-expect-error There is no such option.
        expect(args.colour).toBeUndefined();
        return Promise.resolve(notice(args.query));
      },
    });
  });

  test('are read by name, and decide what is private before anything is done', async () => {
    const search = defineCommand({
      name: 'search',
      words: () => words,
      options: {
        query: { type: 'string', words: () => words, required: true },
        loud: { type: 'boolean', words: () => words },
      },
      isPrivate: (args) => args.loud !== true,
      execute: (args) => Promise.resolve(notice(`${args.query} ${String(args.loud)}`)),
    });
    expect(search.prepare(reader({ query: 'border' })).manner).toBe('private');
    const loud = search.prepare(reader({ query: 'border', loud: true }));
    expect(loud.manner).toBe('public');
    expect(await outcome(loud)).toEqual(notice('border true'));
  });

  test('that are required and missing are an error, not an empty string', () => {
    expect(() => ask.prepare(reader({}))).toThrow('question');
  });
});

function reader(values: Readonly<Record<string, string | boolean | number>>): OptionReader {
  const text = (name: string): string | undefined =>
    typeof values[name] === 'string' ? values[name] : undefined;
  return {
    string: text,
    channel: text,
    integer: (name) => (typeof values[name] === 'number' ? values[name] : undefined),
    boolean: (name) => (typeof values[name] === 'boolean' ? values[name] : undefined),
    attachment: () => undefined,
    user: () => undefined,
  };
}

async function outcome(action: CommandAction): Promise<Reply> {
  if (action.manner === 'modal') throw new Error('A reply was expected.');
  return action.execute(await context());
}

/** For what needs neither stores nor imports. */
async function context(): Promise<ActionContext> {
  const knowledge = await shippedStory();
  const absent = (): never => {
    throw new Error('Not here.');
  };
  return {
    knowledge,
    ask: (question) => knowledge.answer(question),
    look: (question) => knowledge.answer(question),
    language: languageFor('en'),
    ownLanguage: languageFor('en'),
    audience: { askerId: '1', isPrivate: false },
    userId: '1',
    userName: 'Ada',
    seenIn: () => Promise.resolve(knowledge),
    get courier() {
      return absent();
    },
    get stores() {
      return absent();
    },
    get importer() {
      return absent();
    },
    trial: absent,
    past: absent,
    get fetchList() {
      return absent();
    },
    get fetchFeed(): never {
      throw new Error('Nothing follows a feed here.');
    },
    download: absent,
    may: absent,
    idOf: () => undefined,
    lackingIn: absent,
    mayWriteIn: () => true,
    progress: absent,
    refresh: absent,
    operator: { readsMessages: false, answerChannelIds: [], cooldown: {}, guildDataDays: 30 },
    botMention: '<@1>',
    version: '1.2.3',
    commands,
  };
}
