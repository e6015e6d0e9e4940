import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { settingsSchema } from '../../src/config.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): Promise<string> => readFile(new URL(path, root), 'utf8');
const settings = Object.keys(settingsSchema.shape);

/** Instructions of a Dockerfile, with continued lines joined. */
async function instructions(): Promise<readonly (readonly [string, string])[]> {
  const lines = (await read('Dockerfile')).replace(/\\\n\s*/gu, ' ').split('\n');
  return lines
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line): readonly [string, string] => {
      const [word = '', ...rest] = line.split(' ');
      return [word, rest.join(' ')];
    });
}

const service = z.object({
  read_only: z.boolean().optional(),
  cap_drop: z.array(z.string()).optional(),
  security_opt: z.array(z.string()).optional(),
  profiles: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()),
  secrets: z.array(z.string()),
  volumes: z.array(z.string()),
});
const compose = z.object({
  services: z.record(z.string(), service),
  secrets: z.record(z.string(), z.object({ file: z.string() })),
  volumes: z.record(z.string(), z.null()),
});

describe('the image', () => {
  test('runs as nobody in particular, and says whether it is ready', async () => {
    const lines = await instructions();
    const last = lines.findLastIndex(([word]) => word === 'FROM');
    const final = new Map(lines.slice(last));
    expect(final.get('FROM')).toBe('node:22-slim');
    expect(final.get('USER')).toBe('node');
    expect(final.get('STOPSIGNAL')).toBe('SIGTERM');
    expect(final.get('HEALTHCHECK')).toContain('scripts/healthcheck.js');
    expect(final.get('ENTRYPOINT')).toBe('["node", "dist/cli.js"]');
  });

  test('copies what is there, and what may come in; above all no settings and no data', async () => {
    const allowed = (await read('.dockerignore'))
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    const copied = (await instructions())
      .filter(([word, rest]) => word === 'COPY' && !rest.startsWith('--from'))
      .flatMap(([, rest]) => rest.split(' ').slice(0, -1));
    expect(new Set(copied)).toEqual(new Set(allowed));
    for (const path of copied)
      expect(existsSync(fileURLToPath(new URL(path, root))), path).toBe(true);
    expect(await read('.dockerignore')).toMatch(/^\*$/mu);
  });

  test('sets settings that exist', async () => {
    const [, set = ''] = (await instructions()).find(([word]) => word === 'ENV') ?? [];
    const names = [...set.matchAll(/(\w+)=/gu)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(2);
    for (const name of names) expect([...settings, 'NODE_ENV']).toContain(name);
  });
});

describe('compose.yaml', () => {
  test('starts with a file unless told, and with PostgreSQL by a profile', async () => {
    const { services } = compose.parse(parse(await read('compose.yaml'), { merge: true }));
    expect(services['quoth']?.profiles).toBeUndefined();
    expect(services['quoth']?.environment).not.toHaveProperty('DATABASE_URL_FILE');
    for (const name of ['quoth-postgres', 'postgres']) {
      expect(services[name]?.profiles).toEqual(['postgres']);
    }
  });

  test('lets the bot write its data and nothing else, with no rights and no secret in its environment', async () => {
    const all = compose.parse(parse(await read('compose.yaml'), { merge: true }));
    for (const name of ['quoth', 'quoth-postgres']) {
      const bot = all.services[name];
      expect(bot).toMatchObject({
        read_only: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
      });
      for (const [setting, value] of Object.entries(bot?.environment ?? {})) {
        expect(settings).toContain(setting);
        if (setting.endsWith('_FILE')) expect(value).toMatch(/^\/run\/secrets\/\w+$/u);
      }
      expect(bot?.environment).not.toHaveProperty('DISCORD_TOKEN');
      const writable = bot?.volumes.filter((volume) => !volume.endsWith(':ro'));
      expect(writable).toEqual(['quoth-data:/data']);
      for (const secret of bot?.secrets ?? []) expect(all.secrets).toHaveProperty(secret);
    }
  });
});
