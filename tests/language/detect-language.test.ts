import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language/detect-language.js';

describe('the language of a text', () => {
  it.each([
    ['ar', 'كم يبلغ طول الحدود بين العراق وسوريا؟'],
    ['de', 'Wie lang ist die Grenze zwischen den Ländern?'],
    ['el', 'Καλημέρα'],
    ['en', 'How long is the border?'],
    ['es', '¿Cuánto mide la frontera?'],
    ['es', 'quien reabrio el paso de la frontera'],
    ['fa', 'طول مرز چقدر است؟'],
    ['fr', 'Où se trouve la frontière ?'],
    ['he', 'שלום'],
    ['hi', 'नमस्ते'],
    ['it', 'Quanto è lungo il confine?'],
    ['ja', '東京はどこ'],
    ['ko', '국경은 어디'],
    ['nb', 'Hvor lang er grensen, og hvorfor ble den ikke åpnet?'],
    ['nl', 'Hoe lang is de grens tussen de landen en wie heeft het geopend?'],
    ['pt', 'Onde fica a fronteira e quem não abriu?'],
    ['ru', 'Где находится граница?'],
    ['sv', 'Vem är han och var ligger gränsen?'],
    ['th', 'ชายแดนอยู่ที่ไหน'],
    ['tr', 'Sınır nerede ve kim açtı?'],
    ['uk', 'Де знаходиться кордон?'],
    ['vi', 'Ai là người đã mở biên giới?'],
    ['zh', '边界有多长？'],
  ])('is %s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('is not guessed from names, numbers or emoji', () => {
    for (const text of ['', ' ', '2019', '😀', 'Al Qaim', 'Albu Kamal?', 'Bashar al-Assad', 'ok']) {
      expect(detectLanguage(text), text).toBeUndefined();
    }
  });

  it('of a long one is that of most of it, wherever something else is quoted', () => {
    const english = 'The ferry had been at sea for a week, and nobody knew where it would be. ';
    const italian = 'Il traghetto era in mare da una settimana, e nessuno sapeva dove fosse. ';
    for (const text of [
      italian.repeat(40) + english.repeat(20_000),
      english.repeat(20_000) + italian.repeat(40),
      english.repeat(10_000) + italian.repeat(40) + english.repeat(10_000),
    ]) {
      expect(detectLanguage(text)).toBe('en');
    }
  });

  it('is one of those to choose from, whose regions do not matter', () => {
    expect(detectLanguage('Где находится граница?', ['en', 'uk-UA'])).not.toBe('ru');
    expect(detectLanguage('Wo ist die Grenze?', ['de-AT', 'en-GB'])).toBe('de');
    expect(detectLanguage('边界有多长？', ['en'])).toBeUndefined();
  });

  it('is that of the text, not of the foreign names in it', () => {
    expect(detectLanguage('The crossing is called القائم in Arabic, or so they say.')).toBe('en');
    expect(detectLanguage('张先生喜欢の字，但是他不会说日语，也没有去过东京。')).toBe('zh');
    // In Spanish "al" is a word of its own, and "el" is another.
    expect(detectLanguage('Qui contrôle Al-Boukamal ?')).toBe('fr');
    expect(detectLanguage('Quand al-Qaïm a-t-il rouvert ?')).toBe('fr');
    expect(detectLanguage('El-Sisi e al-Assad, che cosa dicono?')).toBe('it');
  });

  it('never throws, and never leaves its choice', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.constantFrom('en', 'no', 'ar', 'x')),
        (text, among) => {
          const found = detectLanguage(text, among);
          if (found !== undefined) expect([...among, 'nb']).toContain(found);
        },
      ),
    );
  });
});
