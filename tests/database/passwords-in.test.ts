import { expect, test } from 'vitest';
import { passwordsIn } from '../../src/database/passwords-in.js';
import { createLogger } from '../../src/observability/logger.js';

test.each([
  ['as it stands in the address', 'postgres://quoth:s3cret@host/quoth', 's3cret'],
  ['as it is sent', 'postgres://quoth:s3%40cret@host/quoth', 's3@cret'],
  ['among the options', 'postgres://host/quoth?user=quoth&password=s3cret', 's3cret'],
  ['with a percent sign that stands for nothing', 'postgres://quoth:s3%cret@host/quoth', 's3%cret'],
])('no line of the log shows the password, %s', (_, url, password) => {
  const lines: string[] = [];
  const logger = createLogger({
    level: 'info',
    format: 'json',
    secrets: passwordsIn({ url }),
    destination: { write: (line) => lines.push(line) },
  });
  logger.error('It failed.', { error: new Error(`${url} refused ${password}`) });
  expect(lines.join('')).toContain('[secret]');
  expect(lines.join('')).not.toContain(password);
});

test('a file has none', () => {
  expect(passwordsIn({ path: 'data/quoth.db' })).toEqual([]);
});
