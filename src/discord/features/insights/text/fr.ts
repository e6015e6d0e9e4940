import { plural } from '../../../../shared/plural.js';
import type { InsightsText } from './insights-text.js';

const questions = plural('fr', { one: '# question', other: '# questions' });
const times = plural('fr', { one: '# fois', other: '# fois' });

export const fr: InsightsText = {
  command: {
    name: 'statistiques',
    description: 'Ce que l’on demande ici, et ce qui reste sans réponse',
    days: {
      name: 'jours',
      description: 'De combien de jours, aujourd’hui compris ; 30 sauf indication',
    },
  },
  title: (days) =>
    days === 1
      ? '**Ce que l’on a demandé ici aujourd’hui**'
      : `**Ce que l’on a demandé ici en ${days} jours**`,
  empty:
    'Personne n’a rien demandé ici pendant ce temps, ou rien n’en est gardé (voir `/réglages`).',
  logOff:
    '-# Le journal des questions est désactivé dans `/réglages` : il y a des chiffres, mais pas de textes.',
  truncated: (count) => `-# Voici les plus récentes : ${count}.`,
  questions: (count) => `**${questions(count)}**`,
  shares: {
    answered: (share) => `${share} avec réponse`,
    uncertain: (share) => `${share} sans réponse claire`,
    nothing: (share) => `${share} sans résultat`,
  },
  votes: plural('fr', { one: '# avis', other: '# avis' }),
  helped: (share) => `${share} disent que c’était utile`,
  pictures: {
    outcomes: {
      title: { day: 'Questions par jour', week: 'Questions par semaine' },
      found: 'Avec réponse',
      uncertain: 'Sans réponse claire',
      nothing: 'Sans résultat',
    },
    shares: {
      title: 'Avec réponse et utiles, par semaine',
      answered: 'Avec réponse',
      helped: 'Utile',
    },
  },

  views: {
    overview: 'Aperçu',
    questions: 'Les plus posées',
    unanswered: 'Sans réponse',
    articles: 'Articles',
    pins: 'Épingles',
  },
  csv: 'CSV',
  csvFile: (count) => `${count}, en tableau pour les tableurs.`,

  top: {
    title: '**Ce que l’on demande le plus**',
    none: 'Aucune question n’est gardée avec son texte.',
  },
  unanswered: {
    title: '**Ce à quoi les articles ne répondent pas**, selon ce que partagent les questions',
    none: 'Toute question dont le texte est gardé a reçu une réponse.',
  },
  badlyAnswered: '**Réponses qui n’ont pas aidé**',
  asked: (count) => `posée ${times(count)}`,
  answered: (count) => (count === 0 ? 'jamais répondue' : `répondue ${times(count)}`),
  notThis: (count) => `« Pas cela » ${times(count)}`,
  mend: 'Améliorer une question …',

  articles: {
    most: '**Les plus cités**',
    least: '**Les moins cités**',
    quoted: (count) => (count === 0 ? 'jamais' : times(count)),
    outdated: '**Signalés comme dépassés**',
    outdatedVotes: times,
    none: 'Il n’y a pas d’articles.',
  },

  mending: {
    title: '**Que dois-je répondre à cela ?**',
    help: 'Épinglez un passage, et il viendra en premier pour cette question et ses proches. Ou ajoutez un article qui le dit.',
    pin: 'Épingler un de ces passages',
    noPassages: 'Aucun passage n’est proche. Cherchez avec d’autres mots.',
    otherWords: 'Chercher avec d’autres mots',
    modal: { title: 'Trouver le passage', label: 'Que dit le passage ?' },
    addArticle: 'Ajouter un article pour cela',
  },

  pins: {
    title: (count) =>
      count === 0 ? '**Passages épinglés**' : `**Passages épinglés** (${String(count)})`,
    none: 'Aucun. Ouvrez une question sous « Les plus posées » ou « Sans réponse » pour lui épingler un passage.',
    pinned: '**Épinglé.** Ce passage vient désormais en premier pour cette question :',
    full: 'Il y a autant d’épingles qu’il peut y en avoir. Retirez-en une d’abord.',
    unpin: 'Détacher …',
    unpinned: '-# ✓ Détaché.',
    gone: '-# Il était déjà détaché.',
    by: (person, when) => `épinglé par ${person} ${when}`,
    stale: 'l’article a changé : cette épingle ne fait rien',
  },
};
