import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../src/language/analyzer.js';

/** The words of a question, as typed, that only say what it asks for. */
function askedForIn(question: string, language: string): readonly string[] {
  const analyzer = createAnalyzer(language);
  const tokens = analyzer.tokens(question);
  const askedFor = analyzer.askedFor(tokens);
  return tokens
    .filter(({ stop, term }) => !stop && askedFor.has(term))
    .map(({ start, end }) => question.slice(start, end));
}

describe('the words that only say what a question asks for', () => {
  it.each([
    ['en', 'What is the name of the bridge?', ['name']],
    ['en', 'In which city was the treaty signed?', ['city']],
    ['de', 'In welcher Stadt wurde der Vertrag unterzeichnet?', ['Stadt']],
    ['es', '¿Cómo se llama el puente?', ['llama']],
    ['ru', 'В каком городе подписали договор?', ['городе']],
    ['ar', 'ما اسم الجسر؟', ['اسم']],
    ['zh', '这座桥叫什么名字？', ['叫', '名字']],
    ['th', 'สะพานชื่ออะไร', ['ชื่อ']],
    ['vi', 'Hiệp ước được ký ở thành phố nào?', ['phố']],
  ])('are known in %s: %s', (language, question, expected) => {
    expect(askedForIn(question, language)).toEqual(expected);
  });

  it.each([
    ['What map did the poster do well on?', ['map', 'poster']],
    ['How long has the author waited?', ['author']],
    ['Does OP like the map?', ['OP']],
    ['Where did the writer grow up?', ['writer']],
    ['Whose posters were on the walls?', []],
    ['What was the poster printed with?', []],
    ['Who hung the poster at the gate?', []],
    ['Where is the Museum of Posters?', []],
    ['Which authority was told?', ['authority']],
    ['What did the authority do?', []],
    ['Who is the writer of the report?', []],
    ['How many authors signed the letter?', []],
  ])('are those for whoever wrote a text where they do something: %s', (question, expected) => {
    expect(askedForIn(question, 'en')).toEqual(expected);
  });

  it('are none where a question names what it is about', () => {
    expect(askedForIn('When was the bridge closed?', 'en')).toEqual([]);
  });
});

describe('words that the segmenter leaves together', () => {
  it('are stop words where both are: nobody is called 谁是', () => {
    const tokens = createAnalyzer('zh').tokens('谁是总统？谁在唱歌？');
    const content = tokens.filter(({ stop }) => !stop).map(({ word }) => word);
    expect(content.join('')).not.toContain('谁');
  });
});
