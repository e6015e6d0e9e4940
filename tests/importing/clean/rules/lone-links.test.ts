import { describe, expect, it } from 'vitest';
import { dropLoneLinks } from '../../../../src/importing/clean/rules/lone-links.js';
import type { PageBlock } from '../../../../src/importing/page.js';
import { block, fates, inWork, sentence, textOf } from '../../support/in-work.js';

const text = block(sentence(60));

function link(words: string, also: Partial<PageBlock> = {}): PageBlock {
  return block(words, { linkShare: 1, ...also });
}

function between(line: PageBlock, above = text, below = text): string | undefined {
  const page = inWork([above, line, below]);
  dropLoneLinks(page);
  return fates(page)[1];
}

describe('a link between two paragraphs', () => {
  it('is the headline of another article: 20 to 200 characters without a full stop', () => {
    expect([between(link(textOf(20))), between(link(textOf(200)))]).toEqual([
      ...['-related', '-related'],
    ]);
    expect([between(link(textOf(19))), between(link(textOf(201)))]).toEqual(['kept', 'kept']);
    expect([between(link(sentence(60))), between(link(`${textOf(40)}?`))]).toEqual([
      ...['kept', 'kept'],
    ]);
  });

  it('stays where it is an address, a part of a sentence, or no paragraph', () => {
    const words = textOf(40);
    expect(between(link('https://example.org/a/long/address'))).toBe('kept');
    expect(between(link('Write to port.office@example.org'))).toBe('kept');
    expect(between(link(words, { linkShare: 0.9 }))).toBe('-related');
    expect(between(link(words, { linkShare: 0.89 }))).toBe('kept');
    expect(between(link(words, { kind: 'heading' }))).toBe('kept');
    expect(between(link(words, { kind: 'list' }))).toBe('kept');
  });

  it('stays beside another link, a heading or a list', () => {
    const line = link(textOf(40));
    expect(between(line, line)).toBe('kept');
    expect(between(line, text, line)).toBe('kept');
    expect(between(line, block('Apples', { kind: 'heading' }))).toBe('kept');
    expect(between(line, text, block('• one', { kind: 'list' }))).toBe('kept');
    expect(between(line, text, link(sentence(60), { linkShare: 0.6 }))).toBe('kept');
  });
});
