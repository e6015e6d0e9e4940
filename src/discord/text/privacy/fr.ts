import type { PrivacyText } from './privacy-text.js';

export const fr: PrivacyText = {
  command: {
    name: 'confidentialité',
    description: 'Ce que je garde sur vous, et comment le voir ou l’effacer',
  },
};
