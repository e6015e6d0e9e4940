import type { FeedbackText } from './feedback-text.js';

export const ar: FeedbackText = {
  votes: { helped: 'أفادني', 'not-this': 'ليس هذا', 'out-of-date': 'قديم' },
  thanks: {
    helped: 'شكرًا لك، يسرّني ذلك. اضغط زرًّا آخر إن غيّرت رأيك.',
    'not-this': 'شكرًا لك: سيرى من يعتني بالمقالات أن هذه ليست الإجابة المطلوبة.',
    'out-of-date': 'شكرًا لك: سيرى من يعتني بالمقالات أن هذا لم يعد صحيحًا.',
  },
  gone: 'شكرًا لك، لكن هذه الإجابة أقدم من أن تُقيَّم: لم تعد في سجلّي.',
  reason: {
    title: 'معلومة قديمة',
    label: 'ما الذي تغيّر؟',
    placeholder: 'ببضع كلمات إن شئت. يقرؤها المشرفون دون اسمك.',
  },
};
