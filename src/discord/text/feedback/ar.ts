import type { FeedbackText } from './feedback-text.js';

export const ar: FeedbackText = {
  helped: 'أفادني',
};
