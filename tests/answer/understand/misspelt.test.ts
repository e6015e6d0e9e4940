import { describe, expect, test } from 'vitest';
import { askSmallCorpus, firstText } from '../support/small-corpus.js';

describe('a word that the articles lack', () => {
  test.each([
    ['How do I uninstall the printer?', 'Install the printer from the folder of drivers.'],
    ['Whom did the captain love?', 'The captain did not move from the bridge, whoever came.'],
    ['Who gave the order?', 'The border is guarded by those who gave an oath.'],
    ['What did Maie cook?', 'The main cook made a soup, and what was left he gave away.'],
    ['Which ladder is unsafe?', 'The ladder in the barn is safe, however old.'],
  ])('is not taken for another: %s', async (question, text) => {
    const answer = await askSmallCorpus(question, [['The other word', text, `Again: ${text}`]]);
    expect(answer.kind).not.toBe('found');
    expect(answer).not.toHaveProperty('correction');
  });

  test.each([
    ['Where is the hrabour of Lund?', 'The harbour of Lund lies behind the sand bank.'],
    ['Who built the brigde at Elm?', 'The bridge at Elm was built by Tom Reed.'],
    ['Wat is the lenght of the bordr?', 'The border has a length of 240 kilometres.'],
    ['wen did the fery leave agian?', 'The ferry left on Monday, 3 May.'],
    ['becuase of waht was the harbuor closed', 'The harbour was closed because of the storm.'],
    ['When did Marcuss Bergg sail?', 'Marcus Berg sailed on 3 May.'],
  ])('is read as what was meant, if it is no word: %s', async (question, text) => {
    const answer = await askSmallCorpus(question, [
      ['Own', text],
      ['Sand', 'Sand is sold here.'],
    ]);
    expect(firstText(answer)).toBe(text);
    expect(answer.kind).toBe('found');
  });

  test('counts where the articles have it, though it reads like a stop word with a slip', async () => {
    const text = 'The thier is a boat of two masts.';
    const answer = await askSmallCorpus('what is a thier?', [['Boats', text]]);
    expect(firstText(answer)).toBe(text);
  });

  test('is put right in the form nearest to what was typed', async () => {
    const answer = await askSmallCorpus('Who was crosing the bridge at Elm?', [
      ['Elm', 'Tom Reed crossed the bridge at Elm, and was crossing it again the next day.'],
    ]);
    expect(answer).toMatchObject({ correction: { meant: 'crossing' } });
  });

  test('does not carry an answer by itself', async () => {
    const text = 'The lantern was lit by the keeper.';
    const answer = await askSmallCorpus('What about the latnern?', [['Keeper', text]]);
    expect(answer.kind).not.toBe('found');
  });
});
