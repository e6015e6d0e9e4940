import type { CorrectText } from './correct-text.js';

export const ar: CorrectText = {
  corrected: (day) => `**صُحِّح في ${day}.** ~~المشطوب~~: لم يعد يُقال · **الغامق**: ما يُقال الآن`,
  withdrawn: (day) => `**سُحِب في ${day}.** لم تعد المقالة تقول هذا.`,
  restored: (day) => `**يُقال من جديد منذ ${day}.**`,
  why: (reason) => `السبب: ${reason}`,
};
