import { fr as feedback } from '../features/feedback/text/fr.js';
import { fr as insights } from '../features/insights/text/fr.js';
import { fr as knowledge } from '../features/knowledge/text/fr.js';
import { fr as privacy } from '../features/privacy/text/fr.js';
import { fr as settings } from '../features/settings/text/fr.js';
import { list } from './list.js';
import { plural } from './plural.js';
import type { Text } from './text.js';

const articles = plural('fr', { one: '# article', other: '# articles' });
const passages = plural('fr', { one: '# passage', other: '# passages' });
const paragraphs = plural('fr', { one: '# paragraphe', other: '# paragraphes' });

const listed = list('fr');

export const fr: Text = {
  locale: 'fr',

  commands: {
    ask: {
      name: 'demander',
      description: 'Interroger les articles. La réponse est citée mot pour mot, avec sa source.',
      question: { name: 'question', description: 'Que voulez-vous savoir ?' },
      article: { name: 'article', description: 'Chercher seulement dans cet article' },
      private: { name: 'privé', description: 'Ne montrer la réponse qu’à vous' },
    },
    search: {
      name: 'chercher',
      description: 'Lister les passages sur un sujet. Vous seul voyez la liste.',
      query: { name: 'recherche', description: 'Que chercher : mots, noms, lieux, dates' },
      article: { name: 'article', description: 'Chercher seulement dans cet article' },
      publisher: { name: 'média', description: 'Chercher seulement dans les articles de ce média' },
      since: { name: 'depuis', description: 'Publié alors ou après : 2019, 2019-09 ou 2019-09-30' },
      until: { name: 'jusque', description: 'Publié alors ou avant : 2019, 2019-09 ou 2019-09-30' },
    },
    article: {
      name: 'article',
      description: 'Lire un article, ou un de ses paragraphes',
      title: { name: 'titre', description: 'Quel article' },
      paragraph: { name: 'paragraphe', description: 'Son numéro : le n de « ¶ n sur m »' },
    },
    articles: {
      name: 'articles',
      description: 'Tous les articles que je connais, les plus récents d’abord',
      publisher: { name: 'média', description: 'Seulement ceux de ce média' },
      tag: { name: 'sujet', description: 'Seulement ceux sur ce sujet' },
    },
    help: { name: 'aide', description: 'Ce que je sais faire, et comment demander' },
    about: {
      name: 'à-propos',
      description: 'Ma version, ce que je connais et ce que je garde à votre sujet',
    },
    find: { name: 'Chercher dans les articles', description: 'Chercher ce que dit un message' },
  },

  answer: {
    uncertain: (count) =>
      count <= 1
        ? '**Les articles ne le disent pas clairement.** Le passage le plus proche, qui ne répond peut-être pas :'
        : '**Les articles ne le disent pas clairement.** Les passages les plus proches, qui ne répondent peut-être pas :',
    nothing: {
      'no-match':
        '**Je n’ai rien trouvé à ce sujet dans les articles.** D’autres mots peuvent aider : noms, lieux, dates.',
      'no-question':
        '**Que voulez-vous savoir ?** Demandez en quelques mots ou en une phrase entière.',
      greeting: '**Bonjour !** Posez-moi une question, et je chercherai dans les articles.',
      thanks: '**Je vous en prie !** Posez d’autres questions quand vous voulez.',
    },
    missing: (words) => `-# Introuvable : ${words}`,
    readAs: (typed, meant) => `-# J’ai lu « ${typed} » comme « ${meant} ».`,
    didYouMean: '**Vouliez-vous dire :**',
    askThis: 'Poser cette question',
    openPassage: 'Lire un de ces passages en entier',
    nearestPassages: 'Les passages les plus proches, qui parlent peut-être d’autre chose',
    examples: 'Par exemple :',
    paragraph: (ordinal, count) => `¶ ${ordinal} sur ${count}`,
    summary: 'résumé',
    newest: (date) => `${date} (la plus récente)`,
    pinned: '📌 épinglé',
    alsoIn: (sources) => `aussi dans ${sources}`,
    showAll: 'Tout afficher',
    openArticle: 'Ouvrir l’article',
    previous: '◀ Précédent',
    next: 'Suivant ▶',
    around: 'Plus de contexte',
    post: 'Publier ici',
    postedBy: (person) => `-# Publié par ${person}`,
    changed: '**L’article a changé depuis.** Voici le passage tel qu’il est maintenant :',
  },

  lists: {
    results: (count) =>
      count === 0
        ? '**Je n’ai trouvé aucun passage de ce genre dans les articles.**'
        : `**${passages(count)}**`,
    articles: (count) =>
      count === 0 ? '**Il n’y a pas d’article de ce genre.**' : `**${articles(count)}**`,
    page: (page, pages) => `-# Page ${page} sur ${pages}`,
    paragraphs,
    filters: {
      article: (title) => `dans ${title}`,
      publisher: (name) => `publié par ${name}`,
      publisherWords: (words) => `d’éditeurs dont le nom contient « ${words} »`,
      tag: (tag) => `sur ${tag}`,
      since: (date) => `depuis : ${date}`,
      until: (date) => `jusque : ${date}`,
    },
    openArticle: 'Lire un de ces articles',
  },

  help: {
    title: '**Interrogez-moi sur les articles**',
    whatIDo: (count) =>
      `Je parcours ${articles(count)} et je cite le passage qui répond, mot pour mot, avec sa source. Quand ils ne le disent pas, je vous le dis : je n’invente jamais rien.`,
    howToAsk: (bot) =>
      [
        `- Mentionnez ${bot} n’importe où dans un message, avec votre question`,
        '- Répondez à une de mes réponses (en laissant la mention active)',
        '- Envoyez-moi un message privé',
      ].join('\n'),
    commands: 'Commandes',
    onMessage: 'dans le menu d’un message, sous Applications',
  },

  about: {
    title: (version) => `**Quoth ${version}**`,
    corpus: (articleCount, passageCount) =>
      `Je réponds à partir de ${articles(articleCount)} avec ${passages(passageCount)}.`,
    indexed: (age) => `Dernière lecture : ${age}.`,
    languages: (names) => `Leurs langues : ${names}.`,
    stored: (privacy) =>
      `Je ne garde le nom de personne. Ce que je garde des questions et des avis, combien de temps, et comment le faire effacer : \`/${privacy}\`.`,
  },

  feedback,
  insights,
  knowledge,
  privacy,
  settings,

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
    roleMention: (bot) =>
      `Vous avez mentionné mon rôle, et Discord ne me montre alors pas ce que vous avez écrit. Mentionnez ${bot} directement.`,
    busy: 'On demande beaucoup en ce moment, et je n’arrive pas à suivre. Réessayez dans quelques secondes.',
  },
};
