import { describe, expect, test } from 'vitest';
import { join } from 'node:path';
import { withFolder } from './support/articles.js';
import { runQuoth } from './support/run.js';

describe('quoth config', () => {
  test('prints each setting as it holds, and where it comes from', async () => {
    const settings = { LOG_LEVEL: 'debug', QUOTH_CACHE_PATH: '' };
    const { code, stdout } = await runQuoth(['config'], { settings });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^LOG_LEVEL +debug +environment$/m);
    expect(stdout).toMatch(/^QUOTH_COOLDOWN_PERSON +5\/30 +default$/m);
    expect(stdout).toMatch(/^QUOTH_MESSAGE_CONTENT +off +default$/m);
    expect(stdout).toMatch(/^QUOTH_CACHE_PATH +–$/m);
  });

  test('hides secrets, also those in files, and of an address the password alone', async () => {
    await withFolder({ token: 'the-token\n' }, async (folder) => {
      const path = join(folder, 'token');
      const settings = {
        DISCORD_TOKEN_FILE: path,
        DATABASE_URL: 'postgres://quoth:p%40ss@db.example:5432/quoth?password=other',
        QUOTH_LINK_KEY: `key://signs.example/${'links'.repeat(8)}`,
      };
      const { code, stdout } = await runQuoth(['config'], { settings });
      expect(code).toBe(0);
      expect(stdout).toContain(`[hidden]`);
      expect(stdout).toContain(`${path} (DISCORD_TOKEN_FILE, environment)`);
      expect(stdout).toContain('postgres://quoth:[hidden]@db.example:5432/quoth ');
      for (const secret of ['the-token', 'p%40ss', 'other', 'signs', 'links']) {
        expect(stdout).not.toContain(secret);
      }
    });
  });

  test('ends with 1 where something is wrong, and names what is no setting', async () => {
    const settings = { LOG_LEVEL: 'loud', QUOTH_COLDOWN_PERSON: '5/30' };
    const { code, stdout } = await runQuoth(['config'], { settings });
    expect(code).toBe(1);
    expect(stdout).toContain('✗ LOG_LEVEL must be trace');
    expect(stdout).toContain('! QUOTH_COLDOWN_PERSON is set, and is no setting');
  });
});
