import { plural } from '../../../../shared/plural.js';
import type { DigestText } from './digest-text.js';

const questions = plural('fr', { one: '# question posée', other: '# questions posées' });
const articles = plural('fr', { one: '# article', other: '# articles' });

export const fr: DigestText = {
  title: (from, to) => `**La semaine du ${from} au ${to}**`,
  asked: (count, answered, unanswered) =>
    `${questions(count)} : ${answered} avec réponse, ${unanswered} sans, ou pas clairement.`,
  unanswered: '**Sans réponse**, par ce que les questions partagent :',
  outdated: '**Dépassé** selon les lecteurs :',
  reviews: (count) => `**À relire** : ${articles(count)} d’ici la fin de cette semaine.`,
  changes: (added, revised, withdrawn) =>
    `**Changements** : ${added} ajoutés, ${revised} révisés, ${withdrawn} retirés.`,
  outdatedNow: '**Des lecteurs disent que ceci est dépassé :**',
  hidden: '*un article que tous ne peuvent pas voir ici*',
};
