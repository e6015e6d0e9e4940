import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceSpans } from '../../src/language/sentences.js';

function sentences(text: string, language = 'en'): readonly string[] {
  return sentenceSpans(text, language).map(({ start, end }) => text.slice(start, end));
}

/** Each case is written as its sentences; the test joins them with the separator and expects them back. */
function expectSentences(expected: readonly string[], language = 'en', separator = ' '): void {
  expect(sentences(expected.join(separator), language)).toEqual(expected);
}

describe('English sentences', () => {
  it('end at a point, a question mark, an exclamation mark and an ellipsis', () => {
    expectSentences(['The post is open.', 'Is it?', 'Yes!', 'Well…', 'So be it...', 'The end']);
  });

  it('go on after titles and military ranks', () => {
    expectSentences([
      'Mr. Khan met Dr. Lee, Gen. Smith and Maj. Gen. Mohammed Rahmoun.',
      'They left.',
    ]);
  });

  it('go on after initials', () => {
    expectSentences(['J. K. Rowling and George W. Bush met J.R.R. Tolkien.', 'He spoke.']);
  });

  it('go on after U.S. before a name, and end there before a word that opens a sentence', () => {
    expectSentences([
      'The U.S. Army came from the U.S.',
      'The town was quiet.',
      'U.S.-backed men left.',
    ]);
  });

  it('go on after e.g., i.e., No. 5, p. 12 and months before a day', () => {
    expectSentences(['See e.g. No. 5, i.e. p. 12, of Jan. 3 and Sept. 30.', 'No.', 'That is all.']);
  });

  it('go on inside numbers, versions and addresses', () => {
    expectSentences(['It cost $3.5 million on v2.0 of example.com.', 'Good.']);
  });

  it('keep closing quotation marks, brackets and reference numbers', () => {
    expectSentences(['He said “go.”', '(It was late.)', 'They went.[12]', 'Nobody stayed.']);
  });

  it('go on after a quoted question with its speaker', () => {
    expectSentences(['"Is it open?" she asked.', '“Who?” Khan asked.', '"Yes!"', 'Then he left.']);
  });

  it('end at every line end, without the numbers of list items', () => {
    expectSentences(['A heading', '1. First item', '2. Second item', '- third'], 'en', '\n');
    expect(sentences('One\r\n\r\nTwo')).toEqual(['One', 'Two']);
  });
});

describe('sentences of other languages', () => {
  it('end at full-width marks without a space, quotations closed', () => {
    expectSentences(['他说：“你好。”', '然后走了。', '真的吗？', '是的！'], 'zh', '');
    expectSentences(['「はい。」', '行きました。'], 'ja', '');
  });

  it('end at the Arabic question mark, the danda and the Urdu full stop', () => {
    expectSentences(['هل فتح المعبر؟', 'نعم.', 'قال د. أحمد ذلك.'], 'ar');
    expectSentences(['यह सीमा है।', 'यह लंबी है।'], 'hi');
    expectSentences(['یہ سرحد ہے۔', 'یہ لمبی ہے۔'], 'ur');
  });

  it('go on after German abbreviations and ordinals', () => {
    expectSentences(['Am 3. Oktober zahlte Hr. Müller z. B. 3,5 Mio. Euro.', 'Dann kam er.'], 'de');
  });

  it('go on after Spanish and Russian abbreviations', () => {
    expectSentences(['El Sr. López vive en EE. UU. desde 1990.', '¿Quién es?', '¡Nadie!'], 'es');
    expectSentences(['Он жил в г. Москве в 1990 г. и умер.', 'А. С. Пушкин писал.'], 'ru');
  });

  it('end at a space in Thai once they are long enough to be a sentence', () => {
    const clause = 'ด่านชายแดนเปิดอีกครั้งหลังจากปิดไปนานห้าปีแล้ว';
    const sentence = [clause, clause, clause].join(' ');
    expectSentences([sentence, sentence, clause], 'th');
  });
});

describe('sentence spans of any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '. ',
      '.',
      '? ',
      '!”',
      'U.S. ',
      'Mr. ',
      '\n',
      '\r\n',
      '。',
      '؟ ',
      'ไทย ',
      '1. ',
      ' "',
      ') ',
      '😀',
    ),
  );
  const anyText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
  const anyLanguage = fc.constantFrom('en', 'de', 'th', 'zh', 'ar', 'el', 'xx', '', 'pt-BR');

  it('are in order, do not overlap, and cover everything but white space', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        let covered = 0;
        for (const { start, end } of sentenceSpans(text, language)) {
          expect(start).toBeGreaterThanOrEqual(covered);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(covered, start)).toMatch(/^[\s\u0085]*$/);
          expect(text.slice(start, end)).toMatch(/^\S[^]*\S$|^\S$/);
          expect(text.slice(start, end)).not.toContain('\n');
          covered = end;
        }
        expect(text.slice(covered)).toMatch(/^[\s\u0085]*$/);
      }),
      { numRuns: 1000 },
    );
  });
});
