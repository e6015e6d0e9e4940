import type { SettingsText } from './settings-text.js';

export const es: SettingsText = {
  command: { name: 'ajustes', description: 'Cómo me comporto en este servidor' },
};
