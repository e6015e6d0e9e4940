import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';

/** What a view returns: markup in which every text is escaped. */
export type Markup = JSX.Element;

/** What may stand between two tags. */
export type Children = Child;

/** A whole document. */
export async function renderDocument(markup: Markup): Promise<string> {
  return `<!doctype html>${String(await markup)}`;
}
