import type { NumberWords } from '../number-words.js';
import { words } from '../stop-words.js';

const small = words(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const tens = words('twenty thirty forty fifty sixty seventy eighty ninety');
const ordinals = words(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
);

export const englishNumberWords: NumberWords = {
  cardinals: Object.fromEntries([
    ...small.map((word, number) => [word, number] as const),
    ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ]),
  ordinals: Object.fromEntries(ordinals.map((word, index) => [word, index + 1] as const)),
  ordinal: (number) => `${number}${endingOf(number)}`,
};

function endingOf(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}
