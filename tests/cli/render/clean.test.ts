import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, cleanLine } from '../../../src/cli/render/clean.js';

describe('clean', () => {
  it.each([
    ['colours', 'a\u001b[31mred\u001b[0m', 'ared'],
    ['window titles', 'a\u001b]0;owned\u0007b', 'ab'],
    ['cursor movement', 'a\u001b[2J\u001b[Hb', 'ab'],
    ['one-byte control sequences', 'a\u009b31mb', 'ab'],
    ['what turns the direction round', 'a\u202eb\u202c\u2066c\u2069', 'abc'],
    ['bells and backspaces', 'pass\u0008\u0008ok\u0007', 'passok'],
    ['carriage returns that overwrite a line', 'honest\rforged', 'honestforged'],
  ])('takes out %s', (_name, foreign, expected) => {
    expect(clean(foreign)).toBe(expected);
  });

  it('leaves text of every direction and script as it is', () => {
    const foreign = 'معبر القائم — القائم, 边境, ชายแดน, граница, é, 👩‍👧\nnext\tcolumn';
    expect(clean(foreign)).toBe(foreign);
  });

  it('never lets a control character through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (foreign) => {
        // eslint-disable-next-line no-control-regex -- They are what must not get through.
        expect(clean(foreign)).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/);
      }),
    );
  });
});

describe('cleanLine', () => {
  it('brings a text of several lines onto one', () => {
    expect(cleanLine(' one\r\n two\u2028three\tfour ')).toBe('one two three four');
  });
});
