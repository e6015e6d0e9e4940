import { createBoundedMap } from '../shared/bounded-map.js';
import { goneMs } from '../shared/gone-ms.js';
import {
  defaultGuildSettings,
  type GuildSettings,
  type GuildSettingsStore,
} from './guild-settings.js';

/** Settings that are read for every message, and so are remembered for a moment. */
export interface RememberedSettings extends GuildSettingsStore {
  /**
   * The same for what must go on whatever the store does: where it fails, or keeps us waiting, what it said last, else the
   * defaults without anything that would write to it.
   */
  known(guildId: string): Promise<GuildSettings>;
}

export interface RememberedSettingsOptions {
  /** For so long nobody asks the store again: a change in another process takes effect as quickly. */
  readonly freshMs?: number;
  /** {@link RememberedSettings.known} waits no longer for the store. */
  readonly patienceMs?: number;
  readonly now?: () => number;
}

/** Most guilds remembered; what is forgotten is read again. */
const maxGuilds = 10_000;

const withoutStore: GuildSettings = {
  ...defaultGuildSettings,
  feedback: false,
  questionLog: false,
};

interface Remembered {
  readonly readAtMs: number;
  readonly settings: GuildSettings;
}

/** Remembers settings for a quarter of a second, or until they are changed here. */
export function rememberSettings(
  store: GuildSettingsStore,
  { freshMs = 250, patienceMs = 500, now = goneMs }: RememberedSettingsOptions = {},
): RememberedSettings {
  const last = createBoundedMap<string, Remembered>(maxGuilds);
  const underWay = new Map<string, Promise<GuildSettings>>();

  function remember(guildId: string, settings: GuildSettings): GuildSettings {
    last.set(guildId, { readAtMs: now(), settings });
    return settings;
  }

  function get(guildId: string): Promise<GuildSettings> {
    const known = last.get(guildId);
    if (known !== undefined && now() - known.readAtMs < freshMs) {
      return Promise.resolve(known.settings);
    }
    const reading = underWay.get(guildId) ?? read(guildId);
    underWay.set(guildId, reading);
    return reading;
  }

  function read(guildId: string): Promise<GuildSettings> {
    const reading: Promise<GuildSettings> = store
      .get(guildId)
      // What was changed here meanwhile is newer than what was read.
      .then((settings) =>
        underWay.get(guildId) === reading ? remember(guildId, settings) : settings,
      )
      .finally(() => {
        if (underWay.get(guildId) === reading) underWay.delete(guildId);
      });
    return reading;
  }

  return {
    get,
    known: async (guildId) => {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<undefined>((resolve) => {
        timer = setTimeout(resolve, patienceMs, undefined);
      });
      try {
        const settings = await Promise.race([get(guildId).catch(() => undefined), late]);
        return settings ?? last.get(guildId)?.settings ?? withoutStore;
      } finally {
        clearTimeout(timer);
      }
    },
    change: async (guildId, authorId, changes) => {
      const settings = await store.change(guildId, authorId, changes);
      underWay.delete(guildId);
      return remember(guildId, settings);
    },
  };
}
