import { describe, expect, it } from 'vitest';
import type { PageInWork } from '../../../../src/importing/clean/rule.js';
import { dropMarkedRoles } from '../../../../src/importing/clean/rules/marked-roles.js';
import { dropRepeatedHeadline } from '../../../../src/importing/clean/rules/repeated-headline.js';
import { dropAroundText } from '../../../../src/importing/clean/rules/around-text.js';
import { dropStrays } from '../../../../src/importing/clean/rules/strays.js';
import type { PageBlock } from '../../../../src/importing/page.js';
import { block, fates, inWork, sentence } from '../../support/in-work.js';

function after(
  apply: (page: PageInWork) => unknown,
  blocks: readonly PageBlock[],
  stated: PageInWork['stated'] = {},
): readonly string[] {
  const page = inWork(blocks, { stated });
  apply(page);
  return fates(page);
}

describe('a box about the author', () => {
  const marked = (text: string, also: Partial<PageBlock> = {}): PageBlock =>
    block(text, { role: 'byline', ...also });

  it('goes with all that is longer than a byline, and with its headings and lists', () => {
    const blocks = [
      marked(sentence(160)),
      marked(sentence(161)),
      marked('About Mira Holt', { kind: 'heading', level: 4 }),
      marked('• Six winters on the river\n• The last ferry', { kind: 'list' }),
    ];
    expect(after(dropMarkedRoles, blocks)).toEqual(['kept', '-byline', '-byline', '-byline']);
  });
});

describe('the address of a page', () => {
  const addressed = (text: string, url?: string): string | undefined =>
    after(dropRepeatedHeadline, [block(text)], { url })[0];

  it('goes where the page shows it as a line of its own', () => {
    const url = 'https://www.river.example/news/ferry';
    expect(addressed(url, url)).toBe('-duplicate');
    expect(addressed('http://river.example/news/ferry/?print=1', url)).toBe('-duplicate');
    expect(addressed('https://river.example/news/bridge', url)).toBe('kept');
    expect(addressed(`See ${url}`, url)).toBe('kept');
    expect(addressed(url)).toBe('kept');
  });
});

describe('a page of which the main text was not found', () => {
  it('keeps its running text, wherever it stands', () => {
    const date = block('Wednesday, 11 May 2022, twenty to four in the morning', {
      role: 'dateline',
    });
    const text = block(sentence(200), { main: false, beside: false });
    const blocks = [date, text];
    const page = inWork(blocks);
    dropAroundText(page);
    dropStrays(page);
    expect(fates(page)).toEqual(['kept', 'kept']);
  });
});
