import type { KnowledgeText } from './knowledge-text.js';

export const es: KnowledgeText = {
  command: { name: 'conocimiento', description: 'Añade, cambia y sigue los artículos de este servidor' },
};
