import type { SettingsText } from './settings-text.js';

export const en: SettingsText = {
  command: { name: 'settings', description: 'How I behave in this server' },
};
