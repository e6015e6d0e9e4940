import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startFakeDiscord, type FakeDiscord } from './fake-discord.js';
import { rawRequest, type RawAnswer } from './raw-request.js';
import { commandListRules, commandRules, guildCommandRules } from './command-rules.js';
import { brokenRules } from './rule.js';

let discord: FakeDiscord;
beforeAll(async () => {
  discord = await startFakeDiscord();
});
afterAll(() => discord.stop());

const globalPath = (): string => `/applications/${discord.applicationId}/commands`;
const guildPath = (): string =>
  `/applications/${discord.applicationId}/guilds/${discord.guild().id}/commands`;
const register = (commands: readonly object[], path = globalPath()): Promise<RawAnswer> =>
  rawRequest(discord, 'PUT', path, commands);

const command = (more: object = {}): object => ({ name: 'ask', description: 'Asks', ...more });
const option = (name: string, more: object = {}): object => ({
  type: 3,
  name,
  description: 'An option',
  ...more,
});
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const bySchema: readonly (readonly [string, object, string])[] = [
  ['a name of 33', command({ name: 'x'.repeat(33) }), '0.name BASE_TYPE_MAX_LENGTH'],
  [
    'a description of 101',
    command({ description: 'x'.repeat(101) }),
    '0.description BASE_TYPE_MAX_LENGTH',
  ],
  [
    '26 options',
    command({ options: times(26, (index) => option(`o${index}`)) }),
    '0.options BASE_TYPE_MAX_LENGTH',
  ],
  [
    'an option without a description',
    command({ options: [{ type: 3, name: 'x' }] }),
    '0.options.0.description BASE_TYPE_REQUIRED',
  ],
  [
    'an option description of 101',
    command({ options: [option('x', { description: 'x'.repeat(101) })] }),
    '0.options.0.description BASE_TYPE_MAX_LENGTH',
  ],
  [
    '26 choices',
    command({
      options: [
        option('x', { choices: times(26, (index) => ({ name: `c${index}`, value: 'x' })) }),
      ],
    }),
    '0.options.0.choices BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a choice name of 101',
    command({ options: [option('x', { choices: [{ name: 'x'.repeat(101), value: 'x' }] })] }),
    '0.options.0.choices.0.name BASE_TYPE_MAX_LENGTH',
  ],
  ['a context that there is not', command({ contexts: [3] }), '0.contexts.0 BASE_TYPE_CHOICES'],
];

const byRule: readonly (readonly [string, object, string])[] = [
  ['command and option names', command({ name: 'Ask' }), '0.name APPLICATION_COMMAND_INVALID_NAME'],
  [
    'command and option names',
    command({ name: 'ask me' }),
    '0.name APPLICATION_COMMAND_INVALID_NAME',
  ],
  [
    'command and option names',
    command({ name: 'ask!' }),
    '0.name APPLICATION_COMMAND_INVALID_NAME',
  ],
  [
    'command and option names',
    command({ options: [option('Question')] }),
    '0.options.0.name APPLICATION_COMMAND_INVALID_NAME',
  ],
  [
    'command and option names',
    command({ name_localizations: { de: 'Fragen' } }),
    '0.name_localizations.de APPLICATION_COMMAND_INVALID_NAME',
  ],
  ['command description', { name: 'ask', description: '' }, '0.description BASE_TYPE_REQUIRED'],
  [
    'command description',
    { name: 'Find', type: 3, description: 'x' },
    '0.description APPLICATION_COMMAND_DESCRIPTION_FORBIDDEN',
  ],
  [
    'a context menu command has no options',
    { name: 'Find', type: 3, options: [option('x')] },
    '0.options APPLICATION_COMMAND_OPTIONS_FORBIDDEN',
  ],
  [
    'locales of names and descriptions',
    command({ description_localizations: { ar: 'x' } }),
    '0.description_localizations.ar BASE_TYPE_CHOICES',
  ],
  [
    'required options come first',
    command({ options: [option('a'), option('b', { required: true })] }),
    '0.options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
  ],
  [
    'option names are unique',
    command({ options: [option('a'), option('a')] }),
    '0.options.1 APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
  ],
  [
    'subcommands and options do not mix',
    command({ options: [option('a'), { type: 1, name: 'b', description: 'x' }] }),
    '0.options APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
  ],
  [
    'choices of an option',
    command({
      options: [option('a', { autocomplete: true, choices: [{ name: 'x', value: 'x' }] })],
    }),
    '0.options.0.autocomplete APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_WITH_CHOICES',
  ],
  [
    'choices of an option',
    command({ options: [option('a', { choices: [{ name: 'x', value: 'x'.repeat(101) }] })] }),
    '0.options.0.choices.0.value BASE_TYPE_BAD_LENGTH',
  ],
  [
    'characters of names, descriptions and values',
    command({
      options: times(25, (o) =>
        option(`o${o}`, { choices: times(4, (c) => ({ name: `${c}`, value: 'x'.repeat(100) })) }),
      ),
    }),
    '0 APPLICATION_COMMAND_TOO_LARGE',
  ],
];

const good: readonly (readonly [string, object])[] = [
  ['a description of 100', command({ description: 'x'.repeat(100) })],
  ['a name in another script', command({ name: 'спросить' })],
  ['a name in Thai', command({ name: 'ถามคำถาม' })],
  [
    '25 options, the required ones first',
    command({ options: times(25, (index) => option(`o${index}`, { required: index < 3 })) }),
  ],
  [
    '25 choices',
    command({
      options: [
        option('x', { choices: times(25, (index) => ({ name: `c${index}`, value: 'x' })) }),
      ],
    }),
  ],
  ['localisations', command({ name_localizations: { 'es-419': 'preguntar', fr: 'demander' } })],
  [
    'a context menu',
    { name: 'Find in articles', type: 3, contexts: [0, 1, 2], integration_types: [0, 1] },
  ],
  ['permissions as text', command({ default_member_permissions: '32' })],
  [
    'subcommands',
    command({
      options: [
        { type: 1, name: 'add', description: 'Adds', options: [option('url', { required: true })] },
      ],
    }),
  ],
];

describe('a command', () => {
  test.each([...bySchema, ...byRule])('is refused for: %s', async (_name, body, fault) => {
    const answer = await register([body]);
    expect(answer).toMatchObject({ status: 400, code: 50_035 });
    expect(answer.faults).toEqual([fault]);
  });

  test.each(good)('is taken with %s', async (_name, body) => {
    expect(await register([body])).toMatchObject({ status: 200, faults: [] });
  });

  test('can break every rule', () => {
    const broken = new Set(
      byRule.flatMap(([, body]) => brokenRules(commandRules, body).map(({ rule }) => rule.name)),
    );
    expect(commandRules.map(({ name }) => name).filter((name) => !broken.has(name))).toEqual([]);
  });

  test.each([{ contexts: [0, 1] }, { integration_types: [0] }])(
    'of a guild may not have %j',
    async (places) => {
      expect(await register([command(places)])).toMatchObject({ status: 200 });
      const answer = await register([command(places)], guildPath());
      expect(answer.faults).toEqual([
        `0.${Object.keys(places).join()} APPLICATION_COMMAND_GLOBAL_ONLY_FIELD`,
      ]);
      expect(brokenRules(guildCommandRules, command(places))).toHaveLength(1);
    },
  );

  test.each([
    [times(101, (index) => command({ name: `c${index}` })), 'APPLICATION_COMMAND_MAX_REACHED'],
    [times(16, (index) => ({ name: `c${index}`, type: 3 })), 'APPLICATION_COMMAND_MAX_REACHED'],
    [[command(), command()], '1.name APPLICATION_COMMANDS_DUPLICATE_NAME'],
  ])('list of too many or of one name twice is refused', async (commands, fault) => {
    expect(brokenRules(commandListRules, { commands })).toHaveLength(1);
    expect((await register(commands)).faults).toEqual([fault]);
  });
});

describe('registered commands', () => {
  beforeEach(async () => {
    await register([]);
    await register([command({ options: [option('q', { required: false })] })]);
  });

  test('keep their id when they are registered again', async () => {
    const [before] = discord.commands();
    await register([command({ description: 'Asks anew' })]);
    const [after] = discord.commands();
    expect(after).toMatchObject({ description: 'Asks anew' });
    expect(idOf(after)).toBe(idOf(before));
  });

  test('are given back with what Discord fills in, and without what is false', async () => {
    const { body } = await rawRequest(discord, 'GET', `${globalPath()}?with_localizations=true`);
    expect(body).toMatchObject([
      { name: 'ask', type: 1, nsfw: false, name_localizations: null, integration_types: [0] },
    ]);
    expect(JSON.stringify(body)).not.toContain('required');
  });

  test('show their localisations only when asked to', async () => {
    await register([command({ name_localizations: { fr: 'demander' } })]);
    const plain = await rawRequest(discord, 'GET', globalPath());
    expect(JSON.stringify(plain.body)).not.toContain('demander');
    const full = await rawRequest(discord, 'GET', `${globalPath()}?with_localizations=true`);
    expect(JSON.stringify(full.body)).toContain('demander');
  });

  test('are created, changed and deleted one by one, and every write is counted', async () => {
    const writes = discord.commandWrites;
    const made = await rawRequest(discord, 'POST', globalPath(), command({ name: 'help' }));
    const path = `${globalPath()}/${idOf(made.body)}`;
    await rawRequest(discord, 'PATCH', path, { description: 'Helps' });
    expect((await rawRequest(discord, 'GET', path)).body).toMatchObject({
      name: 'help',
      description: 'Helps',
    });
    expect(await rawRequest(discord, 'DELETE', path)).toMatchObject({
      status: 204,
      contentType: null,
    });
    expect(await rawRequest(discord, 'GET', path)).toMatchObject({ status: 404, code: 10_063 });
    expect(discord.commands()).toHaveLength(1);
    expect(discord.commandWrites - writes).toBe(3);
  });

  test('of a guild are another list', async () => {
    await register([command({ name: 'local' })], guildPath());
    expect(discord.commands()).toMatchObject([{ name: 'ask' }]);
    expect(discord.commands('Newsroom')).toMatchObject([{ name: 'local' }]);
  });
});

function idOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : '';
}
