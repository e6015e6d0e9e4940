import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatAliasLines,
  parseAliasLines,
} from '../../../../src/discord/features/settings/alias-lines.js';

test('a line is a group, its names by commas of any script, perhaps for one language', () => {
  expect(
    parseAliasLines('Kyiv, Kiev\n\n  en: lorry ,  truck,\nداعش، تنظيم الدولة\nAl: Qaim, Kaim'),
  ).toEqual({
    groups: [
      { names: ['Kyiv', 'Kiev'] },
      { names: ['lorry', 'truck'], language: 'en' },
      { names: ['داعش', 'تنظيم الدولة'] },
      { names: ['Qaim', 'Kaim'], language: 'al' },
    ],
    faults: [],
  });
});

test('what is no group is named by its line, and the others stay', () => {
  const { groups, faults } = parseAliasLines(`Kyiv\nA, B\n!!, B\n${'x'.repeat(101)}, y`);
  expect(groups).toEqual([{ names: ['A', 'B'] }]);
  expect(faults).toEqual([
    { line: 1, fault: 'too-few' },
    { line: 3, fault: 'not-a-text' },
    { line: 4, fault: 'too-long' },
  ]);
});

test('what was written comes back as it was', () => {
  const name = fc.stringMatching(/^[A-Za-zäñ]{1,8}( [A-Za-z]{1,8})?$/u);
  const group = fc.record({
    names: fc
      .uniqueArray(name, { minLength: 2, maxLength: 4 })
      .map(([first = '', second = '', ...more]): [string, string, ...string[]] => [
        first,
        second,
        ...more,
      ]),
    language: fc.constantFrom('en', 'pt-BR', 'ar'),
  });
  fc.assert(
    fc.property(fc.array(group), (groups) => {
      expect(parseAliasLines(formatAliasLines(groups))).toEqual({ groups, faults: [] });
    }),
  );
});
