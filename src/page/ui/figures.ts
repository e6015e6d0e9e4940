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
