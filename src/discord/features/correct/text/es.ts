import type { CorrectText } from './correct-text.js';

export const es: CorrectText = {
  corrected: (day) =>
    `**Corregido el ${day}.** ~~Tachado~~: ya no se dice · **negrita**: lo que se dice ahora`,
  withdrawn: (day) => `**Retirado el ${day}.** El artículo ya no dice esto.`,
  restored: (day) => `**Se dice de nuevo desde el ${day}.**`,
  why: (reason) => `Motivo: ${reason}`,
};
