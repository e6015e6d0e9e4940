import { readFile } from 'node:fs/promises';
import { parse } from 'dotenv';
import { describe, expect, test } from 'vitest';
import { parseConfig, settingsSchema } from '../src/config.js';
import { UserError } from '../src/shared/errors.js';

describe('settings', () => {
  test('nothing set is a valid configuration without a bot', () => {
    const config = parseConfig({});
    expect(config.discord).toBeUndefined();
    expect(config.knowledgePath).toBeUndefined();
    expect(config.log.level).toBe('info');
  });

  test('an empty value counts as unset', () => {
    expect(parseConfig({ DISCORD_TOKEN: '', LOG_LEVEL: ' ' })).toEqual(parseConfig({}));
  });

  test('a token turns the bot on, with its server and address', () => {
    const config = parseConfig({
      DISCORD_TOKEN: 'abc.def',
      DISCORD_GUILD_ID: '123456789012345678',
      DISCORD_API_URL: 'http://127.0.0.1:8080/api',
    });
    expect(config.discord).toEqual({
      token: 'abc.def',
      readsMessages: false,
      guildId: '123456789012345678',
      apiUrl: 'http://127.0.0.1:8080/api',
      cooldown: {
        person: { uses: 5, perSeconds: 30 },
        channel: { uses: 20, perSeconds: 30 },
      },
    });
  });

  test('answer channels are ids with commas between', () => {
    const ids = ['123456789012345678', '223456789012345678'];
    const config = parseConfig({
      DISCORD_TOKEN: 'abc.def',
      QUOTH_ANSWER_CHANNELS: ids.join(', '),
    });
    expect(config.discord?.answerChannelIds).toEqual(ids);
    expect(() => parseConfig({ QUOTH_ANSWER_CHANNELS: `${ids.join()},help` })).toThrow(
      /QUOTH_ANSWER_CHANNELS/,
    );
  });

  test('cooldowns are so many uses in so many seconds, or off', () => {
    const config = parseConfig({
      DISCORD_TOKEN: 'abc.def',
      QUOTH_COOLDOWN_PERSON: '1/10',
      QUOTH_COOLDOWN_CHANNEL: 'off',
    });
    expect(config.discord?.cooldown).toEqual({ person: { uses: 1, perSeconds: 10 } });
    for (const wrong of ['0/5', '5/0', '5', '5/30s', 'on']) {
      expect(() => parseConfig({ QUOTH_COOLDOWN_CHANNEL: wrong })).toThrow(
        /QUOTH_COOLDOWN_CHANNEL must be/,
      );
    }
  });

  test('data are in a file, or in PostgreSQL where an address is given', () => {
    expect(parseConfig({}).database).toEqual({ path: 'data/quoth.db' });
    expect(parseConfig({ QUOTH_DATA_PATH: 'a.db' }).database).toEqual({ path: 'a.db' });
    const url = 'postgres://user:secret@localhost:5432/quoth';
    expect(parseConfig({ DATABASE_URL: url }).database).toEqual({ url });
    expect(() => parseConfig({ DATABASE_URL: 'mysql://user:secret@localhost' })).toThrow(
      /DATABASE_URL must be((?!secret)[^])*$/,
    );
  });

  test('questions are logged unless the operator says otherwise', () => {
    expect(parseConfig({}).questionLog).toBe(true);
    expect(parseConfig({ QUOTH_QUESTION_LOG: 'off' }).questionLog).toBe(false);
  });

  test('data of a server without us are kept for a number of days', () => {
    expect(parseConfig({}).guildDataDays).toBe(30);
    expect(parseConfig({ QUOTH_GUILD_DATA_DAYS: '7' }).guildDataDays).toBe(7);
    expect(() => parseConfig({ QUOTH_GUILD_DATA_DAYS: '0' })).toThrow(/QUOTH_GUILD_DATA_DAYS/);
  });

  test('health and metrics are served where an address with a port says so', () => {
    expect(parseConfig({}).http).toBeUndefined();
    const httpOf = (QUOTH_HTTP: string) => parseConfig({ QUOTH_HTTP }).http;
    expect(httpOf('127.0.0.1:9464')).toEqual({ host: '127.0.0.1', port: 9_464 });
    expect(httpOf('[::1]:0')).toEqual({ host: '::1', port: 0 });
    for (const wrong of ['9464', 'localhost', 'localhost:', 'http://localhost:80', '::1:80:x']) {
      expect(() => httpOf(wrong), wrong).toThrow(/QUOTH_HTTP must be an address with a port/);
    }
    expect(() => httpOf('localhost:65536')).toThrow(/QUOTH_HTTP must have a port/);
  });

  test('every fault is reported at once, by name, and no value is repeated', () => {
    const read = (): unknown =>
      parseConfig({
        DISCORD_TOKEN: 'two words',
        DISCORD_GUILD_ID: 'my-server',
        DISCORD_API_URL: 'ftp://example.org',
        LOG_LEVEL: 'loud',
        LOG_FORMAT: 'xml',
      });
    expect(read).toThrow(UserError);
    expect(read).toThrow(
      /DISCORD_TOKEN[^]*DISCORD_GUILD_ID[^]*DISCORD_API_URL[^]*LOG_LEVEL[^]*LOG_FORMAT/,
    );
    expect(read).not.toThrow(/two words|my-server|example\.org|loud|xml/);
  });

  test('.env.example names exactly the settings that exist', async () => {
    const example = await readFile(new URL('../.env.example', import.meta.url), 'utf8');
    expect(Object.keys(parse(example)).sort()).toEqual(Object.keys(settingsSchema.shape).sort());
    expect(() => parseConfig(parse(example))).not.toThrow();
  });
});
