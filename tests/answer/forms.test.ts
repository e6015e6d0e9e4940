import { describe, expect, test } from 'vitest';
import { askSmallCorpus, firstText, type SmallArticle } from './support/small-corpus.js';

/** A question, the paragraph that answers it, and one with more of its words that does not. */
type FormCase = readonly [question: string, right: string, wrong: string];

async function expectFirst([question, right, wrong]: FormCase, language = 'en'): Promise<void> {
  const articles: readonly SmallArticle[] = [
    ['Another matter', wrong],
    ['Notices', right],
  ];
  const answer = await askSmallCorpus(question, articles, language);
  expect(firstText(answer)).toBe(right);
  expect(answer.kind).toBe('found');
}

describe('capitals that read like stop words are names', () => {
  test.each<FormCase>([
    [
      'Why is CAN used in tractors?',
      'CAN is used in tractors, since two wires are enough.',
      'Diesel is used in tractors, and why is well known.',
    ],
    [
      'Who founded WAS in Leeds?',
      'WAS was founded in Leeds by three nurses.',
      'A choir was founded in Leeds by a tenor, who left.',
    ],
    [
      'What does AM stand for in radio?',
      'In radio, AM stands for a change of strength.',
      'A radio stands on the shelf for what it is worth.',
    ],
    [
      'When did OUR win the cup?',
      'The team of OUR won the cup in 1998.',
      'Ten teams did win the cup; to win the cup is hard.',
    ],
    [
      'How is ALL treated in children?',
      'In children ALL is treated for two years.',
      'Measles in children is treated at home.',
    ],
  ])('%s', (...form) => expectFirst(form));

  test('in Norwegian too', () =>
    expectFirst(
      [
        'Hvorfor er VAR omdiskutert?',
        'VAR er omdiskutert, fordi kampen stopper.',
        'Skatten er omdiskutert, fordi den var høy, og er fortsatt omdiskutert.',
      ],
      'nb',
    ));

  test.each([
    'Who painted the benches NOW?',
    'Do you know who REALLY painted ALL the benches?',
    'WHO PAINTED ALL OF THE BENCHES?',
  ])('but emphasis is none: %s', async (question) => {
    const right = 'Rosa Lind painted the benches in the park.';
    expect(firstText(await askSmallCorpus(question, [['Park', right]]))).toBe(right);
  });
});

describe('what is written in several ways is found in each', () => {
  test.each<FormCase>([
    [
      'How many hikers were rescued by the twenty-three guides?',
      'The 23 guides rescued nine hikers.',
      'Some hikers were rescued by a farmer.',
    ],
    [
      'Where did the 42 cyclists rest?',
      'The forty-two cyclists rested in a barn.',
      'The cyclists did not rest on the road.',
    ],
    [
      'Who won the 4th race?',
      'In the fourth race Ada Moss won.',
      'The first race was won by Tim, the second race by Jo.',
    ],
    [
      'Who won the fourth race?',
      'In the 4th race Ada Moss won.',
      'The first race was won by Tim, the second race by Jo.',
    ],
    [
      'What was said in chapter 3?',
      'Chapter three says that the miller lied.',
      'Chapter nine was long, and what was said in it was said before.',
    ],
    [
      'When did World War 2 begin?',
      'World War II began in 1939.',
      'World War I began in 1914, and the war was long.',
    ],
    [
      'When did the Second World War begin?',
      'World War II began in 1939.',
      'The World War of the ants did begin in a second.',
    ],
    [
      'Whom did Henry VIII marry?',
      'Henry the Eighth did marry Anne in secret.',
      'Henry IV did marry a lady of the court.',
    ],
    ['What does B12 do?', 'B 12 helps the body to make blood.', 'The bus line 12 does a round.'],
    [
      'How did COVID19 spread?',
      'COVID-19 spread by the air.',
      'Measles did spread in the schools.',
    ],
    [
      'What does the H 5 cable join?',
      'The H5 cable joins two islands.',
      'A cable joins what a cable joins.',
    ],
    ['What is 2alpha made of?', 'The protein 2α is made of two chains.', 'Bread is made of flour.'],
    ['Where is wi-fi free?', 'The wifi is free in the library.', 'The tram is free on Sundays.'],
  ])('%s', (...form) => expectFirst(form));

  test('in Norwegian too', () =>
    expectFirst(
      [
        'Hvorfor ble tjuefem personer stanset?',
        'Politiet stanset 25 personer ved broen.',
        'Personer ble sett ved broen.',
      ],
      'nb',
    ));
});

describe('an acronym is what the articles spell out', () => {
  test.each<FormCase>([
    ['What does the LFB run?', 'The Lake Ferry Board runs nine boats.', 'A baker can run a shop.'],
    [
      'Who leads the NPS?',
      'The National Peat Society is led by Ida Holm.',
      'A conductor leads the choir, and who leads is heard.',
    ],
    [
      'Where does the MFT meet?',
      'The Ministry of Foreign Trade meets in the palace.',
      'Where the roads meet there is an inn.',
    ],
    [
      'What does the Lake Ferry Board run?',
      'The LFB runs nine boats.',
      'The board of the school can run.',
    ],
    [
      'When was the OGA founded?',
      'Ona Glass Works and the Otter Guard Alliance are old: the alliance was founded in 1902.',
      'The town was founded in 1400.',
    ],
  ])('%s', (...form) => expectFirst(form));
});

describe('Norwegian', () => {
  test.each<FormCase>([
    [
      'Når brant låven?',
      'En låve brant klokken fire.',
      'Skogen brant i fjor, og huset brant sist sommer.',
    ],
    ['Hva koster treneren?', 'En trener koster ni tusen kroner.', 'Et tre koster mye.'],
    [
      'Hvem leder Moevik kommune?',
      'Moevikkommunen ledes av Kari Lund.',
      'Koret leder an i parken.',
    ],
    [
      'Hvem er keeper for Granli?',
      'Granlikeeper Siv Dahl er skadet.',
      'Granli er et tettsted ved en elv.',
    ],
    ['Hvor gammel er broen?', 'Den gamle broen er 90 år.', 'Broen er rød.'],
    ['Hvor ble båten bygd?', 'Båten ble bygd i Moss.', 'Batene ble telt, og batene ble bygd om.'],
  ])('%s', (...form) => expectFirst(form, 'nb'));
});

describe('the paragraph that answers comes before those that only have the words', () => {
  test.each<FormCase>([
    [
      'What is a weir?',
      'A weir is a low wall across a river.',
      'The weir was mended, and below the weir the river is deep.',
    ],
    [
      'Who is Siri Moe?',
      'Siri Moe, head of the harbour since 2011, lives in Lund.',
      'Friends of Siri Moe like Siri Moe, and Siri Moe likes them.',
    ],
    [
      'What does the moor guard protect?',
      'The guard of the moor has to protect cranes, otters and a rare moss from the walkers.',
      'The moor guard, to protect',
    ],
    [
      'Where did Ona Berg train?',
      'In the north Ona Berg did train for nine years, far from any road or hut.',
      'Ona Berg on the ice, where she did train. Photo: Per Lie',
    ],
    [
      'What did the ferryman not sell?',
      'The ferryman did not sell the boat to anyone.',
      'The ferryman did sell what else he had, and what he did sell was good.',
    ],
    [
      'Which juice is rich in vitamin K?',
      'The juice of kale is rich in vitamin K.',
      'Lemon juice is rich in vitamin C, and which juice is as rich in vitamin C?',
    ],
    [
      'What is new in phase 2?',
      'Phase 2 brings lamps.',
      'What is new in phase 1 is a gate, and new are the steps.',
    ],
  ])('%s', (...form) => expectFirst(form));

  test.each([
    ['When did World War I end?', 'World War II did end in 1945, when the world was tired of war.'],
    ['How is hepatitis A spread?', 'Hepatitis B is spread by blood.'],
    ['What did Roberts sing?', 'Robert Holm did sing what he liked.'],
  ])('another one of the kind is not found: %s', async (question, text) => {
    expect((await askSmallCorpus(question, [['Notices', text]])).kind).not.toBe('found');
  });
});
