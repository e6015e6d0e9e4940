import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '../../../src/discord/ui/escape.js';
import { plain } from '../../support/fake-discord/visible-text.js';
import { hostileText } from '../support/hostile-text.js';
import { shown } from '../support/shown.js';

describe('escaped text', () => {
  test.each([
    ['*bold* _and_ ~~not~~', String.raw`\*bold\* \_and\_ \~\~not\~\~`],
    ['||spoiler||', String.raw`\|\|spoiler\|\|`],
    ['`code` ```js', String.raw`\`code\` \`\`\`js`],
    ['[a](https://b.c)', String.raw`\[a\](https\://b.c)`],
    ['@everyone, <@1>, <#1>, <@&1>', String.raw`\@everyone, \<\@1\>, \<#1\>, \<\@&1\>`],
    [
      '<:a:1> <t:1:R> </ask:1> <id:browse>',
      String.raw`\<\:a:1\> \<t\:1:R\> \</ask:1\> \<id\:browse\>`,
    ],
    ['see https://b.c/d_e', String.raw`see https\://b.c/d\_e`],
    ['# heading', String.raw`\# heading`],
    ['-# small', String.raw`\-# small`],
    ['- item', String.raw`\- item`],
    ['1. item', String.raw`1\. item`],
    ['> quote', String.raw`\> quote`],
    ['a \\ b', String.raw`a \\ b`],
  ])('of %s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test.each(['Al-Qaim, at 12:30 (370 miles) - #1', 'He said: "No."', 'قال: "لا"', '重新开放：是'])(
    'leaves alone what is no markup: %s',
    (text) => {
      expect(escapeMarkdown(`At ${text} he left`)).toBe(`At ${text} he left`);
    },
  );

  test('never forms a shortcode, a link or a mention', () => {
    const effects = /(?<!\\):[^\s:]+(?<!\\):|(?<!\\):\/\/|(?<!\\)[<>[\]@`*_~|]/u;
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const line of text.split(/[\r\n]+/u)) {
          // Pairs of backslashes are backslashes that show.
          expect(escapeMarkdown(line).replaceAll('\\\\', '')).not.toMatch(effects);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('shows as it was, alone in its line', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const line of text.split(/[\r\n]+/u).filter((part) => part.trim() !== '')) {
          const seen = shown(escapeMarkdown(line));
          expect([...seen.kinds].filter((kind) => kind !== 'twemoji')).toEqual([]);
          expect(seen.text.replace(/\s+/gu, '')).toBe(
            line.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/\s+/gu, ''),
          );
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('is itself again without its backslashes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.startsWith('>'));
        expect(plain(escapeMarkdown(text))).toBe(text);
      }),
    );
  });
});
