import type { Offers } from '../../framework/asking.js';
import type { Language } from '../../text/languages.js';
import type { ButtonSpec } from '../../ui/reply.js';
import { tellMe } from './standing-controls.js';

/** Below what the articles of a server do not say. */
export function tellMeButton(
  offers: Offers | undefined,
  { text }: Language,
): readonly ButtonSpec[] {
  return offers === undefined ? [] : [{ customId: tellMe.encode({}), label: text.standing.tellMe }];
}
