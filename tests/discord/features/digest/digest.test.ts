import type { APIMessage } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sendDigests, weekToTell } from '../../../../src/curation/send-digests.js';
import type { Bot } from '../../../../src/discord/gateway/bot.js';
import { isoDate } from '../../../../src/knowledge/identifiers.js';
import { randomId } from '../../../../src/store/random-id.js';
import { added, draftOf } from '../../../contracts/stores/stores-under-test.js';
import { asked } from '../../../insights/support/questions.js';
import { plain, textOf } from '../../../support/fake-discord/visible-text.js';
import { runNewsroom, type Newsroom } from '../../support/newsroom.js';
import { silentLogger } from '../../../support/loggers.js';

let newsroom: Newsroom;
beforeEach(async () => {
  newsroom = await runNewsroom();
});
afterEach(async () => {
  expect(newsroom.discord.refusals).toEqual([]);
  await newsroom.stop();
});

const dayMs = 24 * 60 * 60_000;
/** As of next week, so that what is written now is of the week that is told of. */
const nextWeek = (): number => weekToTell(Date.now() + 7 * dayMs).untilMs + 9 * 60 * 60_000;

async function choose(changes: object): Promise<void> {
  const { discord, stores } = newsroom;
  const reportChannelId = discord.channel('reports').id;
  await stores.settings.change(discord.guild().id, 'ada', { reportChannelId, ...changes });
  await discord.idle(300);
}

/** One look from its beginning to its end. */
async function look(nowMs = nextWeek(), bot: Bot = newsroom.bot): Promise<void> {
  const { discord, stores } = newsroom;
  let looks = 0;
  const sending = sendDigests({
    digests: {
      ...stores.digests,
      waitingForVotes: (beforeMs) => {
        looks += 1;
        return stores.digests.waitingForVotes(beforeMs);
      },
    },
    teller: bot.digests,
    logger: silentLogger,
    now: () => nowMs,
    everyMs: 30,
  });
  // Its figures are worked out in a thread, which takes its time to start.
  await discord.waitFor('two looks', () => (looks >= 2 ? true : undefined), { timeoutMs: 15_000 });
  await sending.stop();
}

const reports = (): readonly APIMessage[] => newsroom.discord.messagesIn('reports');
const report = (): string => {
  const last = reports().at(-1);
  return last === undefined ? '' : plain(textOf(last));
};

async function write(
  id: string,
  changes: { tags?: string[]; review?: string } = {},
): Promise<void> {
  const { discord, stores, library } = newsroom;
  const guildId = discord.guild().id;
  const draft = draftOf(id);
  const { tags = [] } = changes;
  const review = isoDate(changes.review ?? '');
  const particulars = { ...draft.particulars, tags, ...(review !== undefined && { review }) };
  await stores.articles.write(added(id, { guildId, draft: { ...draft, particulars } }));
  await library.refresh(guildId);
}

async function record(
  question: string,
  outcome: 'found' | 'nothing',
  articleId = 'bell',
): Promise<string> {
  const { discord, stores } = newsroom;
  const guildId = discord.guild().id;
  const id = randomId();
  await stores.questions.record(
    {
      ...asked(question, { askedAtMs: Date.now(), outcome }),
      id,
      guildId,
      passages: outcome === 'found' ? [{ articleId, passageId: `${articleId}#1` }] : [],
    },
    'somebody',
  );
  return id;
}

test('the week is told of once, with what was asked in vain, is out of date, due and changed', async () => {
  await choose({ digest: true });
  await record('Is there a bus to Mandal?', 'nothing');
  await record('When does the bus leave?', 'nothing');
  const answered = await record('When was the bell cast?', 'found');
  const guildId = newsroom.discord.guild().id;
  await newsroom.stores.questions.vote(guildId, answered, '7', 'out-of-date', 'It was recast.');
  await write('harbour', { review: '2026-01-01' });
  await look();
  await look();
  expect(reports()).toHaveLength(1);
  const text = report();
  expect(text).toContain('3 questions were asked: 1 answered, 2 not');
  expect(text).toMatch(/bus.*\(2\): /u);
  expect(text).toContain('The bell (1): It was recast.');
  expect(text).toMatch(/One article is due[^\n]*\n- Title of harbour · January 1, 2026/u);
  expect(text).toMatch(/1 added, 0 revised, 0 withdrawn\.\n- Title of harbour/u);
  await look(nextWeek() + 7 * dayMs);
  // Of the week after it nothing is left but what is due.
  expect(reports()).toHaveLength(2);
  expect(report()).not.toContain('asked');
}, 30_000);

test('of two processes one tells, and none again after a restart', async () => {
  await choose({ digest: true });
  await write('harbour');
  const other = await newsroom.beside();
  await Promise.all([look(), look(nextWeek(), other)]);
  expect(reports()).toHaveLength(1);
  await look(nextWeek(), other);
  expect(reports()).toHaveLength(1);
  await other.stop(1_000);
}, 30_000);

test('an empty week, a server that did not choose it, and one without a channel are told nothing', async () => {
  await choose({ digest: true });
  await look();
  expect(reports()).toEqual([]);
  await choose({ digest: false });
  await write('harbour');
  await look();
  await choose({ digest: true, reportChannelId: undefined });
  await look();
  expect(reports()).toEqual([]);
}, 30_000);

test('what a role alone may see is only counted', async () => {
  await choose({
    digest: true,
    roleShelves: [{ roleId: newsroom.discord.guild().roles.get('Desk') ?? '', tags: ['staff'] }],
  });
  await write('secret', { tags: ['staff'], review: '2026-01-01' });
  const id = await record('When was it?', 'found', 'secret');
  const guildId = newsroom.discord.guild().id;
  await newsroom.stores.questions.vote(guildId, id, '7', 'out-of-date', 'xqreason');
  await look();
  expect(report()).toContain('1 added');
  expect(report()).toContain('not everybody here may see');
  expect(report()).not.toMatch(/Title of secret|xqreason/u);
}, 30_000);

test('votes that something is out of date are told of at once, together, where that is wanted', async () => {
  const { discord, stores } = newsroom;
  await choose({});
  const guildId = discord.guild().id;
  const id = await record('When was the bell cast?', 'found');
  const now = Date.now();
  await stores.questions.vote(guildId, id, '7', 'out-of-date', 'It was recast.');
  await look(now + 1_000);
  expect(reports()).toEqual([]);
  await choose({ outdatedReports: true });
  await stores.questions.vote(guildId, id, '8', 'out-of-date');
  await look(now + 60_000);
  expect(report()).toContain('The bell (2): It was recast.');
  await stores.questions.vote(guildId, id, '9', 'helped');
  await look(now + 120_000);
  await look(now + 20 * 60_000);
  expect(reports()).toHaveLength(1);
}, 30_000);

test('a week ends on Monday at eight, UTC', () => {
  const at = (text: string): string =>
    new Date(weekToTell(Date.parse(text)).untilMs).toISOString().slice(0, 10);
  expect(at('2026-11-23T07:59:59Z')).toBe('2026-11-16');
  expect(at('2026-11-23T08:00:00Z')).toBe('2026-11-23');
  expect(at('2026-11-29T23:00:00Z')).toBe('2026-11-23');
});
