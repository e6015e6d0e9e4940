import type { FeedbackText } from './feedback-text.js';

export const en: FeedbackText = {
  helped: 'Helped',
};
