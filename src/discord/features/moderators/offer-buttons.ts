import type { Offers } from '../../framework/asking.js';
import type { Language } from '../../text/languages.js';
import type { ButtonSpec } from '../../ui/reply.js';
import { askModerators } from './moderators-controls.js';

/** Below what the articles do not say: the moderators may be asked, where the server wants that. */
export function offerButtons(
  offers: Offers | undefined,
  { text }: Language,
): readonly ButtonSpec[] {
  return offers?.moderators === true
    ? [{ customId: askModerators.encode({}), label: text.moderators.ask }]
    : [];
}
