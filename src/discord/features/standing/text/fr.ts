import { plural } from '../../../../shared/plural.js';
import type { StandingText } from './standing-text.js';

export const fr: StandingText = {
  tellMe: 'Prévenez-moi quand ils le diront',
  kept: (until, days) =>
    `**Je vous enverrai un seul message privé** quand les articles de ce serveur y répondront. S’ils ne le font pas en ${days} jours, cela prend fin de soi-même, le ${until} ; \`/confidentialité\` le montre et y met fin plus tôt.`,
  again: (until) =>
    `**Vous serez déjà prévenu de cela**, jusqu’au ${until} si les articles ne le disent pas.`,
  tooMany: {
    person: (most) =>
      `Vous avez ${most} questions de ce genre, le maximum. \`/confidentialité\` met fin à l’une d’elles.`,
    server: 'Ce serveur a déjà autant de questions de ce genre qu’il peut en avoir.',
  },
  questionGone:
    'Je ne peux plus lire ce qui a été demandé. Demandez-le avec `/demander`, et appuyez là.',

  told: (server) => `**Les articles de ${server} répondent maintenant à votre question :**`,
  over: '-# C’était le seul message à ce sujet : la question n’est plus en attente.',

  own: plural('fr', {
    one: '**Une question de vous est en attente** : vous serez prévenu quand les articles y répondront.',
    other:
      '**# questions de vous sont en attente** : vous serez prévenu quand les articles y répondront.',
  }),
  placeholder: 'Mettre fin à l’une d’elles',
  ended: '**C’est fini.** Vous n’en serez pas prévenu.',
  notThere: 'Cette question n’est plus en attente, ou n’est pas de vous.',
};
