import { plural } from '../../../../shared/plural.js';
import type { ModeratorsText } from './moderators-text.js';

export const fr: ModeratorsText = {
  ask: 'Demander à l’équipe',
  asked:
    '**L’équipe a votre question**, et voit votre nom. Sa réponse arrive là où vous avez demandé si tous l’ont vu, sinon en message privé.',
  joined:
    '**D’autres ont demandé la même chose à l’équipe** : vous serez prévenu avec eux. Elle voit votre nom.',
  again: '**L’équipe a déjà votre question.** Vous serez prévenu dès qu’elle répond.',
  later:
    '**Votre question est gardée**, et publiée pour l’équipe dès que Discord me le permet : cela n’a pas marché à l’instant.',
  cannot: {
    off: 'Ce serveur n’a plus de salon pour les questions à l’équipe.',
    questionGone:
      'Je ne peux plus lire ce qui a été demandé. Demandez-le avec `/demander`, puis à l’équipe.',
    channelGone:
      'Le salon des questions à l’équipe n’existe plus. Qui gère le serveur peut en choisir un autre dans `/réglages`.',
    mayNotPost:
      'Je ne peux pas écrire dans le salon des questions à l’équipe. Qui gère le serveur doit me le permettre.',
    person: (most) =>
      `Vous avez posé ${most} questions à l’équipe ces temps-ci. Attendez un jour, s’il vous plaît.`,
    server:
      'L’équipe a déjà autant de questions qu’elle peut en traiter en un jour. Réessayez demain.',
  },

  post: {
    title: plural('fr', {
      one: '**Une question à laquelle les articles ne répondent pas**',
      other: '**Une question à laquelle les articles ne répondent pas** · posée par # personnes',
    }),
    askedBy: (people) => `-# Posée par ${people}`,
    where: 'où',
    nearest: '-# Le passage le plus proche :',
    answer: 'Répondre',
    decline: 'Refuser',
    close: 'Fermer',
    settled: {
      answered: (moderator) => `✓ **Réponse** de ${moderator}`,
      declined: (moderator) => `✗ **Refusée** par ${moderator}`,
      closed: (moderator) => `✗ **Fermée** par ${moderator} ; personne n’a été prévenu.`,
    },
    refused: plural('fr', {
      one: '-# Une personne ne peut pas être prévenue : elle n’accepte pas de messages privés. Elle le voit dans `/confidentialité`.',
      other:
        '-# # personnes ne peuvent pas être prévenues : elles n’acceptent pas de messages privés. Elles le voient dans `/confidentialité`.',
    }),
  },
  answerForm: {
    title: 'Répondre à la question',
    answer: {
      label: 'Votre réponse',
      description: 'Qui a demandé la lit telle quelle, avec votre nom ; elle devient un brouillon.',
    },
  },
  declineForm: {
    title: 'Refuser la question',
    reason: {
      label: 'Pourquoi (peut rester vide)',
      description: 'Qui a demandé est prévenu, avec votre nom.',
    },
  },
  told: '**Qui a demandé est prévenu.**',
  draft:
    '-# Confirmée, votre réponse est un article, mot pour mot, et répond à qui demandera ensuite. Vous pouvez la retirer avec `/confidentialité`.',
  declined: '**Refusée.** Qui a demandé est prévenu.',
  toldLater:
    '**Gardé.** Tous n’ont pas pu être prévenus à l’instant ; j’essaie encore de moi-même.',
  settledBefore: (moderator) => `${moderator} a été plus rapide : c’est déjà réglé.`,
  gone: 'Cette question n’est plus gardée.',
  empty: 'Il faut des mots à une réponse.',

  reply: {
    answered: (moderator, server) =>
      `**${moderator}, de l’équipe de ${server}, répond à votre question :**`,
    declined: (moderator, server) =>
      `**${moderator}, de l’équipe de ${server}, ne répond pas à votre question.**`,
    ownWords: '-# Ce sont les mots de l’équipe : ce n’est pas la citation d’un article.',
  },

  own: {
    title: plural('fr', {
      one: '**Une question de vous à l’équipe :**',
      other: '**# questions de vous à l’équipe :**',
    }),
    waiting: 'attend',
    answered: (answer) => `réponse : ${answer}`,
    declined: 'refusée',
    closed: 'fermée',
  },
};
