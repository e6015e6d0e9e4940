import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../src/language/analyzer.js';

function terms(language: string, text: string): readonly string[] {
  return createAnalyzer(language)
    .tokens(text)
    .filter((token) => !token.stop)
    .map((token) => token.term);
}

describe('question words are stop words', () => {
  it.each([
    ['ar', 'من ما ماذا متى أين كيف كم لماذا هل', 'ومن وما ومتى وأين'],
    ['da', 'hvem hvad hvor hvornår hvordan hvorfor hvilken', 'og det'],
    ['de', 'wer was wann wo warum wie welche wessen', 'der die das und für'],
    ['el', 'ποιος τι πότε πού γιατί πόσα', 'και το'],
    ['es', 'quién qué cuándo dónde cómo cuál cuántos por', '¿Quien que cuando donde'],
    ['fa', 'چه چی کی کجا چرا چند کدام', 'و از'],
    ['fi', 'kuka mikä milloin missä miten miksi montako', 'ja se'],
    ['fr', 'qui que quoi quand où comment pourquoi combien quel', "l' d' qu' et"],
    ['he', 'מי מה מתי איפה למה כמה', 'את של'],
    ['hi', 'कौन क्या कब कहाँ कहां क्यों कैसे किसने कितने', 'का के'],
    ['hu', 'ki mi mikor hol hogyan miért melyik hány', 'és az'],
    ['id', 'siapa apa kapan mana mengapa bagaimana berapa', 'dan yang'],
    ['it', 'chi cosa quando dove come perché quale quanti', "l' dell' è"],
    ['ja', '誰 何 いつ どこ なぜ', 'は が を'],
    ['ko', '누가 무엇을 언제 어디에서 왜 어떻게 몇', '그리고'],
    ['nb', 'hvem hva når hvor hvordan hvorfor hvilken', 'og det'],
    ['nl', 'wie wat wanneer waar waarom hoe welke hoeveel', 'de het en'],
    ['pt', 'quem que quando onde como porquê qual quantos', 'não e'],
    ['ro', 'cine ce când unde cum care câți', 'și şi'],
    ['ru', 'кто что когда где почему как какой сколько который её', 'и в'],
    ['sv', 'vem vad när var hur varför vilken', 'och'],
    ['th', 'ใคร อะไร เมื่อไหร่ ที่ไหน ทำไม อย่างไร เท่าไร', 'และ'],
    ['tr', 'kim ne nerede nasıl niçin hangi kaç Nerede', 've'],
    ['uk', 'хто що коли де чому як який скільки', 'і та'],
    ['vi', 'ai gì nào đâu sao bao nhiêu', 'là của'],
    ['zh', '谁 什么 什么时候 哪里 为什么 多少', '誰 什麼'],
  ])('%s', (language, questionWords, others) => {
    expect(terms(language, `${questionWords} ${others}`)).toEqual([]);
  });
});

describe('words of other languages', () => {
  it('meet in one term through their endings', () => {
    const pairs: readonly (readonly [string, string, string])[] = [
      ['ar', 'الحدود', 'حدود'],
      ['ar', 'والمعبر', 'المعبر'],
      ['ar', 'المدينة', 'المدينه'],
      ['ar', 'القائم', 'الـقـائـم'],
      ['ar', 'الْقَائِم', 'القائم'],
      ['ar', 'إعادة', 'اعادة'],
      ['de', 'Straßen', 'STRASSE'],
      ['el', 'ΣΎΝΟΡΑ', 'σύνορο'],
      ['es', 'construyó', 'construyeron'],
      ['fr', "l'école", 'écoles'],
      ['it', "l'acqua", 'acqua'],
      ['ko', '국경을', '국경에서'],
      ['pt', 'cidades', 'cidade'],
      ['ru', 'ёлка', 'елки'],
      ['ru', 'российский', 'российская'],
      ['sv', 'gränsen', 'gränser'],
      ['tr', 'ILIK', 'ılık'],
      ['tr', 'İstanbul', 'istanbul'],
    ];
    for (const [language, one, other] of pairs) {
      expect(terms(language, one), one).toEqual(terms(language, other));
    }
  });

  it('keep the marks that make another word in Vietnamese and Hindi, and й in Russian', () => {
    expect(new Set(terms('vi', 'ba bá bạ bả đa da')).size).toBe(6);
    expect(terms('hi', 'सीमा')).not.toEqual(terms('hi', 'सम'));
    expect(terms('ru', 'йод')).toEqual(['йод']);
  });

  it('are found in scripts without spaces, each at its place, in a text of any language', () => {
    for (const language of ['th', 'ja', 'zh', 'en']) {
      const text = '两个国家的边界 ประเทศไทย';
      const written = createAnalyzer(language)
        .tokens(text)
        .map(({ start, end }) => text.slice(start, end));
      expect(written.length).toBeGreaterThan(4);
      expect(written.join('')).toBe(text.replace(' ', ''));
    }
  });

  it('read 1.000,5 by the custom of their language', () => {
    expect(terms('de', '1.000,5 und 1.000')).toEqual(['1000.5', '1000']);
    expect(terms('en', '1,000.5 and 1,000')).toEqual(['1000.5', '1000']);
    expect(terms('ar', '٣٠ و ۳۰')).toEqual(['30', '30']);
  });

  it('that carry content are not dropped by a published stop list', () => {
    expect(terms('es', 'tiempo trabajo lugar valor primer')).toHaveLength(5);
    expect(terms('ar', 'سنة يوم زيارة قوة')).toHaveLength(4);
    expect(terms('ru', 'человек жизнь')).toHaveLength(2);
    expect(terms('zh', '一 二 人')).toHaveLength(3);
  });
});

describe('character n-grams', () => {
  it('are the four-grams of marked words, without stop words', () => {
    expect(createAnalyzer('es').grams('La frontera, sí')).toEqual([
      ...['_fro', 'fron', 'ront', 'onte', 'nter', 'tera', 'era_'],
    ]);
  });

  it('run across guessed words where there are no spaces, beside single Han characters', () => {
    expect(createAnalyzer('zh').grams('两国边界。开')).toEqual([
      '两',
      '国',
      '界',
      '两国',
      '国边',
      '边界',
      '开',
      '开',
    ]);
    expect(createAnalyzer('th').grams('ไทย ok')).toEqual(['ไทย', '_ok_']);
  });

  it('are shared by spellings that fold to one', () => {
    const russian = createAnalyzer('ru');
    expect(russian.grams('Ёлка')).toEqual(russian.grams('елка'));
  });
});
