import type { SmallTalk } from '../small-talk.js';
import { words } from '../stop-words.js';

export const germanSmallTalk: SmallTalk = {
  greetings: ['hallo', 'moin', 'servus', 'guten tag', 'guten morgen', 'guten abend', 'grüß gott'],
  thanks: [
    'danke',
    'danke schön',
    'vielen dank',
    'vielen dank im voraus',
    'danke im voraus',
    'tschüss',
  ],
  trimmings: ['zusammen', 'alle', 'an alle', 'leute', 'bot', '@'],
  praise: ['guter bot', 'gut gemacht', 'super', 'toll', 'perfekt', 'klasse'],
  aboutUs: [
    'hilfe',
    'wer bist du',
    'was bist du',
    'was kannst du',
    'wie funktionierst du',
    'wie heißt du',
    'bist du ein bot',
  ],
  leadIns: [
    ...[
      'weiß jemand',
      'weiss jemand',
      'weißt du',
      'wisst ihr',
      'wissen sie',
      'kann mir jemand sagen',
    ],
    ...[
      'kannst du mir sagen',
      'können sie mir sagen',
      'sag mir',
      'ich möchte wissen',
      'ich will wissen',
    ],
    ...[
      'ich frage mich',
      'ich wüsste gern',
      'ich habe eine frage',
      'kurze frage',
      'eine frage',
      'frage',
    ],
    ...['meine frage ist', 'erzähl mir von', 'jemand eine idee'],
  ],
  courtesies: ['bitte', 'entschuldigung', 'sorry', 'übrigens', 'naja', 'hm', 'lg', 'mfg'],
  closings: ['danke', 'vielen dank', 'danke im voraus', 'bitte'],
  connectives: words('und also'),
  fillers: words('haha lol digga'),
};
