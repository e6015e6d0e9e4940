import type { FeedbackText } from './feedback-text.js';

export const es: FeedbackText = {
  helped: 'Me ayudó',
};
