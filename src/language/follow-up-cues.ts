import { detectLanguage } from './detect-language.js';
import type { FollowUpCues } from './languages/follow-up-cues.js';
import { findLanguage, languages } from './languages/index.js';

/** The languages with cues. */
const known = languages.filter(({ followUpCues }) => followUpCues).map(({ code }) => code);

/** The cues of the language that a question is asked in, of those whose cues are known; English where that cannot be told. */
export function followUpCuesFor(question: string): FollowUpCues | undefined {
  return findLanguage(detectLanguage(question, known) ?? 'en')?.followUpCues;
}
