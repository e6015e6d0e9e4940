import type { PrivacyText } from './privacy-text.js';

export const en: PrivacyText = {
  command: { name: 'privacy', description: 'What I store about you, and how to see or delete it' },
};
