import { beforeAll, describe, expect, it } from 'vitest';
import { createKnowledgeBase } from '../../src/answer/serve/knowledge-base.js';
import type { Thresholds } from '../../src/answer/judge/confidence.js';
import { createApp } from '../../src/app.js';
import { createChatSession, type ChatSession } from '../../src/cli/chat-session.js';
import type { Article } from '../../src/knowledge/article.js';
import { loadStory } from './support/evidence.js';
import { createTestContext } from './support/run.js';

let articles: readonly Article[];

beforeAll(async () => {
  articles = await loadStory();
});

async function startChat(thresholds?: Thresholds): Promise<ChatSession> {
  const options = thresholds && { thresholds };
  const knowledge = await createKnowledgeBase(articles, createApp({}).buildIndex, options);
  const { context } = createTestContext({});
  return createChatSession(knowledge, context.stdout, { echo: false });
}

describe('the chat', () => {
  it('opens a further passage by its number', async () => {
    const chat = await startChat();
    const answer = await chat.reply('When did the gate on the frontier open?');
    const second = /^1\. (.+)$/m.exec(answer ?? '')?.[1];
    expect(second).toBeDefined();
    expect(await chat.reply('1')).toContain(second);
    expect(await chat.reply('99')).toMatch(/^There is no passage 99; they go up to \d\.$/);
  });

  it('shows each passage once, however often :more is asked for', async () => {
    const chat = await startChat();
    const answer = (await chat.reply('When did the gate on the frontier open?')) ?? '';
    const more = (await chat.reply(':more')) ?? '';
    const numbers = [...`${answer}\n${more}`.matchAll(/^(\d+)\. /gm)].map(([, digits]) => digits);
    expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
    const sentences = [...`${answer}\n${more}`.matchAll(/^\d+\. (.+)$/gm)].map(([, line]) => line);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (let round = 0; round < 4; round++) await chat.reply(':more');
    expect(await chat.reply(':more')).toBe('There are no more passages for this question.');
  });

  it('shows what is nearest to a question that nothing answers, when :more is asked for', async () => {
    const chat = await startChat({ found: 1, uncertain: 1 });
    const refusal = (await chat.reply('Which selfies did soldiers sell?')) ?? '';
    expect(refusal).toContain('do not say anything');
    const nearest = /^Nearest, by its words: (.+)$/m.exec(refusal)?.[1];
    expect(nearest).toBeDefined();
    const more = (await chat.reply(':more')) ?? '';
    expect(more).toContain('do not surely say');
    expect(more).toContain(nearest);
    expect(await chat.reply('1')).toContain(nearest);
  });

  it('understands a question that goes on from the one before', async () => {
    const alone = await startChat();
    expect(await alone.reply('why?')).not.toContain('rebels');
    const chat = await startChat();
    await chat.reply('When was the gate at Boukamal shut?');
    await chat.reply('thanks');
    expect(await chat.reply('why?')).toContain('rebels');
    expect(await chat.reply(':more')).not.toContain('rebels');
  });

  it('takes a number for a question while there is nothing to open', async () => {
    const chat = await startChat();
    expect(await chat.reply('600')).not.toContain('There is no passage');
  });

  it.each([
    [':more', 'Ask a question first.'],
    [':articles', 'ap\tBorder gate opens after seven years'],
    [':help', ':quit'],
    [':HELP', 'How long is the border?'],
    [':dance', '":dance" is not a command here.'],
  ])('understands %s', async (command, expected) => {
    const chat = await startChat();
    expect(await chat.reply(command)).toContain(expected);
  });

  it('ignores an empty line, and ends on :quit', async () => {
    const chat = await startChat();
    expect(await chat.reply('  \t ')).toBe('');
    expect(await chat.reply(' :quit ')).toBeUndefined();
  });
});
