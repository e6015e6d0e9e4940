import type { FeedbackText } from './feedback-text.js';

export const fr: FeedbackText = {
  helped: 'Utile',
};
