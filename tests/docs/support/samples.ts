import type { APIMessage, APIUser } from 'discord.js';
import { createApp } from '../../../src/app.js';
import { parseConfig } from '../../../src/config.js';
import { runQuoth } from '../../cli/support/run.js';
import { runNewsroom } from '../../discord/support/newsroom.js';
import { runBot } from '../../discord/support/running-bot.js';
import type { FakeDiscord } from '../../support/fake-discord/fake-discord.js';
import { askScenes } from './ask-samples.js';
import { drawMessage } from './draw-message.js';
import { moderatorScenes, pages } from './moderator-samples.js';

/** Manages every server. */
const ada = { username: 'ada', permissions: ['ManageGuild'] } as const;

/**
 * What stands in the documents under a name: a command line and its output, or a message on Discord. The caller's time
 * limit has to have room for a bot that starts.
 */
export async function makeSample(name: string): Promise<string> {
  if (name.startsWith('quoth ')) return commandLine(name);
  const askScene = askScenes[name];
  if (askScene !== undefined) {
    // With the limits that an operator has who sets none.
    const { cooldown } = parseConfig({ DISCORD_TOKEN: 'token' }).discord ?? {};
    const running = await runBot({
      discord: { users: [ada] },
      ...(cooldown && { config: { cooldown } }),
    });
    return drawAndStop(running, askScene);
  }
  const moderatorScene = moderatorScenes[name];
  if (moderatorScene === undefined) throw new Error(`There is no sample "${name}".`);
  const newsroom = await runNewsroom(pages);
  return drawAndStop(newsroom, () => moderatorScene(newsroom));
}

/** In a pipe; with `# 100 columns` at the end of the name, on a terminal of that width without colours. */
async function commandLine(name: string): Promise<string> {
  const [line = '', columns] = name.split(/ # (\d+) columns$/);
  const words = line.matchAll(/"([^"]*)"|(\S+)/g);
  const args = Array.from(words, ([, quoted, word]) => quoted ?? word ?? '').slice(1);
  const { stdout } = await runQuoth(args, {
    // As the program itself: it answers when it knows what the passages mean.
    ports: createApp({ waitsForMeaning: true }),
    env: { NO_COLOR: '1' },
    ...(columns !== undefined && { columns: Number(columns) }),
  });
  return `$ ${line}\n${stdout}`;
}

interface Running {
  readonly discord: FakeDiscord;
  readonly stop: () => Promise<void>;
}

async function drawAndStop(
  { discord, stop }: Running,
  scene: (discord: FakeDiscord) => Promise<APIMessage>,
): Promise<string> {
  try {
    const people: readonly APIUser[] = [discord.user(ada.username)];
    return drawMessage(await scene(discord), people);
  } finally {
    await stop();
  }
}
