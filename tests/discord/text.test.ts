import { afterEach, describe, expect, test } from 'vitest';
import { commands } from '../../src/discord/features/index.js';
import { limits } from '../../src/discord/ui/limits.js';
import { languageFor, texts } from '../../src/discord/text/languages.js';
import { plural } from '../../src/shared/plural.js';
import type { Options } from '../../src/discord/framework/option.js';
import type { Text } from '../../src/discord/text/text.js';
import type { Words } from '../../src/discord/text/words.js';
import { textOf } from '../support/fake-discord/visible-text.js';
import { runBot, type RunningBot } from './support/running-bot.js';

describe.each(texts.map((text) => [text.locale, text] as const))('the words in %s', (_, text) => {
  test('fit into the menus of Discord', () => {
    for (const command of commands) {
      const words = command.words(text);
      expect(words.name.length).toBeLessThanOrEqual(32);
      expect(words.description.length).toBeLessThanOrEqual(100);
      if (command.kind === 'message') continue;
      expect(words.name).toMatch(commandName);
      if (command.kind === 'chat') expectMenuWords(optionWords(command.options, text));
      else {
        expectMenuWords(command.subcommands.map((each) => each.words(text)));
        for (const { options } of command.subcommands) expectMenuWords(optionWords(options, text));
      }
    }
  });

  test('name every command differently', () => {
    const names = commands.map((command) => command.words(text).name);
    expect(new Set(names).size).toBe(commands.length);
  });

  test('fit onto buttons and menus', () => {
    const { askThis, showAll, openArticle, previous, next, around, post, openPassage } =
      text.answer;
    for (const label of [askThis, showAll, openArticle, previous, next, around, post]) {
      expect(label.length).toBeLessThanOrEqual(limits.buttonLabel);
    }
    for (const placeholder of [openPassage, text.lists.openArticle]) {
      expect(placeholder.length).toBeLessThanOrEqual(limits.menuPlaceholder);
    }
  });

  test('fit into modals', () => {
    const { paste, details } = text.knowledge;
    for (const { title } of [paste, details]) {
      expect(title.length).toBeLessThanOrEqual(limits.modalTitle);
    }
    for (const words of [paste.text, ...Object.values(details.fields)]) {
      expect(words.label.length).toBeLessThanOrEqual(limits.fieldLabel);
      expect(words.description?.length ?? 0).toBeLessThanOrEqual(100);
      expect(words.placeholder?.length ?? 0).toBeLessThanOrEqual(100);
    }
  });

  test('fit into the panels and their forms', () => {
    const { settings, insights, privacy, feedback } = text;
    const { policy, place, cooldown, retention, aliases } = settings;
    const labels = [
      ...[...Object.values(settings.pages), settings.change, settings.turnOn, settings.turnOff],
      ...[settings.channels.removeGone, ...Object.values(feedback.votes)],
      ...[privacy.show, privacy.erase, privacy.optOut, privacy.optIn, privacy.eraseGuild],
      ...[privacy.erasing.yes, privacy.erasing.no, insights.csv],
      ...[
        ...Object.values(insights.views),
        insights.mending.otherWords,
        insights.mending.addArticle,
      ],
    ];
    for (const each of labels) expect(each.length).toBeLessThanOrEqual(limits.buttonLabel);
    const options = [...Object.values(policy.options), ...Object.values(place.options)];
    const lines = options.flatMap(({ label, description }) => [label, description]);
    for (const each of [...lines, settings.language.own('English'), retention.other]) {
      expect(each.length).toBeLessThanOrEqual(limits.menuOption);
    }
    const { modal } = cooldown;
    const fields = [
      ...[modal.title, modal.person, modal.channel, retention.modal.title, retention.modal.label],
      ...[aliases.modal.title, aliases.modal.label, privacy.guild.title, privacy.guild.label],
      ...[feedback.reason.title, feedback.reason.label],
      ...[insights.mending.modal.title, insights.mending.modal.label],
    ];
    for (const each of fields) expect(each.length).toBeLessThanOrEqual(limits.fieldLabel);
    const hints = [modal.description, aliases.modal.description, privacy.guild.description];
    for (const each of [...hints, feedback.reason.placeholder]) {
      expect(each.length).toBeLessThanOrEqual(100);
    }
  });

  test('are not those of another language', () => {
    const others = texts.filter((other) => other !== text);
    for (const other of others) expect(sentences(other)).not.toEqual(sentences(text));
    const shared = sentences(text).filter((sentence) =>
      others.some((other) => sentences(other).includes(sentence)),
    );
    expect(shared).toEqual([]);
  });
});

test('plural forms follow the language, with the number or in words', () => {
  const books = plural('ar', { one: 'كتاب واحد', two: 'كتابان', few: '# كتب', other: '# كتاب' });
  expect([books(1), books(2), books(100)]).toEqual([
    'كتاب واحد',
    'كتابان',
    `${new Intl.NumberFormat('ar').format(100)} كتاب`,
  ]);
  expect(plural('en', { one: '# book', other: '# books' })(1_234)).toBe('1,234 books');
});

test.each([
  ['en-GB', 'en', 'en-GB'],
  ['es-419', 'es', 'es-419'],
  ['fr', 'fr', 'fr'],
  ['de', 'en', 'en'],
  [undefined, 'en', 'en'],
])('the language for %s is %s', (locale, words, dates) => {
  const language = languageFor(locale);
  expect([language.text.locale, language.locale]).toEqual([words, dates]);
});

describe('a reply', () => {
  let running: RunningBot | undefined;
  afterEach(async () => {
    expect(running?.discord.refusals).toEqual([]);
    await running?.stop();
    running = undefined;
  });
  const question = 'How long is the border?';
  const guilds = [{ name: 'Redacción', locale: 'es-ES' }];
  const users = [{ username: 'ada', locale: 'fr' }];

  test('is in the language of the server when all see it, and of the person when only they do', async () => {
    running = await runBot({ discord: { guilds, users } });
    const { discord } = running;
    const shown = await discord.slash({ name: 'ask', options: { question } });
    expect(shown.text).toMatch(/¶ \d+ de \d+/u);
    const alone = await discord.slash({ name: 'ask', options: { question, private: true } });
    expect(alone.text).toMatch(/¶ \d+ sur \d+/u);
    const posted = await discord.press(alone.message, 'Publier ici');
    expect(posted.text).toContain('Publicado por');
    const wrong = await discord.slash({ name: 'ask', options: { question, article: 'zzz' } });
    expect(wrong.text).toContain('Je n’ai pas d’article');
    const help = await discord.slash({ name: 'help' });
    expect(help.text).toContain('</chercher:');
    // Discord has no Arabic names for commands: nobody would find them.
    const arabic = await discord.slash({ name: 'help', locale: 'ar' });
    expect(arabic.text).toMatch(/<\/search:\d+> قائمة/u);
  });

  test.each([
    ['¿Cuándo se volvió a abrir el paso fronterizo de Al Qaim?', /¶ \d+ de \d+|artículos/u],
    ['متى أُعيد فتح معبر القائم الحدودي؟', /المقالات|¶ \d+ من \d+/u],
    ['When did the crossing reopen?', /¶ \d+ of \d+/u],
  ])('to a direct message is in the language of the question: %s', async (content, words) => {
    running = await runBot();
    const { discord } = running;
    const message = await discord.say({ content, guild: null });
    const [answer] = await discord.replies(message);
    expect(answer && textOf(answer)).toMatch(words);
  });

  test('comes from commands that Discord names in Spanish and French', async () => {
    running = await runBot();
    expect(running.discord.commands()).toContainEqual(
      expect.objectContaining({
        name: 'search',
        name_localizations: { 'es-ES': 'buscar', 'es-419': 'buscar', fr: 'chercher' },
      }),
    );
  });
});

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming */
const commandName = /^[-_'\p{L}\p{N}]{1,32}$/u;

/** What stands below a command: no two of a name. */
function expectMenuWords(all: readonly Words[]): void {
  for (const { name, description } of all) {
    expect(name).toMatch(commandName);
    expect(description.length).toBeLessThanOrEqual(100);
  }
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
}

function optionWords(options: Options, text: Text): readonly Words[] {
  return Object.values(options).map((option) => option.words(text));
}

/** What is said in whole sentences. */
function sentences(text: Text): readonly string[] {
  return [
    ...Object.values(text.answer.nothing),
    text.answer.uncertain(1),
    text.answer.uncertain(2),
    text.answer.changed,
    text.help.title,
    text.help.whatIDo(5),
    text.help.howToAsk('@Quoth'),
    text.about.stored('privacy'),
    text.errors.passageGone,
    text.errors.notYours,
    text.errors.outdated,
    text.errors.incident('1'),
    text.errors.unknownArticle('x'),
    text.errors.badDate('x'),
  ];
}
