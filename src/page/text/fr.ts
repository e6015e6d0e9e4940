import { plural } from '../../shared/plural.js';
import type { PageText } from './page-text.js';

const articles = plural('fr', { one: '# article', other: '# articles' });
const passages = plural('fr', { one: '# passage', other: '# passages' });
const paragraphs = plural('fr', { one: '# paragraphe', other: '# paragraphes' });

export const fr: PageText = {
  locale: 'fr',
  name: 'Français',
  direction: 'ltr',

  skip: 'Aller au contenu',
  navigation: { label: 'Principale', ask: 'Demander', search: 'Chercher', articles: 'Articles' },
  languages: 'Langues',
  nothingKept: 'Ce que vous demandez ici n’est pas conservé.',

  ask: {
    heading: 'Interrogez les articles',
    lead: 'Les réponses sont citées mot pour mot, avec leur source. Si les articles ne le disent pas, vous le saurez.',
    label: 'Votre question',
    placeholder: 'Que voulez-vous savoir ?',
    button: 'Demander',
    examples: 'Par exemple',
    served: (count, all) => `${articles(count)}, ${passages(all)}`,
    earlier: 'Demandé auparavant',
    byItself: 'Poser cette question seule',
    further: 'Demander encore',
    furtherPlaceholder: 'Une autre question sur le même sujet',
    furtherButton: 'Continuer',
  },

  answer: {
    answer: 'Réponse',
    uncertain: 'Les articles ne le disent pas clairement',
    uncertainNote: (count) =>
      count <= 1
        ? 'Voici le passage le plus proche ; il ne répond peut-être pas à la question.'
        : 'Voici les passages les plus proches ; ils ne répondent peut-être pas à la question.',
    nothing: {
      'not-exact': [
        'Ces mots exacts ne figurent pas',
        'Les articles ne les ont pas côte à côte. Ce qui s’en approche le plus parle peut-être d’autre chose.',
      ],
      'unknown-condition': [
        'Aucun article ne remplit cela',
        'Il n’y a pas d’étiquette, d’éditeur, de date ou de langue de ce nom.',
      ],
      'no-match': [
        'Pas dans les articles',
        'Je n’ai rien trouvé à ce sujet. D’autres mots peuvent aider : noms, lieux, dates.',
      ],
      'no-question': [
        'Que voulez-vous savoir ?',
        'Quelques mots suffisent, ou une phrase entière.',
      ],
      greeting: ['Bonjour !', 'Posez-moi une question, et je chercherai dans les articles.'],
      thanks: ['Je vous en prie !', 'Posez d’autres questions quand vous voulez.'],
      praise: ['Merci !', 'Posez d’autres questions quand vous voulez.'],
      'about-us': [
        'Je suis Quoth',
        'Posez-moi une question : je cherche dans les articles et je cite ce qu’ils disent, mot pour mot et avec la source.',
      ],
    },
    partNothing: 'Je n’ai rien trouvé à ce sujet dans les articles.',
    partUncertain:
      'Les articles ne le disent pas clairement. Le passage le plus proche, qui n’y répond peut-être pas :',
    differing: 'Surligné : les nombres, dates et noms que les autres n’ont pas.',
    missing: 'Introuvable dans ceux-ci :',
    readAs: (typed, meant) => `J’ai lu « ${typed} » comme « ${meant} ».`,
    inEnglish:
      'Les articles sont en anglais ; j’ai cherché votre question par ses mots en anglais.',
    didYouMean: 'Vouliez-vous dire :',
    nearest: 'Les passages les plus proches, qui parlent peut-être d’autre chose',
    further: 'Autres sources',
    readOn: 'Lire dans l’article',
    openArticle: 'Original',
    explain: 'Pourquoi cette réponse ?',
  },

  source: {
    paragraph: (ordinal, count) => `¶ ${ordinal} sur ${count}`,
    page: (page) => `page ${page}`,
    summary: 'résumé',
    note: 'note',
    newest: 'la plus récente',
    pinned: 'épinglé',
    alsoIn: 'De même dans',
    revision: (revision) => `révision ${revision}`,
  },

  article: {
    paragraphs,
    original: 'Lire l’original',
    author: (name) => `Par ${name}`,
    licence: (name) => `Licence : ${name}`,
    tags: 'Sujets',
    openUntil: (day) =>
      `Un article d’un serveur Discord. Ce lien vaut jusqu’au ${day} ; qui l’a peut le lire.`,
    linkTo: (ordinal) => `Paragraphe ${ordinal}`,
    askInIt: 'Interroger cet article',
    marked: 'À la phrase surlignée',
    copy: 'Copier avec la source',
    copied: 'Copié',
    questions: 'Questions auxquelles il répond',
  },

  search: {
    heading: 'Chercher dans les articles',
    query: 'Mots',
    publisher: 'Média',
    tag: 'Sujet',
    since: 'Publié depuis',
    until: 'Publié jusqu’au',
    datePattern: 'AAAA-MM-JJ',
    any: 'Tous',
    button: 'Chercher',
    results: (count, areAll) => (areAll ? passages(count) : `Les ${count} meilleurs passages`),
    none: 'Aucun passage de ce genre dans les articles.',
    near: 'Aucun passage n’a tout cela. Ceux-ci en ont une partie :',
    hint: 'Noms, lieux, dates : les passages qui les contiennent, les plus proches d’abord.',
    badDate: (typed) => `« ${typed} » n’est pas une date. Écrivez 2019, 2019-09 ou 2019-09-30.`,
  },

  articles: {
    heading: 'Articles',
    count: articles,
    none: 'Il n’y a pas d’article de ce genre.',
    filter: 'Afficher',
  },

  pages: {
    label: 'Pages',
    previous: 'Précédent',
    next: 'Suivant',
    of: (page, pages) => `Page ${page} sur ${pages}`,
  },

  explain: {
    heading: 'Pourquoi cette réponse ?',
    lead: 'Comment la question a été lue, quels passages ont été examinés, et ce qui a parlé pour chacun. Aucun modèle de langue ne devine ici : ce sont des sommes.',
    back: 'Retour à la réponse',
    nothingLookedUp: 'Ce n’est pas une question pour les articles : rien n’a été cherché.',
    readIn: (language) => `Lue en ${language}.`,
    inEnglish: (question) => `Mise en anglais : ${question}`,
    time: {
      period: 'Elle nomme un temps : les passages de ce temps comptent plus.',
      latest: 'Elle demande le plus récent : les passages récents comptent plus.',
      first: 'Elle demande le début : les passages anciens comptent plus.',
    },
    kindAskedFor: {
      strong:
        'Elle demande un genre de chose (une date, un nombre…) que presque toute réponse montre.',
      weak: 'Elle demande un genre de chose (une date, un nombre…) qu’une réponse peut montrer.',
    },
    confidence: (percent) => `Confiance : ${percent}`,
    thresholds: (found, uncertain) =>
      `À partir de ${found}, c’est une réponse ; à partir de ${uncertain}, elle est donnée comme incertaine.`,
    words: 'Les mots de la question',
    wordColumns: {
      word: 'Mot',
      readAs: 'Cherché comme',
      rarity: 'Rareté',
      passages: 'Passages',
      otherwise: 'Ou, à un moindre degré, comme',
    },
    passedOver: 'laissé de côté',
    unknown: 'rien de proche',
    guessed: (terms) => `${terms} (supposé)`,
    isName: 'un nom',
    isAskedFor: 'ce qui est demandé',
    carried: 'd’avant',
    candidates: (shown, all) => `Les ${shown} premiers des passages examinés (${passages(all)})`,
    candidateColumns: { place: 'Rang', passage: 'Passage', score: 'Score', shown: 'Montré' },
    shown: {
      best: 'oui, le meilleur',
      further: 'oui, à côté',
      'not-sure': 'non, pas assez sûr',
      'too-far': 'non, convient bien moins',
      'says-the-same': 'non, dit la même chose',
      'lacks-kind': 'non, n’a pas ce qui est demandé',
      'no-room': 'non, d’autres avant lui',
    },
    features: 'Ce que chaque trait ajoute au score',
    featuresNote: 'Valeur × poids ; ce qui n’ajoute rien est omis.',
    featureColumns: { feature: 'Trait', weight: 'Poids', of: (place) => `N° ${place}` },
    fromExchange: 'la question précédente',
    fromTime: 'le temps',
    sum: 'Somme',
    judgement: 'De quoi la confiance est faite',
    figureColumns: { figure: 'Chiffre', value: 'Valeur', weight: 'Poids', adds: 'Ajoute' },
    constant: 'constante',
  },

  problems: {
    notFound: ['Rien ici', 'Il n’y a pas de tel article ni de telle page ; peut-être retiré.'],
    ended: [
      'Ce lien a expiré',
      'Les liens vers les articles d’un serveur ne valent qu’un temps. Redemandez sur Discord : la réponse en contient un nouveau.',
    ],
    tooMuch: [
      'Un instant, s’il vous plaît',
      'On demande beaucoup en ce moment. Réessayez dans quelques secondes.',
    ],
    broken: [
      'Quelque chose n’a pas marché',
      'Ce n’est pas votre faute. Réessayez ; si cela continue, dites-le-nous.',
    ],
    badRequest: ['Cela n’a pas pu être lu', 'Quelque chose dans l’adresse n’est pas correct.'],
    incident: 'Numéro',
    home: 'Poser une question',
  },
};
