import type { KnowledgeText } from './knowledge-text.js';

export const ar: KnowledgeText = {
  command: { name: 'المقالات-الإدارة', description: 'أضف مقالات هذا الخادم وعدّلها وتابع مصادرها' },
};
