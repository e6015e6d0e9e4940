import type { AnswerText } from './answer-text.js';

export const fr: AnswerText = {
  command: {
    name: 'demander',
    description: 'Interroger les articles. La réponse est citée mot pour mot, avec sa source.',
    question: { name: 'question', description: 'Que voulez-vous savoir ?' },
    article: { name: 'article', description: 'Chercher seulement dans cet article' },
    private: { name: 'privé', description: 'Ne montrer la réponse qu’à vous' },
    for: {
      name: 'pour',
      description: 'Pour qui est la réponse : la personne est mentionnée, là où tous la voient',
    },
    asOf: {
      name: 'au',
      description: 'Ce que disaient les articles de ce serveur un jour : 2025-06-01',
    },
  },
  past: {
    asOf: (day) =>
      `**Au ${day}** (fin de ce jour, UTC) : ce que disaient alors les articles de ce serveur.`,
    isCut: (most) =>
      `-# De certains articles il ne reste que des versions plus récentes (les ${most} dernières de chacun sont gardées) : ils manquent ici.`,
    before: (day) => `Le ${day}, ce serveur n’avait pas encore d’articles à lui.`,
    noRevisions:
      'Seuls les articles d’un serveur ont des versions antérieures. Il n’y en a pas ici.',
    badDay: (typed) =>
      `Je ne peux pas lire « ${typed} » comme un jour. Écrivez-le ainsi : 2025-06-01.`,
    future: (day) =>
      `Le ${day} n’est pas encore venu : personne ne sait ce que diront les articles.`,
  },
  find: { name: 'Chercher dans les articles', description: 'Chercher ce que dit un message' },

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
    praise: '**Merci !** Posez d’autres questions quand vous voulez.',
    'about-us':
      '**Je suis Quoth.** Posez-moi une question : je cherche dans les articles et je cite ce qu’ils disent, mot pour mot et avec la source. `/articles` les montre tous, `/help` en dit plus.',
    'not-exact':
      '**Ces mots exacts ne figurent pas dans les articles.** Ce qui s’en approche le plus parle peut-être d’autre chose.',
    'unknown-condition': '**Aucun article ne remplit ce que vous demandez.**',
  },
  unknown: {
    tag: (typed) => `**Aucun article n’a l’étiquette « ${typed} ».**`,
    publisher: (typed) => `**Aucun article n’est d’un éditeur nommé « ${typed} ».**`,
    since: (typed) =>
      `**« ${typed} » n’est pas une date.** Écrivez une année, un mois ou un jour : 2019, 2019-09 ou 2019-09-30.`,
    until: (typed) =>
      `**« ${typed} » n’est pas une date.** Écrivez une année, un mois ou un jour : 2019, 2019-09 ou 2019-09-30.`,
    lang: (typed) => `**Aucun article n’est dans la langue « ${typed} ».**`,
  },
  thereIs: (names) => `Il y a : ${names}.`,
  partNothing: '_Je n’ai rien trouvé à ce sujet dans les articles._',
  partUncertain:
    '_Les articles ne le disent pas clairement. Le passage le plus proche, qui n’y répond peut-être pas :_',
  differing: '-# En gras : les nombres, dates et noms que les autres n’ont pas.',
  missing: (words) => `-# Introuvable : ${words}`,
  readAs: (typed, meant) => `-# J’ai lu « ${typed} » comme « ${meant} ».`,
  inEnglish:
    '-# Les articles sont en anglais ; j’ai cherché votre question par ses mots en anglais.',
  didYouMean: '**Vouliez-vous dire :**',
  askThis: 'Poser cette question',
  openPassage: 'Lire un de ces passages en entier',
  nearestPassages: 'Les passages les plus proches, qui parlent peut-être d’autre chose',
  examples: 'Par exemple :',
  paragraph: (ordinal, count) => `¶ ${ordinal} sur ${count}`,
  page: (page) => `page ${page}`,
  summary: 'résumé',
  newest: (date) => `${date} (la plus récente)`,
  pinned: '📌 épinglé',
  alsoIn: (sources) => `aussi dans ${sources}`,
  sameArticle: 'le même article',
  showAll: 'Tout afficher',
  openArticle: 'Ouvrir l’article',
  previous: '◀ Précédent',
  next: 'Suivant ▶',
  around: 'Plus de contexte',
  post: 'Publier ici',
  postedBy: (person) => `-# Publié par ${person}`,
  askedFor: (person) => `-# Pour ${person}`,
  changed: '**L’article a changé depuis.** Voici le passage tel qu’il est maintenant :',
};
