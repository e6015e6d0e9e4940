import type { PageContext } from './page-context.js';
import type { Markup } from './markup.js';

/** Some items of a list. */
export interface ListPage<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly number: number;
  readonly count: number;
}

/** The page that is wanted, or the nearest that there is. */
export function listPage<T>(items: readonly T[], wanted: number, size: number): ListPage<T> {
  const count = Math.max(1, Math.ceil(items.length / size));
  const number = Math.min(Math.max(1, wanted), count);
  return { items: items.slice((number - 1) * size, number * size), number, count };
}

interface PagerProps {
  readonly page: PageContext;
  readonly list: ListPage<unknown>;
  readonly linkTo: (number: number) => string;
}

export function Pager({ page: { text }, list, linkTo }: PagerProps): Markup | null {
  const { number, count } = list;
  if (count === 1) return null;
  return (
    <nav class="pager" aria-label={text.pages.label}>
      {number > 1 ? (
        <a href={linkTo(number - 1)} rel="prev">
          {text.pages.previous}
        </a>
      ) : null}
      <span>{text.pages.of(number, count)}</span>
      {number < count ? (
        <a href={linkTo(number + 1)} rel="next">
          {text.pages.next}
        </a>
      ) : null}
    </nav>
  );
}
