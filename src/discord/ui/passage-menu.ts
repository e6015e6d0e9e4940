import type { Evidence } from '../../answer/answer.js';
import { open } from './controls.js';
import { limits } from './limits.js';
import { encodeReference, referenceTo } from './passage-reference.js';
import type { Language } from '../text/languages.js';
import { label } from './inline.js';
import { menuRow } from './menus.js';
import { plainSource } from './source-line.js';

/** A menu of these passages, the first 25, which opens the one chosen unless told. No passage may be there twice. */
export function passageMenu(
  evidence: readonly Omit<Evidence, 'score'>[],
  language: Language,
  placeholder = language.text.answer.openPassage,
  customId = open.encode({}),
): ReturnType<typeof menuRow> {
  const options = evidence.slice(0, limits.menuOptions).map(({ article, passage, highlights }) => {
    const [sentence = { start: 0, end: passage.text.length }] = highlights;
    const source = plainSource(article, passage, language);
    return {
      label: label(passage.text.slice(sentence.start, sentence.end), limits.menuOption, passage.id),
      description: label(source, limits.menuOption, passage.id),
      value: encodeReference(referenceTo(passage)),
    };
  });
  const distinct = options.filter(
    ({ value }, index) => options.findIndex((other) => other.value === value) === index,
  );
  return menuRow(customId, placeholder, distinct);
}
