import { describe, expect, it } from 'vitest';
import { isCreditedCaption, isOnlyCredit } from '../../../src/importing/clean/credit.js';

describe('what tells a caption by its closing brackets', () => {
  it.each([
    'The pier of Dara in winter [Ana Writer/Reuters]',
    'The pier of Dara in winter [Ana Writer]',
    'The pier of Dara in winter (Photo: Ana Writer)',
  ])('is a credit: %s', (text) => {
    expect(isCreditedCaption(text)).toBe(true);
  });

  it.each([
    'The ferry was sold by its last owner (Ana Writer)',
    'The ferry was sold to a town in the north [he said]',
    'The ferry was sold to a town in the north [Dara]',
    'The law was passed by both towns [Chapter two of the Act, as it was before the change of last year]',
  ])('is none: %s', (text) => {
    expect(isCreditedCaption(text)).toBe(false);
  });
});

describe('a credit', () => {
  const caption = (length: number): string =>
    `${'The pier '.repeat(60).slice(0, length - 12)} [Mira Holt]`;

  it('tells a caption of at most 500 characters', () => {
    expect([isCreditedCaption(caption(500)), isCreditedCaption(caption(501))]).toEqual([
      ...[true, false],
    ]);
  });

  it('in square brackets is two names to eight', () => {
    const names = (count: number): boolean =>
      isCreditedCaption(`The pier in winter [${Array<string>(count).fill('Mira').join(' ')}]`);
    expect([1, 2, 8, 9].map(names)).toEqual([false, true, true, false]);
  });

  it('alone has at most 90 characters', () => {
    const alone = (length: number): boolean => isOnlyCredit(`Photo: ${'x'.repeat(length - 7)}`);
    expect([alone(90), alone(91)]).toEqual([true, false]);
  });
});
