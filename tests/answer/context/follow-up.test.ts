import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Answer, EarlierExchange } from '../../../src/answer/answer.js';
import { traceAnswer, type TracedAnswer } from '../../../src/answer/answer-question.js';
import { createKnowledge, type Knowledge } from '../../../src/answer/understand/knowledge.js';
import { rankedParagraphs } from '../../../src/evaluation/paragraphs.js';
import type { ArticleId } from '../../../src/knowledge/article.js';
import { createFolderArticleStore } from '../../../src/knowledge/files/folder-article-store.js';
import { buildLocalIndex } from '../../../src/search/local-index.js';
import { articleOf } from '../../contracts/articles.js';

const exchange = z.object({
  question: z.string(),
  after: z.array(z.string()).default([]),
  passages: z.array(z.string()),
  /** In the set of exchanges: whether the question needs the earlier ones, or must not be disturbed by them. */
  kind: z.enum(['follow-up', 'topic-change', 'refusal']).optional(),
});
type Exchange = z.infer<typeof exchange>;

let story: Knowledge;
let exchanges: readonly Exchange[];
let questions: readonly Exchange[];

beforeAll(async () => {
  const { articles } = await createFolderArticleStore(['knowledge']).load();
  story = await createKnowledge(articles, buildLocalIndex);
  exchanges = await readSet('tests/fixtures/story-follow-ups.jsonl');
  questions = await readSet('tests/fixtures/story-questions.jsonl');
});

async function readSet(path: string): Promise<readonly Exchange[]> {
  const lines = (await readFile(path, 'utf8')).trim().split('\n');
  return lines.map((line) => exchange.parse(JSON.parse(line)));
}

const ofKind = (kind: Exchange['kind']): readonly Exchange[] =>
  exchanges.filter((each) => each.kind === kind);

const toExchanges = (earlier: readonly string[]): readonly EarlierExchange[] =>
  earlier.map((question) => ({ question }));

const ask = (text: string, ...earlier: readonly string[]): Promise<TracedAnswer> =>
  traceAnswer({ text, after: toExchanges(earlier) }, story);

const alone = ({ question }: Exchange): Promise<TracedAnswer> => ask(question);
const inContext = ({ question, after }: Exchange): Promise<TracedAnswer> => ask(question, ...after);

const first = ({ ranking }: TracedAnswer): string | undefined => rankedParagraphs(ranking)[0];

async function share<Item>(
  items: readonly Item[],
  holds: (item: Item) => Promise<boolean>,
): Promise<number> {
  let count = 0;
  for (const item of items) if (await holds(item)) count += 1;
  return count / items.length;
}

const shareRight = (
  items: readonly Exchange[],
  answer: (item: Exchange) => Promise<TracedAnswer>,
): Promise<number> =>
  share(items, async (item) => item.passages.includes(first(await answer(item)) ?? ''));

describe('in the exchanges about the story', () => {
  it('a question that does not stand by itself finds what was meant', async () => {
    const followUps = ofKind('follow-up');
    const right = await shareRight(followUps, inContext);
    expect(right).toBeGreaterThanOrEqual(0.66);
    expect(right - (await shareRight(followUps, alone))).toBeGreaterThanOrEqual(0.25);
  });

  it('a change of topic is not disturbed', async () => {
    const changes = ofKind('topic-change');
    const same = share(
      changes,
      async (item) => first(await inContext(item)) === first(await alone(item)),
    );
    expect(await same).toBeGreaterThanOrEqual(0.95);
    expect(await shareRight(changes, inContext)).toBeGreaterThanOrEqual(0.9);
  });

  it('what the articles do not say is not found, whatever was asked before', async () => {
    const refusals = ofKind('refusal');
    const found = share(refusals, async (item) => (await inContext(item)).answer.kind === 'found');
    expect(await found).toBeLessThanOrEqual(0.1);
  });

  it('questions that stand by themselves are answered alike, one after the other or each alone', async () => {
    const same = await share([...questions.entries()], async ([index, item]) => {
      const earlier = questions
        .slice(Math.max(0, index - 3), index)
        .map(({ question }) => question);
      return first(await ask(item.question, ...earlier)) === first(await alone(item));
    });
    expect(same).toBeGreaterThanOrEqual(0.95);
  });
});

describe('an earlier question', () => {
  const border = 'How long is the border between Iraq and Syria?';

  it('makes a bare question word answerable', async () => {
    expect((await ask('when?')).answer.kind).toBe('nothing');
    const { answer } = await ask('when?', 'What was attacked by drones outside al-Qaim?');
    expect(answer.kind).toBe('found');
    expect(firstSentence(answer)).toContain('In late August 2019');
  });

  it('takes nothing from what a question finds with all of its words', async () => {
    const { answer } = await ask('how long is the border there?', 'When did the crossing open?');
    expect(firstSentence(answer)).toContain('600 km');
  });

  it('is remembered through thanks, and thanks stay thanks', async () => {
    expect((await ask('thanks', border)).answer).toMatchObject({
      kind: 'nothing',
      reason: 'thanks',
    });
    expect(firstSentence((await ask('why?', border, 'thanks')).answer)).toContain('600 km');
  });

  it('does not count when three others came after it', async () => {
    const after = (...others: readonly string[]): Promise<TracedAnswer> =>
      ask('where?', border, ...others);
    expect(first(await after('why?', 'when?'))).toBe('al-jazeera-2019-09-30#8');
    expect(first(await after('why?', 'when?', 'how?'))).toBeUndefined();
  });

  it('that the articles do not answer makes nothing answerable', async () => {
    expect((await ask('when?', 'who won the champions league last night')).answer.kind).toBe(
      'nothing',
    );
    expect((await ask('how old is he?', 'who is Messi?')).answer.kind).toBe('nothing');
  });

  it('of any length and kind is taken', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom('when?', 'and him?', 'thanks', border, 'a '.repeat(5_000)),
    );
    await fc.assert(
      fc.asyncProperty(text, fc.array(text, { maxLength: 5 }), async (question, earlier) => {
        const { answer } = await ask(question, ...earlier);
        expect(answer.question).toBe(question);
        expect(answer.confidence).toBeGreaterThanOrEqual(0);
        expect(answer.confidence).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the article that answered before', () => {
  it('tells whom "his" is about, whatever few words find elsewhere', async () => {
    const articles = [
      articleOf('fort', {
        title: 'The march to the fort',
        paragraphs: [
          'Tom Braddock led the march to the fort in June.',
          'On the march to the fort Braddock saw 900 men killed.',
        ],
      }),
      articleOf('mill', {
        title: 'Fog',
        paragraphs: [
          'At the mill twelve men were lost in the fog.',
          'The men at the mill grind rye.',
        ],
      }),
    ];
    const knowledge = await createKnowledge(articles, buildLocalIndex);
    const after = [{ question: 'Who led the march to the fort?' }];
    const text = 'How many of his men were lost?';
    const { ranking } = await traceAnswer({ text, after }, knowledge);
    expect(ranking?.candidates[0]?.match.candidate.article.id).toBe('fort');
  });

  it('comes first among those that say the same', async () => {
    const twins = ['herald', 'courier'].map((id) =>
      articleOf(id, {
        title: 'The harbour',
        paragraphs: ['The harbour was built by monks.', 'It was opened in 1604 by the mayor.'],
      }),
    );
    const knowledge = await createKnowledge(twins, buildLocalIndex);
    const answeredBy = async (articleId: ArticleId): Promise<ArticleId | undefined> => {
      const after = [{ question: 'Who built the harbour?', articleId }];
      const { ranking } = await traceAnswer({ text: 'and when was it opened?', after }, knowledge);
      return ranking?.candidates[0]?.match.candidate.article.id;
    };
    for (const { id } of twins) expect(await answeredBy(id)).toBe(id);
  });
});

function firstSentence(answer: Answer): string | undefined {
  if (answer.kind === 'nothing') return undefined;
  const [{ passage, highlights }] = answer.evidence;
  const sentence = highlights[0];
  return sentence && passage.text.slice(sentence.start, sentence.end);
}

describe('a follow-up', () => {
  const before = 'Who is the mayor of al-Qaim?';

  it('finds what its question finds alone, whatever was asked before', async () => {
    for (const question of ['how long is the border there?', 'How long is the border?']) {
      const { answer: byItself } = await ask(question);
      const { answer } = await ask(question, before, 'When was the crossing reopened?');
      expect(byItself.kind).toBe('found');
      expect(answer.kind).toBe('found');
    }
  });

  it('never does worse than its question alone, for any exchange of the sets', async () => {
    const outcome = { nothing: 0, uncertain: 1, found: 2 } as const;
    const worse = [];
    for (const exchange of exchanges) {
      const [with_, without] = [await inContext(exchange), await alone(exchange)];
      if (outcome[with_.answer.kind] < outcome[without.answer.kind]) worse.push(exchange.question);
    }
    expect(worse).toEqual([]);
  });

  it('that asks when is not answered by a passage without any date', async () => {
    const { answer } = await ask('when was that?', 'How long is the border?');
    const text = answer.kind === 'found' ? answer.evidence[0].passage.text : '2019';
    expect(text).toMatch(/\d{4}|January|September|October|Monday/u);
  });
});
