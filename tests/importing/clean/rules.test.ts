import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../../src/importing/clean/clean-page.js';
import type { CleanRule } from '../../../src/importing/clean/rule.js';
import { pageRules } from '../../../src/importing/clean/rules/index.js';
import { readHtmlPage } from '../../../src/importing/read/html/read-html.js';
import { readPlainText } from '../../../src/importing/read/plain/read-plain-text.js';
import { toImported } from '../../../src/importing/to-draft.js';
import { asExpectation, type PageExpectation, pageFixtures } from '../page-fixtures.js';

const fixtures = pageFixtures('rules');

function cleaned(name: string, bytes: Uint8Array, rules: readonly CleanRule[]): PageExpectation {
  const text = new TextDecoder().decode(bytes);
  const page = name.endsWith('.html') ? readHtmlPage(text, undefined) : readPlainText(text);
  return asExpectation(toImported(cleanPage(page, undefined, rules)));
}

describe('the rules of the clean-up', () => {
  it('have one page each that needs them', () => {
    const named = fixtures.map(({ name }) => name.replace(/\.\w+$/, ''));
    expect(named).toEqual(pageRules.map(({ name }) => name).sort());
  });
});

describe.each(fixtures)('the rule of $name', ({ name, bytes, expected }) => {
  const isOther = (rule: CleanRule): boolean => rule.name !== name.replace(/\.\w+$/, '');

  it('makes of its page what a person takes for the article', () => {
    expect(cleaned(name, bytes, pageRules)).toEqual(expected);
  });

  it('is needed for it', () => {
    expect(cleaned(name, bytes, pageRules.filter(isOther))).not.toEqual(expected);
  });
});
