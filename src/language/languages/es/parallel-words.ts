import type { ParallelWords } from '../parallel-words.js';
import { words } from '../stop-words.js';

export const spanishParallelWords: ParallelWords = {
  // Without its accent, "como" or "que" joins; the others are written without it by whoever chats.
  asking: words(
    'quién quiénes qué cuál cuáles cuándo cuánto cuánta cuántos cuántas dónde adónde cómo quien quienes cuando cuanto cuanta cuantos cuantas donde',
  ),
  and: words('y e'),
  versus: words('vs versus contra'),
  prepositions: words('en de a desde hasta durante antes después por para'),
  comparing: words(
    'dice dicen decir cuenta cuentan informa informan mismo misma coincide coinciden difiere difieren diferente comparado comparada según',
  ),
  between: words('lo la el que con de del frente a o también'),
};
