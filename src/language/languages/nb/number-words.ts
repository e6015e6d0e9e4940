import type { NumberWords } from '../number-words.js';
import { words } from '../stop-words.js';

const small = words(
  'null en to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten',
);
const tens = words('tjue tretti førti femti seksti sytti åtti nitti');
const ordinals = words(
  'første andre tredje fjerde femte sjette sjuende åttende niende tiende ellevte tolvte',
);

export const norwegianNumberWords: NumberWords = {
  cardinals: Object.fromEntries([
    ...small.map((word, number) => [word, number] as const),
    ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ]),
  ordinals: Object.fromEntries(ordinals.map((word, index) => [word, index + 1] as const)),
  ordinal: (number) => `${number}.`,
};
