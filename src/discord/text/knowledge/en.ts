import type { KnowledgeText } from './knowledge-text.js';

export const en: KnowledgeText = {
  command: { name: 'knowledge', description: 'Add, change and follow the articles of this server' },
};
