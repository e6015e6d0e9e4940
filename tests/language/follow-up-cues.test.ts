import { describe, expect, it } from 'vitest';
import { findLanguage } from '../../src/language/languages/index.js';

describe('the words of a question', () => {
  it.each([
    ['en', 'And who met him?'],
    ['en', 'Why is it so hard to control?'],
    ['en', 'who said that?'],
    ['en', 'Where was that?'],
    ['en', 'Does that create jobs?'],
    ['en', 'who takes care of security there?'],
    ['en', 'and the other one?'],
    ['es', '¿Quién lo dijo a ella?'],
    ['es', '¿Y qué hizo él?'],
    ['fr', 'Qui les a vus avec eux ?'],
    ['fr', 'Quel âge a-t-il ?'],
    ['ar', 'ومن قابله هناك؟'],
  ])('point back to something said before (%s): %s', (language, question) => {
    expect(findLanguage(language)?.followUpCues?.reference.test(question)).toBe(true);
  });

  it.each([
    ['en', 'Who announced that the crossing is open?'],
    ['en', 'Is there a crossing at Rabia?'],
    ['en', 'What crossings are there between Iraq and Syria?'],
    ['en', 'How many people crossed this year?'],
    ['en', 'Which town is near the Euphrates?'],
    ['es', '¿Cuántas personas cruzaron este año?'],
    ['fr', 'Combien de postes y a-t-il à la frontière ?'],
    ['fr', 'Combien de camions cette année ?'],
    ['ar', 'هل هناك معبر آخر؟'],
  ])('do not point back (%s): %s', (language, question) => {
    expect(findLanguage(language)?.followUpCues?.reference.test(question)).toBe(false);
  });

  it.each([
    ['en', 'And at Rabia?', true],
    ['en', 'what about the Syrian side?', true],
    ['en', 'Andorra is where?', false],
    ['en', 'Who holds Rabia and At Tanf?', false],
    ['es', '¿Y en Rabia?', true],
    ['fr', "Qu'en est-il de Rabia ?", true],
    ['fr', 'Étienne est où ?', false],
    ['ar', 'ماذا عن دمشق؟', true],
  ])('go on from something, or not (%s): %s', (language, question, continues) => {
    expect(findLanguage(language)?.followUpCues?.continuation.test(question)).toBe(continues);
  });
});
