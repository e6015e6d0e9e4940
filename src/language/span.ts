/** A stretch of a text: `text.slice(start, end)`. Offsets count UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
