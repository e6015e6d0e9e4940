import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Question } from '../../../src/answer/answer.js';
import {
  createKnowledgeBase,
  type KnowledgeBase,
} from '../../../src/answer/serve/knowledge-base.js';
import type { PinnedPassage } from '../../../src/answer/answer.js';
import { passagePrint } from '../../../src/knowledge/passage-print.js';
import { createApp } from '../../../src/app.js';
import { buildLocalIndex } from '../../../src/search/local-index.js';
import { articleOf } from '../../contracts/articles.js';

let story: KnowledgeBase;
beforeAll(async () => {
  const { articles, aliases } = await createApp({}).openArticleStore().load();
  story = await createKnowledgeBase(articles, buildLocalIndex, { aliases });
});

/** A passage that no question here would find by its words. */
function farPassage(): { readonly id: string; readonly text: string } {
  const passage = story.corpus().passages.at(-1);
  if (passage === undefined) throw new Error('The story is empty.');
  return passage;
}

function pin(question: string, passage = farPassage()): PinnedPassage {
  return { question, passageId: passage.id, passagePrint: passagePrint(passage.text) };
}

async function isPinned(pinned: string, asked: string): Promise<boolean> {
  const answer = await story.answer({ text: asked, pins: [pin(pinned)] });
  return answer.kind === 'found' && answer.evidence[0].pinned === true;
}

const ask = (question: Question): Promise<Answer> => story.answer(question);

describe('a pinned passage comes first', () => {
  test('for its question, as found, with what was found beside it', async () => {
    const text = 'How long is the border between Iraq and Syria?';
    const without = await ask({ text });
    const answer = await ask({ text, pins: [pin(text)] });
    expect(answer.kind).toBe('found');
    if (answer.kind !== 'found' || without.kind !== 'found') return;
    const [first, ...others] = answer.evidence;
    expect(first).toMatchObject({ pinned: true, passage: { id: farPassage().id } });
    expect(first.highlights.length).toBeGreaterThan(0);
    expect(answer.confidence).toBe(1);
    expect(others[0]?.passage).toEqual(without.evidence[0].passage);
    expect(others.map(({ pinned }) => pinned)).toEqual(others.map(() => undefined));
    expect(answer.evidence.length).toBeLessThanOrEqual(3);
  });

  test('once, where it was found anyway', async () => {
    const text = 'How long is the border between Iraq and Syria?';
    const without = await ask({ text });
    if (without.kind !== 'found') throw new Error('The story says it.');
    const { passage } = without.evidence[0];
    const answer = await ask({ text, pins: [pin(text, passage)] });
    const shown = answer.kind === 'nothing' ? [] : answer.evidence.map(({ passage: { id } }) => id);
    expect(shown[0]).toBe(passage.id);
    expect(new Set(shown).size).toBe(shown.length);
  });

  test.each([
    'how long is the border between Iraq and Syria',
    'The border between Syria and Iraq, how long is it?',
    'How long are the borders between Iraq and Syria?!',
  ])('for the same words in another order and inflection: %s', async (asked) => {
    expect(await isPinned('How long is the border between Iraq and Syria?', asked)).toBe(true);
  });

  test.each([
    ['When did the Al Qaim crossing reopen?', 'when was the al-qaim crossing reopened'],
    ['When did the Al Qaim crossing reopen?', 'When did the crossing of Al-Qaem reopen?'],
    ['When did the Al Qaim crossing reopen?', 'On what day did the al Qaim crossing reopen?'],
    ['Who met in Deir ez-Zor?', 'Who met in Deirezzor?'],
    ['What does AFP say about Albu Kamal?', 'What does Agence France-Presse say about Boukamal?'],
    ['When did the crossing reopen?', 'When did the crosing reopen?'],
    ['متى أعيد فتح المعبر؟', 'متى أعيد فتح معبر؟'],
    ['¿Cuándo se reabrió el paso fronterizo?', 'Cuando se reabrió este paso fronterizo'],
  ])('for a near paraphrase: %s – %s', async (pinned, asked) => {
    expect(await isPinned(pinned, asked)).toBe(true);
  });
});

describe('a pin does nothing', () => {
  test.each([
    ['When did the Al Qaim crossing reopen?', 'When did the Al Qaim crossing close?'],
    ['When did the Al Qaim crossing reopen?', 'Where did the Al Qaim crossing reopen?'],
    ['When did the Al Qaim crossing reopen?', 'Why did the Al Qaim crossing reopen?'],
    ['When did the Al Qaim crossing reopen?', 'When did the Rabia crossing reopen?'],
    ['When did the Al Qaim crossing reopen?', 'When did the Al Qaim crossing reopen to trucks?'],
    ['When did the Al Qaim crossing reopen?', 'When did the crossing reopen?'],
    ['When did the Al Qaim crossing reopen?', 'When did the Al Qaim crossing not reopen?'],
    ['When was the crossing closed in 2014?', 'When was the crossing closed in 2012?'],
    ['When was the crossing closed?', 'When was the crossing first closed?'],
    ['How long is the border?', 'How tall is the border?'],
    ['How far is it from Baghdad to Qaim?', 'How far is it from Qaim to Baghdad?'],
    ['What opened after the war?', 'What opened before the war?'],
    ['¿Cuándo se reabrió el paso?', '¿Dónde se reabrió el paso?'],
    ['When?', 'When?'],
  ])('for another question: %s – %s', async (pinned, asked) => {
    expect(await isPinned(pinned, asked)).toBe(false);
  });

  const text = 'How long is the border between Iraq and Syria?';

  test('when its passage has changed', async () => {
    const pins = [{ ...pin(text), passagePrint: passagePrint('As it was once.') }];
    expect(await ask({ text, pins })).toEqual(await ask({ text }));
  });

  test('when its passage is gone, or was none', async () => {
    const pins = ['gone#1', 'nothing', ''].map((passageId) => ({ ...pin(text), passageId }));
    expect(await ask({ text, pins })).toEqual(await ask({ text }));
  });

  test('when the question is put to another article', async () => {
    const articleId = story.corpus().articles[0]?.id;
    if (articleId === undefined) throw new Error('The story is empty.');
    const scoped = { text, articleId };
    expect(await ask({ ...scoped, pins: [pin(text)] })).toEqual(await ask(scoped));
  });

  test('when the question points back at another one', async () => {
    const question = 'When did it reopen?';
    const after = [{ question: 'What about the Rabia crossing?' }];
    const pins = [pin(question)];
    expect(await ask({ text: question, after, pins })).toEqual(
      await ask({ text: question, after }),
    );
    expect(await isPinned(question, question)).toBe(true);
  });
});

test('a passage that says the same elsewhere is named beside the pinned one', async () => {
  const said = 'The ferry to Skagen carries forty cars, two buses and a piano on every crossing.';
  const articles = ['one', 'two'].map((name) =>
    articleOf(name, { title: 'The ferry', publisher: name, paragraphs: [said] }),
  );
  const knowledge = await createKnowledgeBase(articles, buildLocalIndex);
  const second = articles[1]?.passages[0];
  if (second === undefined) throw new Error('No passage.');
  const question = 'What does the ferry to Skagen carry?';
  const answer = await knowledge.answer({ text: question, pins: [pin(question, second)] });
  expect(answer).toMatchObject({
    kind: 'found',
    evidence: [{ pinned: true, passage: { id: 'two#1' }, alsoIn: [{ passage: { id: 'one#1' } }] }],
  });
  expect(answer.kind === 'found' && answer.evidence.length).toBe(1);
});
