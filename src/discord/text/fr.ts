import { fr as answer } from '../features/ask/text/fr.js';
import { about, help } from '../features/help/text/fr.js';
import { fr as lists } from '../features/read/text/fr.js';
import { fr as cite } from '../features/cite/text/fr.js';
import { fr as correct } from '../features/correct/text/fr.js';
import { fr as digest } from '../features/digest/text/fr.js';
import { fr as feedback } from '../features/feedback/text/fr.js';
import { fr as insights } from '../features/insights/text/fr.js';
import { fr as knowledge } from '../features/knowledge/text/fr.js';
import { fr as moderators } from '../features/moderators/text/fr.js';
import { fr as privacy } from '../features/privacy/text/fr.js';
import { fr as propose } from '../features/propose/text/fr.js';
import { fr as standing } from '../features/standing/text/fr.js';
import { fr as verify } from '../features/verify/text/fr.js';
import { fr as settings } from '../features/settings/text/fr.js';
import { list } from './list.js';
import { plural } from '../../shared/plural.js';
import type { Text } from './text.js';

const paragraphs = plural('fr', { one: '# paragraphe', other: '# paragraphes' });

const listed = list('fr');

export const fr: Text = {
  locale: 'fr',
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
    ViewChannel: 'Voir le salon',
    SendMessages: 'Envoyer des messages',
    SendMessagesInThreads: 'Envoyer des messages dans les fils',
    ReadMessageHistory: 'Voir les anciens messages',
    AddReactions: 'Ajouter des réactions',
  },

  errors: {
    guildOnly: 'Cela ne fonctionne que sur un serveur auquel on m’a ajouté.',
    needsManager: 'Pour cela, il vous faut la permission Gérer le serveur.',
    needsEditor: (role) =>
      role === undefined
        ? 'Pour cela, il vous faut la permission Gérer le serveur. Qui l’a peut aussi choisir un rôle de rédaction dans `/réglages`.'
        : `Pour cela, il vous faut le rôle ${role} ou la permission Gérer le serveur.`,
    fileTooLarge: (name, megabytes) =>
      `Le fichier « ${name} » est trop grand : j’accepte au plus ${megabytes} Mo.`,
    unknownArticle: (name) =>
      `Je n’ai pas d’article appelé « ${name} ». Choisissez-en un dans la liste qui s’ouvre pendant la saisie.`,
    unknownPublisher: (name) =>
      `Je n’ai pas d’article d’un média appelé « ${name} ». Choisissez-en un dans la liste qui s’ouvre pendant la saisie, ou laissez vide.`,
    unknownTag: (name) =>
      `Aucun article n’a le sujet « ${name} ». Choisissez-en un dans la liste qui s’ouvre pendant la saisie, ou laissez vide.`,
    badDate: (typed) =>
      `Je ne peux pas lire « ${typed} » comme une date. Écrivez une année, un mois ou un jour : 2019, 2019-09 ou 2019-09-30.`,
    noSuchParagraph: (paragraph, count) =>
      `Il n’y a pas de paragraphe ${paragraph} : l’article a ${paragraphs(count)}.`,
    emptyMessage: 'Ce message n’a pas de texte que je puisse chercher.',
    mayNotWrite: 'Vous ne pouvez pas écrire ici : je n’y publie donc rien pour vous.',
    mayNotWriteThere: (channel) =>
      `Vous ne pouvez pas écrire dans ${channel} : je n’y publie donc rien pour vous.`,
    alreadyPosted: 'C’est déjà publié ici.',
    uploadGone: (name) => `Discord n’a plus le fichier « ${name} ». Envoyez-le de nouveau.`,
    repliedWithheld: (find) =>
      `Discord ne me montre pas le message auquel vous avez répondu. Choisissez « ${find} » dans son menu, sous Applications, ou écrivez-moi la question.`,
    passageGone: 'Ce passage n’est plus dans les articles. Posez la question à nouveau.',
    notYours:
      'Seule la personne qui a demandé, ou quelqu’un qui peut gérer les messages, peut retirer cette réponse.',
    outdated:
      'Ceci vient d’une autre version de moi et ne fonctionne plus. Posez la question à nouveau.',
    incident: (id) =>
      `Quelque chose n’a pas marché de mon côté, et je n’ai pas pu répondre. Réessayez ; si cela continue, donnez à la personne qui me gère le numéro \`${id}\`.`,
    stopping: 'Je suis en train de redémarrer. Posez la question à nouveau dans une minute.',
    tooSoon: {
      person: (when) => `C’est un peu rapide pour moi. Réessayez ${when}.`,
      channel: (when) => `On demande beaucoup dans ce salon en ce moment. Réessayez ${when}.`,
    },
    mayNotAnswer: (channel, permissions) =>
      `Vous m’avez posé une question dans ${channel}, où je ne peux pas répondre. La personne qui gère le serveur doit m’y donner : ${listed(permissions)}.`,
    isSilenced: {
      'timed-out': (channel) =>
        `Vous m’avez posé une question dans ${channel}, mais je suis exclu temporairement sur ce serveur. La personne qui le gère peut y mettre fin.`,
      locked: (channel) =>
        `Vous m’avez posé une question dans ${channel}, mais ce fil est verrouillé et je ne peux pas y écrire.`,
    },
    roleMention: (bot) =>
      `Vous avez mentionné mon rôle, et Discord ne me montre alors pas ce que vous avez écrit. Mentionnez ${bot} directement.`,
    busy: 'On demande beaucoup en ce moment, et je n’arrive pas à suivre. Réessayez dans quelques secondes.',
    unavailable:
      'Ce que ce serveur conserve n’est pas accessible pour le moment. Réessayez dans une minute.',
  },
};
