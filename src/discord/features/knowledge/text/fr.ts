import { list } from '../../../text/list.js';
import { plural } from '../../../../shared/plural.js';
import type { KnowledgeText } from './knowledge-text.js';

const articles = plural('fr', { one: '# article', other: '# articles' });
const paragraphs = plural('fr', { one: '# paragraphe', other: '# paragraphes' });
const runs = plural('fr', { one: '# lecture', other: '# lectures' });
const pieces = plural('fr', { one: '# morceau', other: '# morceaux' });
const entries = plural('fr', { one: '# entrée', other: '# entrées' });

const which = { name: 'article', description: 'Quel article de ce serveur' };

const listed = list('fr');

export const fr: KnowledgeText = {
  command: {
    name: 'connaissances',
    description: 'Ajouter, modifier et suivre les articles de ce serveur',
  },
  add: {
    name: 'ajouter',
    description: 'Ajouter un article : d’un fichier, d’une adresse ou collé',
    file: {
      name: 'fichier',
      description: 'Texte, Markdown, HTML, PDF, Word ou JSON Lines ; 10 Mo au plus',
    },
    url: { name: 'adresse', description: 'Adresse d’une page avec un article' },
  },
  list: {
    name: 'lister',
    description: 'Lister les articles de ce serveur',
    search: {
      name: 'recherche',
      description: 'Seulement ceux dont le titre ou le média contient ces mots',
    },
  },
  show: {
    name: 'montrer',
    description: 'Montrer un article de ce serveur et le modifier',
    article: which,
    revision: { name: 'version', description: 'Tel qu’il était dans cette version' },
  },
  edit: {
    name: 'modifier',
    description: 'Changer titre, média, date, adresse et mots-clés d’un article',
    article: which,
  },
  remove: {
    name: 'retirer',
    description: 'Retirer un article ; il peut être rétabli',
    article: which,
  },
  history: {
    name: 'historique',
    description: 'Qui a modifié un article, et quand',
    article: which,
  },
  restore: {
    name: 'rétablir',
    description: 'Remettre en vigueur une version antérieure d’un article',
    article: { name: 'article', description: 'Quel article, même retiré' },
    revision: { name: 'version', description: 'Numéro de la version : voir l’historique' },
  },
  export: {
    name: 'exporter',
    description: 'Recevoir un article en fichier Markdown, ou tous ceux de ce serveur',
    article: { name: 'article', description: 'Quel article ; sans cela, tous' },
  },
  log: { name: 'journal', description: 'Ce que les modérateurs ont changé' },
  reason: { name: 'motif', description: 'Pourquoi : dit dans les réponses que cela corrige' },
  follow: {
    name: 'suivre',
    description: 'Suivre un flux : ses nouvelles entrées deviennent des articles',
    url: { name: 'adresse', description: 'Adresse d’un flux RSS, Atom ou JSON' },
    channel: { name: 'salon', description: 'Où je rends compte de ce qui arrive' },
  },
  unfollow: {
    name: 'délaisser',
    description: 'Ne plus suivre un flux ; ses articles restent',
    feed: { name: 'flux', description: 'Quel flux' },
  },
  feeds: { name: 'flux', description: 'Les flux que ce serveur suit, et leur état' },

  paste: {
    title: 'Ajouter un article',
    files: {
      label: 'Fichiers',
      description: 'Jusqu’à 10, aussi un ZIP : texte, Markdown, HTML, PDF, Word, JSON Lines',
    },
    urls: {
      label: 'Adresses',
      description: 'Pages, flux ou plan de site, une par ligne ; ou la source du texte',
    },
    text: {
      label: 'Texte',
      description: '4 000 caractères au plus : donnez un texte plus long en fichier.',
      placeholder: 'Collez le texte, une ligne vide entre les paragraphes.',
    },
  },
  details: {
    title: 'Données de l’article',
    fields: {
      title: { label: 'Titre' },
      publisher: { label: 'Média', description: 'Le journal, l’agence ou le site' },
      published: { label: 'Date', placeholder: '2019-09-30' },
      url: { label: 'Adresse', placeholder: 'https://' },
      tags: { label: 'Mots-clés', description: 'Séparés par des virgules' },
    },
    daysTitle: 'Quand il est utilisé',
    days: {
      from: {
        label: 'À partir du',
        description: 'Pas avant ce jour (UTC)',
        placeholder: '2026-01-31',
      },
      until: {
        label: 'Jusqu’au',
        description: 'Pas après ce jour (UTC)',
        placeholder: '2026-12-31',
      },
      review: {
        label: 'Relecture',
        description: 'Ce jour-là, je préviens dans le salon des rapports',
        placeholder: '2026-06-30',
      },
    },
  },
  detailNames: {
    title: 'titre',
    publisher: 'média',
    author: 'auteur',
    published: 'date',
    url: 'adresse',
    language: 'langue',
    from: 'début',
    until: 'fin',
    review: 'relecture',
    summary: 'résumé',
    tags: 'mots-clés',
  },

  preview: {
    reading: 'Je lis …',
    readingMany: (done, total) => `Je lis : ${done} sur ${total} …`,
    heading: '**Aperçu.** Rien ne compte avant votre confirmation.',
    isNew: 'Un nouvel article',
    follows: (revision) => `Suit la version ${revision} d’un article existant`,
    paragraphs,
    begins: 'Début :',
    ends: 'Fin :',
    dropped: (count) => `Laissé de côté : ${pieces(count)}`,
    misspelt: (key, meant) =>
      `⚠️ ${key} n’est pas connu ici et a été laissé de côté. Vouliez-vous dire ${meant} ?`,
    droppedKinds: {
      advertisement: 'Publicité',
      related: 'À lire aussi',
      share: 'Partage',
      newsletter: 'Lettre d’information',
      footer: 'Pied de page',
      'source-line': 'Origine',
      byline: 'Signature',
      dateline: 'Lieu et date',
      duplicate: 'En double',
      other: 'Autre',
    },
    changes: (added, removed, changed) =>
      `Paragraphes : ${added} ajoutés, ${removed} retirés, ${changed} modifiés`,
    noChanges: 'C’est identique à ce qui existe.',
    added: (ordinal) => `**+ ¶ ${ordinal}**`,
    removed: (ordinal) => `**− ¶ ${ordinal}**`,
    changed: (ordinal) => `**± ¶ ${ordinal}**`,
    detail: (name, before, after) => `${name} : ${before || '–'} → ${after || '–'}`,
    more: (count) => `-# … et ${count} de plus`,
    articles: (count) => `**${articles(count)}**`,
    confirm: 'Confirmer',
    editDetails: 'Modifier les données',
    cancel: 'Annuler',
  },

  batch: {
    fresh: (n) => `nouveaux : ${n}`,
    changed: (n) => `modifiés : ${n}`,
    unchanged: (n) => `inchangés : ${n}`,
    duplicate: (n) => `en double : ${n}`,
    unread: (n) => `non lus : ${n}`,
    faults: '**N’a pas pu être lu :**',
  },

  trial: {
    button: 'Essayer une question',
    title: 'Essayer une question',
    question: { label: 'Question', description: 'Comme on la poserait' },
    found: '**Voici la réponse que je donnerais.**',
    uncertain: '**Je ne serais pas sûr.** Ces passages sont les plus proches :',
    nothing: '**Le brouillon n’y répond pas.**',
    alone:
      'Demandé à ce seul brouillon, par ses mots : ni les autres articles ni le sens des phrases n’ont été consultés. Rien n’en est gardé.',
  },

  done: {
    confirmed: (title, revision) =>
      `**C’est fait.** ${title} compte désormais, en version ${revision}.`,
    confirmedMany: (count) => `**C’est fait.** Comptent désormais : ${articles(count)}.`,
    leftOut: (titles) =>
      `⚠️ Je ne peux pas indexer ${titles.join(', ')} et je réponds d’après ce qui était là avant. Divisez-le en articles plus petits ou retirez-le.`,
    cancelled: 'Rien n’a été ajouté.',
    removed: (title) => `${title} est retiré. Son historique reste, et je peux le rétablir.`,
    revised: (title, revision) => `**C’est fait.** ${title} est maintenant en version ${revision}.`,
    same: (title) => `${title} est déjà ainsi ; je n’ai rien changé.`,
    exported: (count) =>
      count === 1
        ? 'L’article, tel que je le garde :'
        : `${articles(count)}, tels que je les garde :`,
    conflict:
      '**Quelqu’un a été plus rapide.** Il y a une version plus récente que celle que vous avez vue ; je n’ai rien écrit par-dessus. Voici ce que la vôtre y change maintenant :',
    full: {
      articles: 'Ce serveur a autant d’articles qu’il peut. Retirez-en, puis confirmez encore.',
      characters:
        'Ce serveur a autant de texte qu’il peut. Retirez des articles, puis confirmez encore.',
    },
    followed: (feed) =>
      `**Je suis désormais** ${feed}. Ses entrées arrivent d’ici quelques minutes.`,
    namedFeed: (page) => `Indiqué par la page ${page}`,
    feedEntries: (count) =>
      count === 0
        ? 'Il n’a pas encore d’entrées.'
        : `Il a maintenant ${entries(count)}. Les plus récentes :`,
    reports: (channel) => `Je rends compte dans ${channel} de ce qui arrive.`,
    unfollowed: (url) => `Je ne suis plus ${url}. Ce qui en est venu reste.`,
  },

  shown: {
    from: (day) => `à partir du ${day}`,
    until: (day) => `jusqu’au ${day}`,
    review: (day) => `à relire le ${day}`,
    resting: '**pas utilisé en ce moment**',
    dueReviews: (count) =>
      count === 1 ? '**Un article est à relire.**' : `**À relire : ${articles(count)}.**`,
    editDays: 'Dates',
    revision: (number) => `version ${number}`,
    changes: {
      added: 'ajouté',
      replaced: 'nouveau texte',
      edited: 'données modifiées',
      removed: 'retiré',
      restored: 'rétabli',
      followed: 'venu d’un flux',
    },
    feed: 'un flux',
    articles: (count) => `**${articles(count)} de ce serveur**`,
    none: 'Ce serveur n’a pas encore d’articles à lui. `/connaissances ajouter` en ajoute un.',
    noneFound: 'Aucun article de ce serveur n’a ces mots dans son titre ou son média.',
    open: 'Ouvrir un de ces articles',
    history: (title) => `**Historique de** ${title}`,
    openRevision: 'Regarder une de ces versions',
    language: 'Langue du texte',
    detectLanguage: 'D’après le texte',
    edit: 'Modifier les données',
    historyButton: 'Historique',
    export: 'Exporter',
    remove: 'Retirer',
    restore: 'Rétablir cette version',
    askRemove: (title) => `Retirer ${title} ? Je ne le citerai plus. Son historique reste.`,
    isRemoved: (title) => `${title} est retiré. \`/connaissances rétablir\` le ramène.`,
    older: 'Plus anciens ▶',
    newer: '◀ Plus récents',
    log: (count) => `**Ce qui a changé** (${count})`,
    told: plural('fr', { one: '# réponse corrigée', other: '# réponses corrigées' }),
    reason: (reason) => `motif : ${reason}`,
    emptyLog: 'Personne n’a encore rien changé.',
    author: 'son auteur',
    actions: {
      'article.withdrawn': 'article retiré',
      'setting.changed': 'réglage modifié',
      'pin.added': 'passage épinglé',
      'pin.removed': 'passage désépinglé',
      'feed.followed': 'flux suivi',
      'feed.unfollowed': 'flux délaissé',
    },
  },

  feedList: {
    heading: (count) => `**Flux que ce serveur suit : ${count}**`,
    none: 'Ce serveur ne suit aucun flux. `/connaissances suivre` en suit un.',
    neverRun: 'pas encore lu',
    lastRun: (when, imported, skipped, failed) =>
      `lu ${when} : ${imported} nouveaux, ${skipped} connus, ${failed} en échec`,
    next: (when) => `prochaine lecture ${when}`,
    failing: (count) => `**en échec depuis ${runs(count)}**`,
    report: (feed, imported) => `**Du flux** ${feed} **: ${articles(imported)}**`,
    reportFailed: (feed) => `**Je n’ai pas pu lire le flux** ${feed}`,
    full: 'Ce serveur a autant d’articles ou de texte qu’il peut : retirez-en, et d’autres arriveront.',
  },

  errors: {
    exportTooLarge: 'C’est trop pour un seul fichier. Exportez les articles un à un.',
    nothingGiven: 'Donnez-moi un fichier, une adresse ou un texte.',
    twoSources: 'Voilà un fichier et une adresse. Donnez-moi l’un ou l’autre.',
    operators: (title) =>
      `${title} est un article de qui me fait tourner : il ne se modifie pas depuis Discord.`,
    noRevision: (revision) => `Il n’y a pas (ou plus) de version ${revision} de cet article.`,
    removedRevision: (revision) =>
      `Avec la version ${revision}, l’article a été retiré : elle n’a pas de texte. Choisissez-en une plus ancienne.`,
    faulty: (names) =>
      `Cela ne va pas : ${names}. Un article a un titre de 300 caractères au plus ; une date s’écrit 2019-09-30, et une adresse commence par https:// ou http://.`,
    changedMeanwhile:
      'Quelqu’un a modifié cet article entre-temps ; je n’ai rien fait. Regardez-le tel qu’il est, puis réessayez.',
    gone: 'Cela n’attend plus : c’est confirmé, annulé ou vieux de plus d’un jour.',
    notYours:
      'Seule la personne qui a apporté cet article peut le confirmer, le modifier ou l’annuler.',
    unknownFeed: (name) =>
      `Ce serveur ne suit aucun flux « ${name} ». Choisissez dans la liste qui s’ouvre pendant la saisie.`,
    knownFeed: (url) => `Ce serveur suit déjà ${url}.`,
    tooManyFeeds:
      'Ce serveur suit autant de flux qu’il peut. `/connaissances délaisser` en arrête un.',
    mayNotReport: (channel, permissions) =>
      `Je ne peux pas rendre compte dans ${channel}. Quelqu’un qui gère le serveur doit m’y donner : ${listed(permissions)}.`,
    refused: {
      'bad-address':
        'Je ne peux pas lire cette adresse : elle doit commencer par https:// ou http://, sans port ni mot de passe.',
      'private-address': 'Cette adresse n’est pas publique ; je ne la lis pas.',
      'unknown-host': 'Aucun site ne porte ce nom. L’adresse est-elle juste ?',
      unreachable:
        'Le site est injoignable pour le moment. Réessayez plus tard, ou donnez-moi le texte en fichier.',
      'http-status':
        'Le site ne me donne pas cette page. S’ouvre-t-elle sans connexion ? Si oui, enregistrez-la et donnez-moi le fichier.',
      'too-many-redirects': 'L’adresse renvoie sans fin, et à aucune page.',
      'too-slow': 'C’est trop long. Réessayez plus tard, ou donnez-moi le texte en fichier.',
      'too-large':
        'C’est trop grand : j’accepte au plus 10 Mo, 4 millions de caractères, 20 000 paragraphes et 200 articles par fichier.',
      'unsupported-type':
        'Je ne lis pas ce genre de fichier : donnez-moi du texte, Markdown, HTML, PDF, Word (.docx) ou JSON Lines.',
      'wrong-type': 'Le contenu n’est pas ce que dit le nom.',
      encrypted: 'Ce fichier est protégé par un mot de passe. Donnez-m’en un sans.',
      scanned: 'Ce PDF contient des images de pages, sans texte. Donnez-m’en un avec du texte.',
      unreadable:
        'Ce PDF ne dit pas quelles lettres ses polices dessinent : je ne peux pas le lire. Donnez-m’en un enregistré à nouveau.',
      damaged: 'Ce fichier est abîmé.',
      'too-complex': 'Le lire prendrait trop de temps ou de mémoire.',
      'no-article': 'Je n’y ai trouvé aucun article.',
      'bad-article': 'Il y a un article, mais ce qu’il dit de lui-même est faux.',
      'no-feed': 'Je n’y ai trouvé aucun flux : je suis les flux RSS, Atom et JSON Feed.',
      robots: 'Ce site demande aux programmes de rester à l’écart.',
    },
    refusedFeed: {
      'http-status':
        'Le site ne me donne pas ce flux. Son adresse s’ouvre-t-elle dans un navigateur sans connexion ?',
      'too-large': 'Ce flux est trop grand : j’accepte au plus 5 Mo.',
      'too-slow': 'Le site met trop de temps à envoyer ce flux. Réessayez plus tard.',
      unreachable: 'Le site est injoignable pour le moment. Réessayez plus tard.',
    },
  },
};
