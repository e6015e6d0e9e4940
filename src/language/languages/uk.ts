import type { Language } from './language.js';
import { words } from './stop-words.js';

/** Ukrainian: no stemmer is known to be good, so the n-grams carry its endings. */
export const ukrainian: Language = {
  code: 'uk',
  stopWords: words(`
    хто кого кому ким що чого чому чим де куди звідки коли як який яка яке які якого якої якому яким яких якими скільки чий чия
    чиє чиї чи навіщо і й та а але або у в на з із зі до від по за для про при під над між через без не ні так це цей ця ці цього
    цієї той ті того тієї він вона воно вони його її їх їм ним нею ми ви я ти нас вас свій своя своє свої свого бути був була було
    були є буде будуть також ще вже лише тільки же б би щоб якщо після перед`),
  decimalComma: true,
};
