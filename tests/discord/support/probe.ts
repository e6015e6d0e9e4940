import { Client, GatewayIntentBits, REST } from 'discord.js';
import { createAsking } from '../../../src/discord/framework/asking.js';
import { attachmentOrigins } from '../../../src/discord/framework/attachment.js';
import { createCourier } from '../../../src/discord/framework/courier.js';
import type { Command } from '../../../src/discord/framework/command.js';
import type { Component } from '../../../src/discord/framework/component.js';
import { createInteractionRouter } from '../../../src/discord/framework/interaction-router.js';
import { createCooldown } from '../../../src/discord/framework/cooldown.js';
import { createWorkQueue, usualQueue } from '../../../src/shared/work-queue.js';
import type { Modal } from '../../../src/discord/framework/modal.js';
import { registerCommands } from '../../../src/discord/framework/register-commands.js';
import { createShownAnswers } from '../../../src/discord/framework/shown-answers.js';
import { createQuestionRecorder } from '../../../src/discord/framework/question-recorder.js';
import { rememberSettings } from '../../../src/store/remembered-settings.js';
import type { Stores } from '../../../src/store/stores.js';
import { emptyStores } from '../../store/support/empty-stores.js';
import { startFakeDiscord, type FakeDiscord } from '../../support/fake-discord/fake-discord.js';
import type { FakeDiscordOptions } from '../../support/fake-discord/options.js';
import { alike, shippedStory } from './running-bot.js';
import { silentLogger } from '../../support/loggers.js';

/** Commands, buttons and modals of a test in the place of our own, on a real client. */
export interface ProbeOptions {
  readonly commands: readonly Command[];
  readonly components?: readonly Component[];
  readonly modals?: readonly Modal[];
  readonly discord?: FakeDiscordOptions;
}

export interface Probe {
  readonly discord: FakeDiscord;
  readonly stores: Stores;
  stop(): Promise<void>;
}

export async function runProbe(options: ProbeOptions): Promise<Probe> {
  const discord = await startFakeDiscord(options.discord);
  const stores = await emptyStores();
  const settings = rememberSettings(stores.settings);
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    waitGuildTimeout: 100,
    rest: { api: discord.apiUrl },
  });
  const router = createInteractionRouter({
    courier: createCourier(client, silentLogger),
    commands: options.commands,
    idOf: () => undefined,
    components: options.components ?? [],
    modals: options.modals ?? [],
    stores,
    library: alike(await shippedStory()),
    settings,
    shown: createShownAnswers(stores.shownQuotes, () => undefined, silentLogger),
    operator: { readsMessages: false, answerChannelIds: [], cooldown: {}, guildDataDays: 30 },
    asking: createAsking({
      settings,
      recorder: createQuestionRecorder(stores.questions, silentLogger),
      queue: createWorkQueue(usualQueue),
      logger: silentLogger,
    }),
    attachmentOrigins: attachmentOrigins(discord.apiUrl),
    cooldown: createCooldown({}),
    logger: silentLogger,
    version: '1.2.3',
  });
  client.on('interactionCreate', (interaction) => {
    void router.handle(interaction);
  });
  await client.login(discord.token);
  await discord.ready();
  const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
  const registration = { rest, applicationId: discord.applicationId, logger: silentLogger };
  await registerCommands({ ...registration, commands: options.commands });
  // What was registered is recognised, whatever Discord adds to it.
  await registerCommands({ ...registration, commands: options.commands });
  return {
    discord,
    stores,
    stop: async () => {
      await client.destroy();
      await discord.stop();
      await stores.close();
    },
  };
}
