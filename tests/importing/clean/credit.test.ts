import { describe, expect, it } from 'vitest';
import { isCreditedCaption } from '../../../src/importing/clean/credit.js';

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
