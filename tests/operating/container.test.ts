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

  test('keeps to the rules of hadolint that concern it', async () => {
    const lines = await instructions();
    const known = new Set(
      ['ARG', 'CMD', 'COPY', 'ENTRYPOINT', 'ENV', 'EXPOSE', 'FROM', 'HEALTHCHECK', 'LABEL'].concat([
        'RUN',
        'STOPSIGNAL',
        'USER',
        'VOLUME',
        'WORKDIR',
      ]),
    );
    // DL3020, DL4000: files are copied, and nothing that is deprecated is used.
    for (const [word] of lines) expect(known, word).toContain(word);
    const of = (name: string): readonly string[] =>
      lines.filter(([word]) => word === name).map(([, rest]) => rest);
    // DL3006, DL3007, DL3024: every stage is of a version that is named, and called by a name of its own.
    const stages = of('FROM').map((from) =>
      /^[\w/.-]+:(?!latest\b)[\w.-]+(?: AS (\w+))?$/u.exec(from),
    );
    expect(stages).not.toContain(null);
    const names = stages.flatMap((stage) => stage?.[1] ?? []);
    expect(new Set(names).size).toBe(names.length);
    // DL3021, DL3022: what is copied from a stage is from one that there is; several files go into a folder.
    for (const copy of of('COPY')) {
      const [, stage] = /^--from=(\w+) /u.exec(copy) ?? [];
      if (stage !== undefined) expect(names).toContain(stage);
      const paths = copy.split(' ').filter((path) => !path.startsWith('--'));
      if (paths.length > 2) expect(paths.at(-1)).toMatch(/\/$/u);
    }
    // DL3000, DL3045: paths are absolute, or within a working directory that is.
    for (const path of of('WORKDIR')) expect(path).toMatch(/^\//u);
    for (const [at, [word]] of lines.entries()) {
      if (word !== 'COPY') continue;
      const stage = lines.slice(0, at).findLastIndex(([from]) => from === 'FROM');
      expect(lines.slice(stage, at).some(([before]) => before === 'WORKDIR')).toBe(true);
    }
    // DL3025: commands get signals, which a shell between would keep. DL3002: not as root. DL3012, DL4003, DL4004: one of each.
    for (const name of ['CMD', 'ENTRYPOINT', 'HEALTHCHECK']) {
      expect(of(name)).toHaveLength(1);
      expect(of(name)[0]).toMatch(/\["[^\]]+"\]$/u);
    }
    expect(of('USER').at(-1)).not.toMatch(/^(?:root|0)\b/u);
    // DL3003, DL3004, DL3016, DL4006: no change of folder, other user, unlocked package or pipe in a command.
    for (const run of of('RUN'))
      expect(run).not.toMatch(/\b(?:cd|sudo|curl|wget|npm i(?:nstall)?)\b|\|(?!\|)/u);
    // DL3059: commands that follow one another are one layer.
    for (const [at, [word]] of lines.entries()) {
      if (word === 'RUN') expect(lines[at + 1]?.[0]).not.toBe('RUN');
    }
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
