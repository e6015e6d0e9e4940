import type { CorrectText } from './correct-text.js';

export const en: CorrectText = {
  corrected: (day) =>
    `**Corrected on ${day}.** ~~Struck out~~: no longer said · **bold**: said now`,
  withdrawn: (day) => `**Withdrawn on ${day}.** The article no longer says this.`,
  restored: (day) => `**Said again since ${day}.**`,
  why: (reason) => `Why: ${reason}`,
};
