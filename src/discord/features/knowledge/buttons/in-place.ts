import type { Press } from '../../../framework/component.js';

/** What only one person sees is changed in place; were it public, everybody would get an answer of their own. */
export function inPlace({ message }: Press): 'update' | 'private' {
  return message.isPrivate ? 'update' : 'private';
}
