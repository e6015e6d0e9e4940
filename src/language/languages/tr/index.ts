import { stemmer } from '@orama/stemmers/turkish';
import { stopwords } from '@orama/stopwords/turkish';
import type { Language } from '../language.js';
import { without, words } from '../stop-words.js';

/** Turkish: I without a dot is the capital of ı, and the stemmer needs its vowels. */
export const turkish: Language = {
  code: 'tr',
  script: 'Latin',
  stopWords: [
    ...without(
      stopwords,
      `
        altmış altı beş bin dokuz doksan dört elli iki katrilyon kırk milyar milyon on otuz sekiz seksen trilyon üç yedi
        yetmiş yirmi yüz adet`,
    ),
    ...words(`
      kaç kaça kaçta kaçıncı kimin kimler kimlerin neyi neye neyin nereden neresi neresidir nelerdir nedir kimdir hangisi
      hangileri midir mıdır mudur müdür mi mısın ise idi olmuştur etmiştir kimdi kimdir kimlerdi neydi neler nelerdi
      neresiydi nerededir neredeydi nerelerdir hangisidir hangisiydi nasıldı nasıldır niye`),
  ],
  stem: stemmer,
  ownLowerCase: true,
  decimalComma: true,
  whichWords: words(`hangi kaç`),
  askingWords: words(
    `ad adı isim ismi denir denirdi tür türü çeşit tip sayı sayısı yüzde yüzdesi oran oranı miktar miktarı oldu`,
  ),
  abbreviations: {
    beforeName: words('dr prof doç yrd av sn hz org alb gen'),
    beforeNumber: words('sf no cad sok tel'),
    anywhere: words('vb vs örn m.ö m.s a.ş bkz'),
  },
  ordinalPoint: true,
  questionWords: {
    telling: words('kim nerede nereye neden niçin nasıl kaç'),
    openings: words('ne hangi'),
  },
  smallTalk: {
    greetings: words('merhaba'),
  },
};
