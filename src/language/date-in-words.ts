/**
 * A date, a month (`2019-09`) or a year in words: days have no time zone, so that nobody reads the day before. What is none of
 * them stays as it is.
 */
export function dateInWords(published: string, locale: string): string {
  const date = new Date(published);
  if (Number.isNaN(date.getTime())) return published;
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...(published.length > 4 && { month: 'long' }),
    ...(published.length > 7 && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(date);
}
