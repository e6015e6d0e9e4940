import { en as answer } from '../features/ask/text/en.js';
import { about, help } from '../features/help/text/en.js';
import { en as lists } from '../features/read/text/en.js';
import { en as cite } from '../features/cite/text/en.js';
import { en as correct } from '../features/correct/text/en.js';
import { en as digest } from '../features/digest/text/en.js';
import { en as feedback } from '../features/feedback/text/en.js';
import { en as insights } from '../features/insights/text/en.js';
import { en as knowledge } from '../features/knowledge/text/en.js';
import { en as moderators } from '../features/moderators/text/en.js';
import { en as privacy } from '../features/privacy/text/en.js';
import { en as propose } from '../features/propose/text/en.js';
import { en as standing } from '../features/standing/text/en.js';
import { en as verify } from '../features/verify/text/en.js';
import { en as settings } from '../features/settings/text/en.js';
import { list } from './list.js';
import { plural } from '../../shared/plural.js';
import type { Text } from './text.js';

const paragraphs = plural('en', { one: '# paragraph', other: '# paragraphs' });

const listed = list('en');

export const en: Text = {
  locale: 'en',
  answer,
  lists,
  help,
  about,

  feedback,
  digest,
  insights,
  knowledge,
  moderators,
  privacy,
  propose,
  settings,
  standing,
  verify,
  cite,
  correct,

  permissions: {
    ViewChannel: 'View Channel',
    SendMessages: 'Send Messages',
    SendMessagesInThreads: 'Send Messages in Threads',
    ReadMessageHistory: 'Read Message History',
    AddReactions: 'Add Reactions',
  },

  errors: {
    guildOnly: 'That works only in a server that I was added to.',
    needsManager: 'For that you need the permission Manage Server.',
    needsEditor: (role) =>
      role === undefined
        ? 'For that you need the permission Manage Server. Whoever has it can also choose a role for editors in `/settings`.'
        : `For that you need the role ${role} or the permission Manage Server.`,
    fileTooLarge: (name, megabytes) =>
      `The file “${name}” is too large: I take at most ${megabytes} MB.`,
    unknownArticle: (name) =>
      `I have no article called “${name}”. Pick one from the list that opens while you type.`,
    unknownPublisher: (name) =>
      `I have no article of a publisher called “${name}”. Pick one from the list that opens while you type, or leave it out.`,
    unknownTag: (name) =>
      `No article has the tag “${name}”. Pick one from the list that opens while you type, or leave it out.`,
    badDate: (typed) =>
      `I cannot read “${typed}” as a date. Write a year, a month or a day: 2019, 2019-09 or 2019-09-30.`,
    noSuchParagraph: (paragraph, count) =>
      `There is no paragraph ${paragraph}: the article has ${paragraphs(count)}.`,
    emptyMessage: 'That message has no text that I could look up.',
    mayNotWrite: 'You may not write here, so I do not post here for you.',
    mayNotWriteThere: (channel) =>
      `You may not write in ${channel}, so I do not post there for you.`,
    alreadyPosted: 'That has been posted here already.',
    uploadGone: (name) => `Discord no longer has the file “${name}”. Please upload it again.`,
    repliedWithheld: (find) =>
      `Discord does not show me the message that you replied to. Choose “${find}” in its menu, under Apps, or write me the question.`,
    passageGone: 'That passage is no longer in the articles. Please ask again.',
    notYours:
      'Only the person who asked, or somebody who may manage messages, can remove this answer.',
    outdated: 'This comes from another version of me and no longer works. Please ask again.',
    incident: (id) =>
      `Something went wrong on my side, and I could not answer. Please try again; if it stays, tell whoever runs me the number \`${id}\`.`,
    stopping: 'I am just restarting. Please ask again in a minute.',
    tooSoon: {
      person: (when) => `That is a little fast for me. Please try again ${when}.`,
      channel: (when) => `Much is being asked in this channel just now. Please try again ${when}.`,
    },
    mayNotAnswer: (channel, permissions) =>
      `You asked me in ${channel}, where I may not answer. Somebody who manages the server has to give me there: ${listed(permissions)}.`,
    isSilenced: {
      'timed-out': (channel) =>
        `You asked me in ${channel}, but I am timed out in that server. Somebody who manages it can end that.`,
      locked: (channel) =>
        `You asked me in ${channel}, but that thread is locked, and I may not write there.`,
    },
    roleMention: (bot) =>
      `You mentioned my role, and then Discord does not show me what you wrote. Please mention ${bot} itself.`,
    busy: 'Much is being asked just now, and I cannot keep up. Please try again in a few seconds.',
    unavailable: 'What this server keeps cannot be reached just now. Please try again in a minute.',
  },
};
