import type { APIComponentInContainer } from 'discord.js';
import type { StandingQuestion } from '../../../store/standing-questions.js';
import type { Language } from '../../text/languages.js';
import { label } from '../../ui/inline.js';
import { limits } from '../../ui/limits.js';
import { menuRow } from '../../ui/menus.js';
import { textDisplay } from '../../ui/reply.js';
import { endMenu } from './standing-controls.js';

/** A person's standing questions, with a menu that ends one; nothing without any. */
export function standingParts(
  questions: readonly StandingQuestion[],
  { text }: Language,
): readonly APIComponentInContainer[] {
  if (questions.length === 0) return [];
  const { own, placeholder } = text.standing;
  return [
    textDisplay(own(questions.length)),
    ...menuRow(
      endMenu.encode({}),
      placeholder,
      questions
        .slice(0, limits.menuOptions)
        .map(({ id, question }) => ({ label: label(question, limits.menuOption, '?'), value: id })),
    ),
  ];
}
