import { ImportRefusal } from '../../../../importing/import-article.js';
import { UserError } from '../../../../shared/errors.js';
import { feedRefusal } from '../views/feed-refusal.js';
import { inline } from '../../../ui/inline.js';
import type { Language } from '../../../text/languages.js';

/** What somebody is told for an error: an import's refusal in their language, every other one as it is. */
export function inWords(error: unknown, { text }: Language): unknown {
  if (!(error instanceof ImportRefusal)) return error;
  const words = text.knowledge.errors.refused[error.reason];
  // What is wrong, and in which line, is known in English alone: still better than to let somebody guess.
  const detail = error.reason === 'bad-article' ? `\n-# ${inline(error.message, 400)}` : '';
  return new UserError(error.code, `${words}${detail}`, { cause: error });
}

/** The same where a feed was to be read. */
export function feedInWords(error: unknown, language: Language): unknown {
  if (!(error instanceof ImportRefusal)) return error;
  return new UserError(error.code, feedRefusal(error.reason, language), { cause: error });
}
