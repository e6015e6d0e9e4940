import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { describe, expect, test } from 'vitest';
import { parseConfig, readEnvironment, settingsSchema } from '../src/config.js';
import { UserError } from '../src/shared/errors.js';
import { withFolder } from './cli/support/articles.js';

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
      shards: 'auto',
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

  test('words are looked up in the database only where that is PostgreSQL', () => {
    const url = 'postgres://user:secret@localhost:5432/quoth';
    expect(parseConfig({ DATABASE_URL: url }).index).toBe('embedded');
    expect(parseConfig({ DATABASE_URL: url, QUOTH_INDEX: 'postgres' }).index).toBe('postgres');
    expect(() => parseConfig({ QUOTH_INDEX: 'postgres' })).toThrow(/QUOTH_INDEX must be embedded/);
    expect(() => parseConfig({ DATABASE_URL: url, QUOTH_INDEX: 'sqlite' })).toThrow(
      /QUOTH_INDEX must be embedded or postgres/,
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

  test('a secret may be in a file, whose last line break is no part of it', async () => {
    await withFolder({ token: 'abc.def\n', empty: '\n' }, (folder) => {
      const tokenIn = (file: string, others = {}): string | undefined =>
        parseConfig({ DISCORD_TOKEN_FILE: join(folder, file), ...others }).discord?.token;
      expect(tokenIn('token')).toBe('abc.def');
      expect(tokenIn('token', { DISCORD_TOKEN: '' })).toBe('abc.def');
      expect(() => tokenIn('missing')).toThrow(/DISCORD_TOKEN_FILE names a file .*ENOENT/);
      expect(() => tokenIn('empty')).toThrow(/DISCORD_TOKEN_FILE names an empty file/);
      expect(() => tokenIn('token', { DISCORD_TOKEN: 'x' })).toThrow(/leave one of them empty/);
      return Promise.resolve();
    });
  });

  test('an address with special characters in its password is told how to have them', () => {
    const at = (user: string) => parseConfig({ DATABASE_URL: `postgres://${user}@db/quoth` });
    for (const password of ['a#b', 'a/b', '12/34', 'a?b', 'a@b', 'a%b', 'a b']) {
      expect(() => at(`quoth:${password}`), password).toThrow(/escaped: \/ as %2F/);
    }
    expect(at('quoth:a%23b').database).toEqual({ url: 'postgres://quoth:a%23b@db/quoth' });
    const inQuery = 'postgres://db/quoth?user=a@b';
    expect(parseConfig({ DATABASE_URL: inQuery }).database).toEqual({ url: inQuery });
  });

  test('a file of settings stands below the environment', async () => {
    await withFolder({ '.env': 'LOG_LEVEL=debug\nPATH=nowhere\n' }, (folder) => {
      const filePath = join(folder, '.env');
      const { environment, inFile } = readEnvironment(filePath);
      expect(environment['LOG_LEVEL']).toBe('debug');
      expect(environment['PATH']).toBe(process.env['PATH']);
      expect([...inFile]).toEqual(['LOG_LEVEL']);
      expect(readEnvironment(join(folder, 'missing')).inFile.size).toBe(0);
      return Promise.resolve();
    });
  });

  test('shards are all that Discord recommends, a number, a range of one, or leased', () => {
    const shardsOf = (QUOTH_SHARDS: string) =>
      parseConfig({ DISCORD_TOKEN: 'abc.def', QUOTH_SHARDS }).discord?.shards;
    expect(shardsOf('auto')).toBe('auto');
    expect(shardsOf('4')).toEqual({ first: 0, last: 3, count: 4 });
    expect(shardsOf('12-15/16')).toEqual({ first: 12, last: 15, count: 16 });
    expect(shardsOf('lease/16')).toEqual({ count: 16, size: 16 });
    expect(shardsOf('lease/16/4')).toEqual({ count: 16, size: 4 });
    const leases = ['lease', 'lease/0', 'lease/4/5', 'lease/4/0', 'lease/8/4/2'];
    for (const wrong of ['0', '16-16/16', '3-0/16', '0-3', '/16', 'all', ...leases]) {
      expect(() => shardsOf(wrong), wrong).toThrow(/QUOTH_SHARDS must be/);
    }
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

  test('what is served to programs has an address, a rate and origins', () => {
    const server = parseConfig({}).server;
    expect(server).toEqual({
      address: { host: '127.0.0.1', port: 8_080 },
      rate: { uses: 300, perSeconds: 60 },
    });
    expect(parseConfig({ QUOTH_SERVE_RATE: 'off' }).server.rate).toBeUndefined();
    const originsOf = (QUOTH_SERVE_CORS: string) =>
      parseConfig({ QUOTH_SERVE_CORS }).server.corsOrigins;
    const two = 'https://example.org, http://localhost:3000';
    expect(originsOf(two)).toEqual(['https://example.org', 'http://localhost:3000']);
    expect(originsOf('*')).toEqual(['*']);
    for (const wrong of ['example.org', 'https://example.org/', 'https://a b', 'ftp://a', 'null']) {
      expect(() => originsOf(wrong), wrong).toThrow(/QUOTH_SERVE_CORS must be/);
    }
  });

  test('the public address of the pages has no path', () => {
    const urlOf = (QUOTH_PUBLIC_URL: string) => parseConfig({ QUOTH_PUBLIC_URL }).publicUrl;
    expect(urlOf('https://quoth.example.org/')).toBe('https://quoth.example.org');
    for (const wrong of ['quoth.example.org', 'https://a.example/quoth', 'javascript:alert(1)']) {
      expect(() => urlOf(wrong), wrong).toThrow(/QUOTH_PUBLIC_URL must be/);
    }
  });

  test('links are signed with the first of the keys, each of which is long', () => {
    const keysOf = (QUOTH_LINK_KEY: string) => parseConfig({ QUOTH_LINK_KEY }).linkKeys;
    const [one, other] = ['1'.repeat(32), '2'.repeat(40)];
    expect(keysOf(one)).toEqual([one]);
    expect(keysOf(` ${other},\n${one}`)).toEqual([other, one]);
    for (const wrong of ['hunter2', `${one},hunter2`, ',']) {
      expect(() => keysOf(wrong), wrong).toThrow(/QUOTH_LINK_KEY must have 32 characters/);
      expect(() => keysOf(wrong), wrong).not.toThrow(/hunter2/);
    }
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
