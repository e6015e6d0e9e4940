import { plural } from '../../../../shared/plural.js';
import type { PrivacyText } from './privacy-text.js';

const records = plural('en', { one: 'one record', other: '# records' });

export const en: PrivacyText = {
  command: {
    name: 'privacy',
    description: 'What I keep about you, and how to see or delete it',
  },
  title: '**What I keep, and for how long**',
  kept: {
    questions: (days) =>
      `- **Questions asked here**: their text, the time, how and how fast they were answered and with which passages. For ${days}, so that moderators see what the articles lack.`,
    outcomes: (days) =>
      `- **Of questions asked here** the time, the outcome and the passages shown, without their text and without who asked. For ${days}.`,
    noQuestions: '- **No questions**: this server has switched off both log and feedback.',
    feedback: (days) =>
      `- **Feedback**: which button you pressed below an answer, and the reason that you gave. For ${days}.`,
    messages:
      '- **Ids of messages** that I answered, and of my answers, for a day: so that an answer follows the question when you edit or delete it.',
    shown:
      '- **Ids of my answers that all see**, and which paragraphs they quote, for 90 days: so that they are put right when these change.',
    changes:
      '- **What moderators change** (articles, settings, pins), with their id, for as long as I am in the server.',
    proposals:
      '- **Articles made of messages**, when moderators propose one: its text, your name, its link and day. Until they or you take it away.',
    inquiries:
      '- **Questions to the moderators**, when you press that button: the question, your id and where you asked, until you are told, and a day; the question and its answer for 30 more.',
    standing:
      '- **Standing questions**, when you press “Tell me”: the question, your id and where you asked, until you are told, end it below, or 180 days have passed.',
    direct: '- **Direct messages**, and servers that have not installed me: no questions at all.',
  },
  hash: 'Who asked is no part of it: a keyed hash stands in its place, whose key changes daily and is deleted with the records, so that nobody can tell afterwards.',
  removal: (days) =>
    `A server that removes me has all of this deleted after ${days}; its owner can have it deleted here at once.`,
  thirdParties:
    'It stays in one database of whoever runs me. Nobody else gets any of it: I use no other service than Discord.',
  days: plural('en', { one: 'a day', other: '# days' }),
  logged: '-# You have not opted out: where a server logs questions, it logs yours.',
  optedOut: '-# You have opted out: of your questions I keep neither the text nor who asked.',

  show: 'Show my data',
  erase: 'Delete my data',
  optOut: 'Do not log me',
  optIn: 'Log me again',
  eraseGuild: 'Delete everything of this server',

  data: {
    title: '**What I have of you, in all servers**',
    none: 'I have nothing of you: no question and no feedback.',
    questions: plural('en', { one: '# question', other: '# questions' }),
    votes: plural('en', { one: '# piece of feedback', other: '# pieces of feedback' }),
    vote: { helped: 'Helped', 'not-this': 'Not this', 'out-of-date': 'Out of date' },
    withoutText: '(text not kept)',
    file: '-# The newest of it. The file has all.',
  },
  erasing: {
    sure: '**Delete your questions, your feedback, your questions to moderators, your standing questions and the articles made of your messages, in all servers?** That cannot be undone.',
    yes: 'Delete them',
    no: 'Keep them',
    done: (count) =>
      count === 0 ? 'There was nothing of you to delete.' : `Deleted: ${records(count)}.`,
  },
  nowOptedOut:
    '**Your questions are no longer logged**, in any server: at most that one was asked, and how it ended, without its text and without you. What was logged before stays until it is deleted with its time, or by you.',
  nowLogged: '**Your questions are logged again**, where a server keeps a log.',

  guild: {
    title: 'Delete everything of this server',
    label: 'Type the name of the server',
    description: 'Articles, settings, questions, pins, feeds: all is gone at once, for good.',
    wrongName: 'That is not the name of this server. Nothing was deleted.',
    notOwner: 'Only the owner of the server can have everything deleted.',
    done: '**Everything of this server is deleted**: articles, settings, questions, feedback, pins, feeds and the log of changes.',
  },
};
