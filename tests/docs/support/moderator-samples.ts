import type { APIMessage } from 'discord.js';
import { isoDate } from '../../../src/knowledge/identifiers.js';
import { randomId } from '../../../src/store/random-id.js';
import { idOf } from '../../contracts/articles.js';
import type { Newsroom } from '../../discord/support/newsroom.js';
import { asked } from '../../insights/support/questions.js';
import type { Reply } from '../../support/fake-discord/reply.js';

/** What a moderator does in a server, to the message that they see then. */
export type ModeratorScene = (newsroom: Newsroom) => Promise<APIMessage>;

const feedAddress = 'https://harbour.example/feed.xml';

/** The pages of a web of our own. */
export const pages = {
  [feedAddress]:
    '<rss version="2.0"><channel><title>Harbour News</title><item><title>The quay</title><link>/quay</link></item></channel></rss>',
};

const firstReport = [
  'The ferry to Skagen sailed again on Monday morning, nine days after the storm had damaged its bow, the harbour office said. It carried forty cars and a piano.',
  'Nobody was hurt in the storm. The ferry had lain at the quay since, with its bow door open.',
  'The shipyard had replaced two steel plates and the lock of the bow door. The repair cost about 400,000 kroner.',
  'Captain Ane Dahl said that the crossing takes three hours, as before.',
];

const secondReport = [
  ...firstReport.map((text) => text.replace('400,000', '450,000')),
  'Tickets are sold on board.',
];

const file = (paragraphs: readonly string[], day: string) => ({
  file: {
    name: 'ferry.md',
    type: 'text/markdown',
    bytes: Buffer.from(
      `---\nid: ferry\ntitle: Ferry to Skagen sails again after the storm\npublisher: Harbour News\npublished: ${day}\nurl: https://harbour.example/ferry\n---\n\n${paragraphs.join('\n\n')}\n`,
    ),
  },
});

async function preview(
  { discord }: Newsroom,
  upload: ReturnType<typeof file> & { readonly reason?: string },
): Promise<Reply> {
  const reply = await discord.slash({ name: 'knowledge add', options: upload });
  await discord.waitFor('the preview', () => (reply.text.includes('Preview') ? true : undefined));
  return reply;
}

async function confirm({ discord }: Newsroom, reply: Reply): Promise<void> {
  await discord.press(reply.message, 'Confirm');
  await discord.waitFor('the confirmation', () =>
    reply.text.includes('counts from now on') ? true : undefined,
  );
}

/** An article in two revisions. */
async function bothReports(newsroom: Newsroom): Promise<void> {
  await confirm(newsroom, await preview(newsroom, file(firstReport, '2024-05-06')));
  await confirm(newsroom, await preview(newsroom, file(secondReport, '2024-05-07')));
}

const afterBoth = (name: string, options = {}): ModeratorScene => {
  return async (newsroom) => {
    await bothReports(newsroom);
    return (await newsroom.discord.slash({ name, options })).message;
  };
};

/** What people have asked in vain, and how often. */
const unanswered: readonly (readonly [question: string, times: number])[] = [
  ['Is there a bus to al-Qaim?', 9],
  ['When does the bus leave?', 6],
  ['What does the bus cost?', 5],
  ['Do I need a visa for Syria?', 8],
  ['Where do I get a visa?', 7],
];

async function logUnanswered({ discord, stores }: Newsroom): Promise<void> {
  for (const [question, times] of unanswered) {
    for (let time = 0; time < times; time += 1) {
      const record = asked(question, { askedAtMs: Date.now() - 60_000, outcome: 'nothing' });
      const placed = { ...record, id: randomId(), guildId: discord.guild().id };
      await stores.questions.record(placed, 'somebody');
    }
  }
}

/** Somebody asks what no article says, where all see it, and puts it to the moderators. */
async function putToModerators({ discord, stores }: Newsroom): Promise<APIMessage> {
  const askChannelId = discord.channel('reports').id;
  await stores.settings.change(discord.guild().id, 'ada', { askChannelId });
  const question = 'Who rings the bell of Mandal on Sundays?';
  const answer = await discord.slash({ name: 'ask', options: { question } });
  await discord.press(answer.message, 'Ask the moderators');
  return posted(discord.messagesIn('reports'));
}

function posted(messages: readonly APIMessage[]): APIMessage {
  const last = messages.at(-1);
  if (last === undefined) throw new Error('Nothing was posted.');
  return last;
}

const dayMs = 24 * 60 * 60_000;
/** A Monday. */
const weekMs = Date.UTC(2026, 10, 16);

/** A week in which something was asked, in a server that is told of it. */
async function reported({ discord, stores, library }: Newsroom): Promise<string> {
  const guildId = discord.guild().id;
  const reportChannelId = discord.channel('reports').id;
  await stores.settings.change(guildId, 'ada', { reportChannelId, digest: true });
  const review = isoDate('2026-11-25');
  const articleId = idOf('ferry');
  const source = { title: 'Ferry to Skagen sails again after the storm' };
  const blocks = firstReport.map((text) => ({ kind: 'paragraph' as const, text, headings: [] }));
  const particulars = { id: articleId, source, tags: [], questions: [] };
  await stores.articles.write({
    guildId,
    articleId,
    change: 'added',
    authorId: '1',
    draft: { particulars: { ...particulars, ...(review !== undefined && { review }) }, blocks },
    basedOn: 0,
  });
  await library.refresh(guildId);
  const questions = [...unanswered.slice(0, 2).map(([question]) => question), 'When was it cast?'];
  for (const [index, question] of questions.entries()) {
    const isFound = index === 2;
    const id = randomId();
    const record = asked(question, {
      askedAtMs: weekMs + dayMs,
      outcome: isFound ? 'found' : 'nothing',
      ...(isFound && { passages: [{ articleId: 'bell', passageId: 'bell#1' }] }),
    });
    await stores.questions.record({ ...record, id, guildId }, 'somebody');
    if (isFound) await stores.questions.vote(guildId, id, '7', 'out-of-date', 'It was recast.');
  }
  return guildId;
}

/** Samples of what moderators see, by name; each in a server of its own. */
export const moderatorScenes: Readonly<Record<string, ModeratorScene>> = {
  'a preview of changes': async (newsroom) => {
    await confirm(newsroom, await preview(newsroom, file(firstReport, '2024-05-06')));
    return (await preview(newsroom, file(secondReport, '2024-05-07'))).message;
  },
  "an answer from a server's article": afterBoth('ask', { question: 'What did the repair cost?' }),
  'an answer that is corrected': async (newsroom) => {
    const { discord } = newsroom;
    await confirm(newsroom, await preview(newsroom, file(firstReport, '2024-05-06')));
    const options = { question: 'What did the repair cost?' };
    const { message } = await discord.slash({ name: 'ask', options });
    const upload = {
      ...file(secondReport, '2024-05-07'),
      reason: 'The shipyard has sent its bill.',
    };
    await confirm(newsroom, await preview(newsroom, upload));
    return discord.waitForMessage(
      (each) => each.id === message.id && JSON.stringify(each).includes('Corrected on'),
      { timeoutMs: 15_000 },
    );
  },
  'an answer as of a day': afterBoth('ask', {
    question: 'What did the repair cost?',
    'as-of': new Date().toISOString().slice(0, 10),
  }),
  'the list': afterBoth('knowledge list'),
  'the history': afterBoth('knowledge history', { article: 'ferry' }),
  'the log': async (newsroom) => {
    await bothReports(newsroom);
    const { discord } = newsroom;
    const followed = await discord.slash({
      name: 'knowledge follow',
      options: { url: feedAddress },
    });
    await discord.waitFor('the feed', () => (followed.messages.length > 0 ? true : undefined));
    return (await discord.slash({ name: 'knowledge log' })).message;
  },
  'a question to the moderators': putToModerators,
  'an answer of a moderator': async (newsroom) => {
    const { discord } = newsroom;
    const form = await discord.press(await putToModerators(newsroom), 'Answer');
    await discord.submitModal(form, { answer: 'Ane Dahl rings it, at ten.' });
    return posted(discord.messagesIn('general'));
  },
  'a standing question answered': async (newsroom) => {
    const { bot, discord, stores } = newsroom;
    const options = { question: 'What did the repair of the bow door cost?', private: true };
    const asked = await discord.slash({ name: 'ask', options });
    await discord.press(asked.message, 'Tell me when they do');
    await bothReports(newsroom);
    const [standing] = await stores.standing.of(discord.user('ada').id);
    if (standing === undefined) throw new Error('Nothing stands.');
    const found = await bot.standing.find(standing);
    if (found === undefined || found === 'left') throw new Error('Nothing answers it.');
    await bot.standing.tell(standing, found);
    return posted(discord.messagesIn({ guild: null, user: 'ada' }));
  },
  'the digest': async (newsroom) => {
    const { bot, discord } = newsroom;
    const guildId = await reported(newsroom);
    await bot.digests.digest(guildId, { sinceMs: weekMs, untilMs: weekMs + 7 * dayMs });
    return posted(discord.messagesIn('reports'));
  },
  'out of date at once': async (newsroom) => {
    const guildId = await reported(newsroom);
    const votes = [{ articleId: 'bell', reason: 'It was recast in 2025.' }, { articleId: 'bell' }];
    await newsroom.bot.digests.outdated(guildId, votes);
    return posted(newsroom.discord.messagesIn('reports'));
  },
  unanswered: async (newsroom) => {
    await logUnanswered(newsroom);
    const { discord } = newsroom;
    // Its pictures are drawn in a thread, which takes its time to start.
    const card = await discord.slash({ name: 'insights', timeoutMs: 60_000 });
    const pressed = await discord.press(card.message, 'Unanswered', { timeoutMs: 60_000 });
    return pressed.updated ?? pressed.message;
  },
};
