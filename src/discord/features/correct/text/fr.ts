import type { CorrectText } from './correct-text.js';

export const fr: CorrectText = {
  corrected: (day) =>
    `**Corrigé le ${day}.** ~~Barré~~ : n’est plus dit · **en gras** : ce qui est dit maintenant`,
  withdrawn: (day) => `**Retiré le ${day}.** L’article ne dit plus cela.`,
  restored: (day) => `**De nouveau dit depuis le ${day}.**`,
  why: (reason) => `Motif : ${reason}`,
};
