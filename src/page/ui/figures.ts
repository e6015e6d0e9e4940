/** A date, a month (`2019-09`) or a year in words: days have no time zone, so that nobody reads the day before. */
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

/** From 0 to 1, as a whole percentage. */
export function percent(share: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
}

/** Two digits, with a minus sign that is as wide as a plus. */
export function figure(value: number): string {
  const written = value.toFixed(2);
  return Number(written) === 0 ? written.replace('-', '') : written.replace('-', '−');
}

/** The same of what is added to a sum. */
export function signed(value: number): string {
  const written = figure(value);
  return value > 0 && Number(written) !== 0 ? `+${written}` : written;
}
