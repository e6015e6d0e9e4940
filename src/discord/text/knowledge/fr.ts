import type { KnowledgeText } from './knowledge-text.js';

export const fr: KnowledgeText = {
  command: { name: 'connaissances', description: 'Ajouter, modifier et suivre les articles de ce serveur' },
};
