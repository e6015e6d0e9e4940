import type { InsightsText } from './insights-text.js';

export const en: InsightsText = {
  command: { name: 'insights', description: 'What people ask here, and what goes unanswered' },
};
