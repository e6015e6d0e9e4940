import type { PrivacyText } from './privacy-text.js';

export const ar: PrivacyText = {
  command: { name: 'الخصوصية', description: 'ما أحفظه عنك وكيف تراه أو تحذفه' },
};
