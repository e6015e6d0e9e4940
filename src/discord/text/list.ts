/** `list('en')(['a', 'b', 'c'])` is "a, b, and c", joined as the locale does. */
export function list(locale: string): (items: readonly string[]) => string {
  const format = new Intl.ListFormat(locale);
  return (items) => format.format(items);
}
