import { text } from './text.js';

/** Options that several commands share. */
export const knowledgeOption = {
  type: 'string',
  multiple: true,
  value: 'PATH',
  description: text.options.knowledge,
} as const;

export const jsonOption = { type: 'boolean', description: text.options.json } as const;
