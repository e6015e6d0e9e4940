import type { FeedbackText } from './feedback-text.js';

export const en: FeedbackText = {
  votes: { helped: 'Helped', 'not-this': 'Not this', 'out-of-date': 'Out of date' },
  thanks: {
    helped: 'Thank you, I am glad. Press the other button if you change your mind.',
    'not-this':
      'Thank you: whoever looks after the articles will see that this was not it. Was it right once?',
    'out-of-date': 'Thank you: whoever looks after the articles will see that this is out of date.',
  },
  gone: 'Thank you, but this answer is too old to be judged: it is no longer in my log.',
  off: 'Feedback is switched off in this server: nothing was kept.',
  reason: {
    title: 'Out of date',
    label: 'What has changed?',
    placeholder: 'In a few words, if you like. Moderators read it without your name.',
  },
};
