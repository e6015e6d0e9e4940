import { describe, expect, test } from 'vitest';
import { extractSentences, sentenceFeatures } from '../../../src/answer/choose/extract.js';
import { rankedAs } from '../support/ranking.js';

async function candidateFor(
  question: string,
  text: string,
): Promise<Parameters<typeof extractSentences>[0]> {
  const { candidates } = await rankedAs(question, [
    { of: text, score: 1 },
    { of: 'Nothing here is about it.', score: 0 },
  ]);
  const [first] = candidates;
  if (first === undefined) throw new Error('There is no candidate.');
  return first;
}

async function marked(question: string, text: string): Promise<readonly string[]> {
  return extractSentences(await candidateFor(question, text)).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('the sentence that answers', () => {
  test('is the one with the words of the question, wherever it stands', async () => {
    const right = 'Greta Holm designed the lighthouse of Farsund.';
    const others = ['It rains here.', 'Sheep graze there all year, and nobody minds.'];
    for (const sentences of [
      [right, ...others],
      [others[0], right, others[1]],
      [...others, right],
    ]) {
      const text = sentences.join(' ');
      expect(await marked('Who designed the lighthouse of Farsund?', text)).toEqual([right]);
    }
  });

  test('has rather the rare word of the passage than the one of each sentence', async () => {
    const text = 'The bell is old. The bell was cast in Bergen. The bell has a crack.';
    expect((await marked('Where was the bell cast?', text))[0]).toBe(
      'The bell was cast in Bergen.',
    );
  });

  test('has the kind of thing that is asked for', async () => {
    const text = 'The bell was cast by Moe for a chapel. In 1604 the bell was cast by him.';
    expect((await marked('When was the bell cast?', text))[0]).toBe(
      'In 1604 the bell was cast by him.',
    );
    expect((await marked('Who cast the bell?', text))[0]).toBe(
      'The bell was cast by Moe for a chapel.',
    );
  });

  test('is the first of equals', async () => {
    const text = 'The ferry sank. The ferry sank.';
    const [first] = extractSentences(await candidateFor('When did the ferry sink?', text));
    expect(first?.start).toBe(0);
  });

  test('is the whole text where there is no sentence', async () => {
    expect(await marked('Who?', '…')).toEqual(['…']);
  });
});

describe('a second sentence', () => {
  const rain = 'It rains.';
  const place = 'The ferry was built in Bergen.';
  const builder = 'The ferry of Bergen was built by Holm.';

  test('is the one before where the answer may as well be there', async () => {
    expect(await marked('Who built the ferry?', `${place} ${builder} ${rain}`)).toEqual([
      builder,
      place,
    ]);
  });

  test('is the one after where the answer may as well be there', async () => {
    expect(await marked('Who built the ferry?', `${rain} ${builder} ${place}`)).toEqual([
      builder,
      place,
    ]);
  });

  test('is marked from a chance of one in five on', async () => {
    const question = 'How many cars does the ferry carry?';
    const [named, told] = ['The ferry carries cars.', 'It carries forty of them.'];
    // A chance of about one in four, and of one in six.
    expect(await marked(question, `${named} ${told} ${rain}`)).toEqual([told, named]);
    expect(await marked(question, `${named} ${named} ${named} ${told} ${rain}`)).toEqual([told]);
  });

  test('is not marked where one alone may answer', async () => {
    expect(await marked('Who built the ferry?', `${rain} ${builder} ${rain}`)).toEqual([builder]);
  });
});

describe('what speaks for a sentence', () => {
  const question = 'When was the harbour of Farsund opened?';

  test('a relative of a word that it lacks, with five letters in common', async () => {
    const { match, article } = await candidateFor(
      'Who describes the harbour?',
      'A description of the harbour. A desk in a harbour.',
    );
    const [first, second] = sentenceFeatures(match, article);
    expect(first?.prefix).toBeGreaterThan(0);
    expect(second?.prefix).toBe(0);
  });

  test('what the sentence before has and it lacks', async () => {
    const { match, article } = await candidateFor(
      question,
      'The harbour of Farsund is large. It was opened in 1901.',
    );
    const [first, second] = sentenceFeatures(match, article);
    expect(first?.before).toBe(0);
    expect(second?.before).toBeGreaterThan(0);
  });

  test('what it says in other words, and not what it says itself', async () => {
    const { match, article } = await candidateFor(
      'Which lorry crossed the bridge?',
      'A truck crossed. A lorry crossed. A cow crossed.',
    );
    const meaning = sentenceFeatures(match, article).map((values) => values.meaning);
    expect(meaning[0]).toBeGreaterThan(0);
    expect(meaning.slice(1)).toEqual([0, 0]);
  });

  test('its news: content words that the question has not, eight at most', async () => {
    const { match, article } = await candidateFor(
      question,
      'Farsund harbour opened. The mayor came. ' +
        'A king, queen, prince, bishop, baker, tailor, sailor, farmer, miller, doctor came.',
    );
    const news = sentenceFeatures(match, article).map((values) => values.news);
    expect(news[0]).toBe(0);
    expect(news[1]).toBe(2 / 8);
    expect(news[2]).toBe(1);
  });

  test('neighbouring words found side by side', async () => {
    const { match, article } = await candidateFor(
      'Who opened the harbour?',
      'Somebody opened the harbour. Opened was a harbour.',
    );
    const [first, second] = sentenceFeatures(match, article);
    expect(first?.phrase).toBeCloseTo(2 / 3);
    expect(second?.phrase).toBe(0);
  });

  test('the kind of thing asked for, strongly or weakly', async () => {
    const text = 'Farsund harbour was opened on 4 May 1901. It was Greta Holm.';
    const when = await candidateFor(question, text);
    expect(sentenceFeatures(when.match, when.article).map(({ strongKind }) => strongKind)).toEqual([
      1, 0,
    ]);
    const who = await candidateFor('Who opened the harbour?', 'Greta Holm did. It rained.');
    const weak = sentenceFeatures(who.match, who.article).map(({ weakKind }) => weakKind);
    expect(weak).toEqual([1, 0]);
  });
});
