import type { APIMessage } from 'discord.js';
import type { FakeDiscord } from '../../support/fake-discord/fake-discord.js';
import type { Reply } from '../../support/fake-discord/reply.js';

/** What a person does on Discord, to the message that they see then. */
export type Scene = (discord: FakeDiscord) => Promise<APIMessage>;

const seen = async (reply: Promise<Reply>): Promise<APIMessage> => {
  const { updated, messages } = await reply;
  const message = updated ?? messages[0];
  if (message === undefined) throw new Error('There is nothing to be seen.');
  return message;
};

const ask = (question: string): Scene => {
  return (discord) => seen(discord.slash({ name: 'ask', options: { question } }));
};

const use = (name: string, options = {}): Scene => {
  return (discord) => seen(discord.slash({ name, options }));
};

/** Samples of what people see, by name; of the shipped story. */
export const askScenes: Readonly<Record<string, Scene>> = {
  'an answer': ask('How long is the border?'),
  'more context': async (discord) => {
    const message = await ask('How long is the border?')(discord);
    return seen(discord.press(message, 'More context'));
  },
  cite: async (discord) => {
    const message = await ask('How long is the border?')(discord);
    const cited = await discord.press(message, 'Cite');
    return seen(discord.select(cited.message, 'In which style?', ['card']));
  },
  'find in articles': async (discord) => {
    const message = await discord.say({ content: 'They say the border is very long' });
    return seen(discord.contextMenu({ name: 'Find in articles', message }));
  },
  'posted here': async (discord) => {
    const options = { question: 'Who authorised the opening of the crossing?', private: true };
    const alone = await discord.slash({ name: 'ask', options });
    await discord.press(alone.message, 'Post here');
    return discord.waitForMessage(({ components }) =>
      JSON.stringify(components).includes('Posted by'),
    );
  },
  'a word put right': ask('When will the crosing at Rabia reopen?'),
  'not clearly': ask('Which ambassador crossed the frontier by bicycle?'),
  'nothing found': ask('Which drones does Iran sell?'),
  'word for word': use('verify', {
    text: '“The border between Iraq and Syria is roughly 600 km”',
    source: 'Al Jazeera',
  }),
  altered: use('verify', {
    text: 'The border between Iraq and Syria is roughly 800 km long. This frontier is not difficult to control.',
  }),
  'exact words': ask('Who opened "the gates of Rabia"? publisher:Shafaq'),
  search: use('search', { query: 'drones', since: '2019' }),
  articles: use('articles', { publisher: 'Shafaq' }),
  'an article': use('article', { title: 'kurdistan-24-2019-09-28' }),
  help: use('help'),
  about: use('about'),
  shelves: async (discord) => {
    const panel = await use('settings')(discord);
    return seen(discord.press(panel, 'Shelves'));
  },
  'log and limits': async (discord) => {
    const panel = await use('settings')(discord);
    return seen(discord.press(panel, 'Log and limits'));
  },
};
