import { list } from '../../../text/list.js';
import { plural } from '../../../../shared/plural.js';
import type { SettingsText } from './settings-text.js';

const onceOrMore = plural('en', { one: 'once', other: '# times' });

/** English has a word for it, but no plural category. */
function times(count: number): string {
  return count === 2 ? 'twice' : onceOrMore(count);
}
const seconds = plural('en', { one: 'a second', other: '# seconds' });
const days = plural('en', { one: '# day', other: '# days' });
const groups = plural('en', { one: '# group', other: '# groups' });
const channels = plural('en', {
  one: 'One of these channels is',
  other: '# of these channels are',
});

const articles = plural('en', { one: '# article', other: '# articles' });

const listed = list('en');

export const en: SettingsText = {
  command: { name: 'settings', description: 'How I behave in this server' },
  title: '**How I behave in this server**',
  pages: {
    answers: 'Answers',
    people: 'Language and roles',
    reports: 'Reports',
    shelves: 'Shelves',
    log: 'Log and limits',
    words: 'Aliases',
  },
  saved: '-# ✓ Saved, and in force from now on.',
  change: 'Change',

  channels: {
    title: 'Answer channels',
    help: 'Channels and forums in which I also answer what nobody put to me, in their threads too.',
    none: 'None.',
    noIntent:
      'Not available here: whoever runs me has not switched on that I may read what is not addressed to me (`QUOTH_MESSAGE_CONTENT`). Commands, mentions, replies and direct messages work all the same.',
    placeholder: 'Channels and forums',
    mayNotAnswer: (channels, permissions) =>
      `I may not answer in ${channels}. Somebody who manages the server has to give me there: ${listed(permissions)}.`,
    byOperator: (list) => `Chosen by whoever runs me: ${list}.`,
    gone: (count) => `${channels(count)} deleted, or hidden from me.`,
    removeGone: 'Take out what is gone',
  },
  policy: {
    title: 'What I answer there',
    help: 'Of what nobody put to me. A mention is always answered.',
    options: {
      'every-question': {
        label: 'Every question',
        description: 'Also where I am not sure, and then I say so',
      },
      'when-confident': {
        label: 'When I am sure',
        description: 'Silent unless the articles clearly say it',
      },
      'when-addressed': { label: 'Only when addressed', description: 'As in any other channel' },
    },
  },
  place: {
    title: 'Where I answer messages',
    help: 'Answers to commands always stand in the channel.',
    options: {
      channel: { label: 'Below the message', description: 'As a reply in the channel' },
      thread: {
        label: 'In a thread',
        description: 'A new one at the message; needs Create Public Threads',
      },
    },
  },

  language: {
    title: 'Language',
    help: 'Of what all see. What only one person sees is in their own language.',
    own: (name) => `The server’s own: ${name}`,
  },
  editor: {
    title: 'Editor role',
    help: 'Whoever has it may look after the articles and see what is asked, as Manage Server may.',
    none: 'None: only Manage Server.',
    placeholder: 'A role',
  },
  report: {
    title: 'Reports',
    help: 'Where I say what the feeds have brought that you follow.',
    none: 'Nowhere.',
    placeholder: 'A channel',
  },
  digest: {
    title: 'Weekly digest',
    help: 'On Mondays, where reports are posted: what was asked and not answered, what is called out of date, what is due for review, and what changed. Nothing of an empty week.',
  },
  outdatedReports: {
    title: 'Out of date, at once',
    help: 'Tells there, within ten minutes, when readers call an answer out of date.',
  },
  askChannel: {
    title: 'Questions to the moderators',
    help: 'Where the articles do not say, people can have their question posted here, once; whoever may look after the articles answers it.',
    none: 'Nowhere: nobody is offered that.',
    placeholder: 'A channel',
  },
  askRole: {
    title: 'Who is told of each question',
    help: 'This role is mentioned, once for each new question and no other time.',
    none: 'Nobody.',
    placeholder: 'A role',
  },
  deleted: 'deleted',

  cooldown: {
    title: 'Cooldowns',
    help: 'How often may be asked before I ask for patience.',
    person: (rate) => `One person: ${rate}`,
    channel: (rate) => `One channel: ${rate}`,
    rate: ({ uses, perSeconds }) => `${times(uses)} in ${seconds(perSeconds)}`,
    off: 'as often as they like',
    byOperator: (rate) => `${rate} (my operator’s)`,
    modal: {
      title: 'Cooldowns',
      person: 'Questions of one person',
      channel: 'Questions in one channel',
      description: '5/30: five in thirty seconds. off: no limit. Empty: my operator’s.',
    },
    bad: (typed) =>
      `I cannot read “${typed}” as a cooldown. Write questions/seconds, such as 5/30 (at most 100 questions and 3600 seconds), or off.`,
  },
  feedback: {
    title: 'Feedback',
    help: 'Buttons below my answers: Helped and Not this, then Out of date. Only you see the counts.',
  },
  questionLog: {
    title: 'Question log',
    help: 'Keeps what is asked here for `/insights`, without names. People can opt out with `/privacy`.',
  },
  on: 'On.',
  off: 'Off.',
  turnOn: 'Switch on',
  turnOff: 'Switch off',
  retention: {
    title: 'Retention',
    help: 'How long questions and feedback are kept. Then they are deleted, by themselves.',
    days,
    other: 'Another number of days …',
    modal: { title: 'Retention', label: 'Days, from 1 to 365' },
    bad: (typed) => `“${typed}” is no number of days from 1 to 365.`,
  },

  operatorArticles: {
    title: 'My operator’s articles',
    help: 'Off: only this server’s own articles answer here, and are listed.',
  },
  shelves: {
    articles: (count) => (count === 0 ? 'no article yet' : articles(count)),
    tooLong: (typed) => `“${typed}” is longer than any tag or publisher: at most 100 characters.`,
    tooMany: (most) => `There can be at most ${most} of each.`,
  },
  channelShelves: {
    title: 'What a channel is answered from',
    help: 'Articles with one of these tags, or of one of these publishers, also in its threads. Any other channel: all.',
    none: 'Every channel: all articles.',
    placeholder: 'Choose a channel to change',
    opens: (tags) => `Everybody there sees what is for roles alone elsewhere: ${tags}`,
    modal: {
      title: 'What this channel is answered from',
      tags: {
        label: 'Tags, one a line',
        description: '* stands for every article. Empty both: all.',
      },
      publishers: { label: 'Publishers, one a line', description: 'As the articles write them.' },
    },
  },
  roleShelves: {
    title: 'What only a role may see',
    help: 'Articles with these tags show in what the role’s members alone see, and where a channel above names the tag.',
    none: 'Nothing: every article is for all.',
    placeholder: 'Choose a role to change',
    gone: 'Nobody sees what was for a role that is deleted.',
    showGone: 'Show that to everybody',
    modal: {
      title: 'What only this role may see',
      tags: {
        label: 'Tags, one a line',
        description: '* stands for every article. Empty: nothing.',
      },
    },
  },

  aliases: {
    title: 'Aliases',
    help: 'Names that stand for one another in questions: who asks for Kiev also finds Kyiv.',
    count: (count) => (count === 0 ? 'None.' : `${groups(count)}:`),
    modal: {
      title: 'Aliases',
      label: 'One group a line, its names by commas',
      description: 'For one language alone, begin the line with it: “en: lorry, truck”.',
      placeholder: 'Kyiv, Kiev',
    },
    wrong: '**Nothing is saved yet.** These lines I cannot read:',
    fault: (line, reason) => `- Line ${line}: ${reason}`,
    reasons: {
      'not-a-text': 'every name needs a letter or a figure.',
      'too-long': 'a name has more than 100 characters.',
      'too-few': 'a group needs two names at least.',
    },
    moreFaults: (count) => `- … and ${count} more.`,
    tooMany: (most) => `There can be at most ${most} groups.`,
    tooLong: 'There are more aliases than fit into one of Discord’s forms.',
  },
};
