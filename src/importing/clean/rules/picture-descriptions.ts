import { isCreditedCaption } from '../credit.js';
import { endsSentence, readingLength } from '../prose.js';
import type { PageInWork } from '../rule.js';
import { isKept } from '../verdict.js';

/** Longest description of a picture that stands above its credited caption, in characters. */
const maxDescriptionLength = 120;

/**
 * Out of a browser, what a picture shows for those who do not see it comes as a line above its caption: a short one without a
 * full stop, right before a caption with its credit. It is said of the picture, not by the text.
 */
export function judgePictureDescriptions({ blocks }: PageInWork): undefined {
  const kept = blocks.filter(isKept);
  for (const [index, item] of kept.entries()) {
    const below = kept[index + 1];
    const isDescription =
      item.block.kind === 'paragraph' &&
      item.block.role === undefined &&
      readingLength(item.block.text) <= maxDescriptionLength &&
      !endsSentence(item.block.text);
    if (isDescription && below !== undefined && isCreditedCaption(below.block.text)) {
      item.verdict = { kind: 'keep', as: 'caption' };
    }
  }
}
