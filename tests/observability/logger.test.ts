import { expect, test } from 'vitest';
import { createLogger, type LoggerOptions } from '../../src/observability/logger.js';

function record(options: Omit<LoggerOptions, 'destination'>): {
  logger: ReturnType<typeof createLogger>;
  lines: string[];
} {
  const lines: string[] = [];
  const logger = createLogger({ ...options, destination: { write: (line) => lines.push(line) } });
  return { logger, lines };
}

test('a JSON line carries its message and its facts', () => {
  const { logger, lines } = record({ level: 'info', format: 'json' });
  logger.info('Ready.', { guilds: 2 });
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines.join(''))).toMatchObject({ level: 30, msg: 'Ready.', guilds: 2 });
});

test('lines below the level are not written', () => {
  const { logger, lines } = record({ level: 'warn', format: 'json' });
  logger.info('Quiet.');
  logger.debug('Quieter.');
  expect(lines).toEqual([]);
});

test('an error is written with its stack and its cause', () => {
  const { logger, lines } = record({ level: 'info', format: 'json' });
  logger.error('Failed.', { error: new Error('outer', { cause: new Error('inner') }) });
  expect(lines.join('')).toMatch(/outer[^]*inner/);
  expect(lines.join('')).toContain('logger.test.ts');
});

test.each(['json', 'pretty'] as const)('a secret never reaches a %s line', (format) => {
  const { logger, lines } = record({ level: 'info', format, secrets: ['to.ken', ''] });
  logger.info('Logging in with to.ken.', { header: 'Bot to.ken', nested: { deep: 'to.ken' } });
  logger.error('Refused.', { error: new Error('to.ken is wrong') });
  expect(lines).toHaveLength(2);
  expect(lines.join('')).not.toContain('to.ken');
  expect(lines.join('')).toContain('[secret]');
});

test.each(['json', 'pretty'] as const)(
  'nothing that a terminal would obey is in a %s line',
  (format) => {
    const { logger, lines } = record({ level: 'info', format });
    logger.warn('Read \u001b[31m it.', { path: 'a\u009b2J\u202eb\u001b]52;c;aGE=\u0007' });
    // eslint-disable-next-line no-control-regex -- They are what must not get through.
    expect(lines.join('')).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
    expect(lines.join('')).toContain('Read');
  },
);
