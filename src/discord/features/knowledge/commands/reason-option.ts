import { bounds } from '../../../../store/bounds.js';
import type { Text } from '../../../text/text.js';

/** Why an article is changed: it stands in the public answers that are put right because of it. */
export const reasonOption = {
  type: 'string',
  words: (text: Text) => text.knowledge.reason,
  maxLength: bounds.reason,
} as const;
