import { describe, expect, it } from 'vitest';
import { dropClosingCalls } from '../../../../src/importing/clean/rules/closing-calls.js';
import type { PageBlock } from '../../../../src/importing/page.js';
import { block, fates, inWork, sentence } from '../../support/in-work.js';

function after(...blocks: readonly PageBlock[]): readonly string[] {
  const page = inWork(blocks);
  dropClosingCalls(page);
  return fates(page);
}

const text = block(sentence(60));
const call = block('Join our forum and talk about the river.');

describe('a call at the end', () => {
  it('is one of the last six paragraphs, and not the only one', () => {
    const five = Array.from({ length: 5 }, () => text);
    expect(after(text, call, ...five)[1]).toBe('-newsletter');
    expect(after(text, call, ...five, text)[1]).toBe('kept');
    expect(after(call)).toEqual(['kept']);
    expect(after(call, call)).toEqual(['kept', '-newsletter']);
  });

  it('has at most 320 characters', () => {
    const of = (length: number): string => call.text.padEnd(length, ' and the river');
    expect(after(text, block(of(320)))[1]).toBe('-newsletter');
    expect(after(text, block(of(321)))[1]).toBe('kept');
  });

  it('is a paragraph, or stands below a picture', () => {
    const fateOf = (kind: PageBlock['kind']): string | undefined =>
      after(text, { ...call, kind })[1];
    expect([fateOf('caption'), fateOf('quotation'), fateOf('heading')]).toEqual([
      ...['-newsletter', 'kept', 'kept'],
    ]);
  });
});
