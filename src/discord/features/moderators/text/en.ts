import { plural } from '../../../../shared/plural.js';
import type { ModeratorsText } from './moderators-text.js';

export const en: ModeratorsText = {
  ask: 'Ask the moderators',
  asked:
    '**The moderators have your question**, and see your name. Their answer comes where you asked if all saw that, else as a direct message.',
  joined:
    '**Others have asked the moderators the same**: you are told with them. They see your name.',
  again: '**The moderators have your question already.** You are told as soon as they answer.',
  later:
    '**Your question is kept**, and posted for the moderators as soon as Discord lets me: that did not work just now.',
  cannot: {
    off: 'This server has no channel for questions to the moderators any more.',
    questionGone:
      'I can no longer read what was asked. Please ask with `/ask`, and then the moderators.',
    channelGone:
      'The channel for questions to the moderators is gone. Somebody who manages the server can choose another in `/settings`.',
    mayNotPost:
      'I may not write in the channel for questions to the moderators. Somebody who manages the server has to let me.',
    person: (most) => `You have put ${most} questions to the moderators lately. Please wait a day.`,
    server:
      'The moderators have been asked as much as they can answer in a day. Please try again tomorrow.',
  },

  post: {
    title: plural('en', {
      one: '**A question that the articles do not answer**',
      other: '**A question that the articles do not answer** · asked by # people',
    }),
    askedBy: (people) => `-# Asked by ${people}`,
    where: 'where',
    nearest: '-# The nearest passage:',
    answer: 'Answer',
    decline: 'Decline',
    close: 'Close',
    settled: {
      answered: (moderator) => `✓ **Answered** by ${moderator}`,
      declined: (moderator) => `✗ **Declined** by ${moderator}`,
      closed: (moderator) => `✗ **Closed** by ${moderator}; nobody was told.`,
    },
    refused: plural('en', {
      one: '-# One person cannot be told: they take no direct messages. They see it in `/privacy`.',
      other: '-# # people cannot be told: they take no direct messages. They see it in `/privacy`.',
    }),
  },
  answerForm: {
    title: 'Answer the question',
    answer: {
      label: 'Your answer',
      description: 'Who asked reads it in these words, with your name; it becomes a draft.',
    },
  },
  declineForm: {
    title: 'Decline the question',
    reason: { label: 'Why (may be left empty)', description: 'Who asked is told, with your name.' },
  },
  told: '**Whoever asked is told.**',
  draft:
    '-# Confirmed, your answer is an article, word for word, and answers whoever asks next. You can withdraw it with `/privacy`.',
  declined: '**Declined.** Whoever asked is told.',
  toldLater: '**Kept.** Not everybody could be told just now; I try again by myself.',
  settledBefore: (moderator) => `${moderator} was quicker: it is settled already.`,
  gone: 'This question is no longer kept.',
  empty: 'An answer needs words.',

  reply: {
    answered: (moderator, server) =>
      `**${moderator}, a moderator of ${server}, answers your question:**`,
    declined: (moderator, server) =>
      `**${moderator}, a moderator of ${server}, does not answer your question.**`,
    ownWords: '-# These are a moderator’s own words: no quotation of an article.',
  },

  own: {
    title: plural('en', {
      one: '**A question of yours to moderators:**',
      other: '**# questions of yours to moderators:**',
    }),
    waiting: 'waits',
    answered: (answer) => `answered: ${answer}`,
    declined: 'declined',
    closed: 'closed',
  },
};
