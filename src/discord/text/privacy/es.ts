import type { PrivacyText } from './privacy-text.js';

export const es: PrivacyText = {
  command: { name: 'privacidad', description: 'Qué guardo sobre ti y cómo verlo o borrarlo' },
};
