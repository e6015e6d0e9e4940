import { editDistance } from './edit-distance.js';

const maxSuggestions = 3;
const minPartLength = 3;
/** Longer words are nobody's slip of the finger, and comparing them costs their lengths' product. */
const maxLength = 100;

/**
 * The choices that somebody who wrote `word` may have meant, nearest first: those at most a third of its letters away,
 * then those that contain it or are contained in it.
 */
export function nearest(word: string, choices: readonly string[]): readonly string[] {
  const wanted = word.toLowerCase();
  if (wanted === '' || wanted.length > maxLength) return [];
  const reach = Math.max(1, Math.floor(wanted.length / 3));
  const byDistance = choices
    .filter((choice) => choice.length <= maxLength)
    .map((choice) => ({ choice, distance: editDistance(wanted, choice.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const close = byDistance.filter(({ distance }) => distance <= reach);
  const containing = byDistance.filter(
    ({ choice, distance }) => distance > reach && contains(wanted, choice.toLowerCase()),
  );
  return [...close, ...containing].slice(0, maxSuggestions).map(({ choice }) => choice);
}

function contains(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= minPartLength && (a.includes(b) || b.includes(a));
}
