import type { SettingsText } from './settings-text.js';

export const fr: SettingsText = {
  command: { name: 'réglages', description: 'Comment je me comporte sur ce serveur' },
};
