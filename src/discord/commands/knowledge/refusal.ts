import { ImportRefusal } from '../../../knowledge/import-article.js';
import { UserError } from '../../../shared/errors.js';
import type { Language } from '../../text/languages.js';

/** What somebody is told for an error: an import's refusal in their language, every other one as it is. */
export function inWords(error: unknown, { text }: Language): unknown {
  if (!(error instanceof ImportRefusal)) return error;
  const words = text.knowledge.errors.refused[error.reason];
  return new UserError(error.code, words, { cause: error });
}
