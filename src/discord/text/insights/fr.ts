import type { InsightsText } from './insights-text.js';

export const fr: InsightsText = {
  command: {
    name: 'statistiques',
    description: 'Ce que l’on demande ici, et ce qui reste sans réponse',
  },
};
