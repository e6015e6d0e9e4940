/**
 * Forms of a word by CLDR plural category, with `#` where the number stands; a form without it says the number in words.
 * `other` is what the rest fall back on. https://cldr.unicode.org/index/cldr-spec/plural-rules
 */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** `plural('en', { one: '# article', other: '# articles' })(2)` is "2 articles", the number written as the locale does. */
export function plural(locale: string, forms: PluralForms): (count: number) => string {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count) =>
    (forms[rules.select(count)] ?? forms.other).replace('#', () => numbers.format(count));
}
