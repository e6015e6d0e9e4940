import type { RefusalReason } from '../../../../knowledge/refusal-reason.js';
import type { Language } from '../../../text/languages.js';

/** Why a feed was not read: unlike a page it cannot be given as a file, so that some of the advice is another. */
export function feedRefusal(reason: RefusalReason, { text }: Language): string {
  const { refused, refusedFeed } = text.knowledge.errors;
  return { ...refused, ...refusedFeed }[reason];
}
