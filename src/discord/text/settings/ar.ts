import type { SettingsText } from './settings-text.js';

export const ar: SettingsText = {
  command: { name: 'الإعدادات', description: 'كيف أتصرف في هذا الخادم' },
};
