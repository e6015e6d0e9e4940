import type { ButtonSpec } from './reply.js';

/** Two buttons that turn the pages of a list; none for a single page. `turnTo` gives the custom id of a page, from 1. */
export function pageButtons(
  { page, pages }: { readonly page: number; readonly pages: number },
  turnTo: (page: number) => string | undefined,
  labels: { readonly previous: string; readonly next: string },
): readonly ButtonSpec[] {
  if (pages < 2) return [];
  // A button that leads nowhere leads to its own page, which no other one does.
  return [
    {
      customId: turnTo(page === 1 ? page : page - 1),
      label: labels.previous,
      disabled: page === 1,
    },
    {
      customId: turnTo(page === pages ? page : page + 1),
      label: labels.next,
      disabled: page === pages,
    },
  ];
}
