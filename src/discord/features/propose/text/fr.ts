import { plural } from '../../../../shared/plural.js';
import type { ProposeText } from './propose-text.js';

export const fr: ProposeText = {
  command: {
    name: 'Proposer comme article',
    description: 'Faire d’un message un article, mot pour mot, à confirmer',
  },
  note: (url) =>
    `-# Le texte de ${url}, inchangé. Son auteur peut le retirer à tout moment avec \`/confidentialité\`.`,
  noText: 'Ce message n’a pas de texte, ou Discord ne me le montre pas.',
  made: plural('fr', {
    one: '**# article a été fait d’un message de vous :**',
    other: '**# articles ont été faits de messages de vous :**',
  }),
  waiting: 'à confirmer',
  placeholder: 'En retirer un, pour de bon',
  withdrawn: '**Retiré.** L’article et toutes ses révisions sont effacés.',
  notThere: 'Cet article n’est plus là, ou n’est pas fait d’un message de vous.',
};
