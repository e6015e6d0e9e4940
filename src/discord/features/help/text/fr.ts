import { plural } from '../../../../shared/plural.js';
import type { HelpText, AboutText } from './help-text.js';

const articles = plural('fr', { one: '# article', other: '# articles' });
const passages = plural('fr', { one: '# passage', other: '# passages' });

export const help: HelpText = {
  command: { name: 'aide', description: 'Ce que je sais faire, et comment demander' },

  title: '**Interrogez-moi sur les articles**',
  whatIDo: (count) =>
    `Je parcours ${articles(count)} et je cite le passage qui répond, mot pour mot, avec sa source. Quand ils ne le disent pas, je vous le dis : je n’invente jamais rien.`,
  howToAsk: (bot) =>
    [
      `- Mentionnez ${bot} n’importe où dans un message, avec votre question`,
      '- Répondez à une de mes réponses (en laissant la mention active)',
      '- Envoyez-moi un message privé',
    ].join('\n'),
  unanswered:
    'Là où les articles ne le disent pas, les boutons sous la réponse posent votre question à l’équipe du serveur, ou vous préviennent quand ils le diront.',
  citing: (button) =>
    `Sous une réponse, _${button}_ vous donne sa source à copier, dans le style de votre choix.`,
  brief: (bot, help) => `Mentionnez ${bot} avec votre question ; ${help} dit le reste.`,
  commands: 'Commandes',
  onMessage: 'dans le menu d’un message, sous Applications',
};

export const about: AboutText = {
  command: {
    name: 'à-propos',
    description: 'Ma version, ce que je connais et ce que je garde à votre sujet',
  },

  title: (version) => `**Quoth ${version}**`,
  corpus: (articleCount, passageCount) =>
    `Je réponds à partir de ${articles(articleCount)} avec ${passages(passageCount)}.`,
  indexed: (age) => `Dernière lecture : ${age}.`,
  languages: (names) => `Leurs langues : ${names}.`,
  stored: (privacy) =>
    `Je ne garde le nom de personne. Ce que je garde des questions et des avis, combien de temps, et comment le faire effacer : \`/${privacy}\`.`,
};
