import { list } from '../../../text/list.js';
import { plural } from '../../../../shared/plural.js';
import type { SettingsText } from './settings-text.js';

const times = plural('fr', { one: '# fois', other: '# fois' });
const seconds = plural('fr', { one: '# seconde', other: '# secondes' });
const days = plural('fr', { one: '# jour', other: '# jours' });
const groups = plural('fr', { one: '# groupe', other: '# groupes' });
const channels = plural('fr', {
  one: '# de ces salons a été supprimé ou m’est caché',
  other: '# de ces salons ont été supprimés ou me sont cachés',
});

const articles = plural('fr', { one: '# article', other: '# articles' });

const listed = list('fr');

export const fr: SettingsText = {
  command: { name: 'réglages', description: 'Comment je me comporte sur ce serveur' },
  title: '**Comment je me comporte sur ce serveur**',
  pages: {
    answers: 'Réponses',
    people: 'Langue et rôles',
    reports: 'Comptes rendus',
    shelves: 'Rayons',
    log: 'Journal et limites',
    words: 'Synonymes',
  },
  saved: '-# ✓ Enregistré, et valable dès maintenant.',
  change: 'Modifier',

  channels: {
    title: 'Salons de réponse',
    help: 'Salons et forums où je réponds aussi à ce que personne ne m’a demandé, fils compris.',
    none: 'Aucun.',
    noIntent:
      'Indisponible ici : la personne qui m’héberge n’a pas activé la lecture de ce qui ne m’est pas adressé (`QUOTH_MESSAGE_CONTENT`). Commandes, mentions, réponses et messages privés fonctionnent tout de même.',
    placeholder: 'Salons et forums',
    mayNotAnswer: (channels, permissions) =>
      `Je ne peux pas répondre dans ${channels}. La personne qui gère le serveur doit m’y donner : ${listed(permissions)}.`,
    byOperator: (list) => `Choisis par la personne qui m’héberge : ${list}.`,
    gone: (count) => `${channels(count)}.`,
    removeGone: 'Retirer ce qui n’existe plus',
  },
  policy: {
    title: 'Ce à quoi j’y réponds',
    help: 'Parmi ce que personne ne m’a demandé. Une mention reçoit toujours une réponse.',
    options: {
      'every-question': {
        label: 'Toute question',
        description: 'Même quand je ne suis pas sûr, et alors je le dis',
      },
      'when-confident': {
        label: 'Quand je suis sûr',
        description: 'Silence si les articles ne le disent pas clairement',
      },
      'when-addressed': {
        label: 'Seulement si l’on me parle',
        description: 'Comme dans tout autre salon',
      },
    },
  },
  place: {
    title: 'Où je réponds aux messages',
    help: 'Les réponses aux commandes restent toujours dans le salon.',
    options: {
      channel: { label: 'Sous le message', description: 'Comme réponse dans le salon' },
      thread: {
        label: 'Dans un fil',
        description: 'Un nouveau fil au message ; demande Créer des fils publics',
      },
    },
  },

  language: {
    title: 'Langue',
    help: 'De ce que tout le monde voit. Ce qu’une seule personne voit est dans sa langue.',
    own: (name) => `Celle du serveur : ${name}`,
  },
  editor: {
    title: 'Rôle d’édition',
    help: 'Qui l’a peut s’occuper des articles et voir ce que l’on demande, comme avec Gérer le serveur.',
    none: 'Aucun : seulement avec Gérer le serveur.',
    placeholder: 'Un rôle',
  },
  report: {
    title: 'Comptes rendus',
    help: 'Où je dis ce qu’ont apporté les flux que vous suivez.',
    none: 'Nulle part.',
    placeholder: 'Un salon',
  },
  digest: {
    title: 'Résumé de la semaine',
    help: 'Le lundi, là où sont publiés les comptes rendus : ce qui est resté sans réponse, ce qui est dit dépassé, ce qui est à relire et ce qui a changé. Rien d’une semaine vide.',
  },
  outdatedReports: {
    title: 'Dépassé, aussitôt',
    help: 'Prévient au même endroit, en dix minutes, quand une réponse est dite dépassée.',
  },
  askChannel: {
    title: 'Questions à l’équipe',
    help: 'Là où les articles ne le disent pas, chacun peut faire publier ici sa question, une fois ; qui peut s’occuper des articles y répond.',
    none: 'Nulle part : cela n’est proposé à personne.',
    placeholder: 'Un salon',
  },
  askRole: {
    title: 'Qui est prévenu de chaque question',
    help: 'Ce rôle est mentionné, une fois par nouvelle question et jamais autrement.',
    none: 'Personne.',
    placeholder: 'Un rôle',
  },
  deleted: 'supprimé',

  cooldown: {
    title: 'Temps d’attente',
    help: 'Combien de fois on peut demander avant que je demande un peu de patience.',
    person: (rate) => `Une personne : ${rate}`,
    channel: (rate) => `Un salon : ${rate}`,
    rate: ({ uses, perSeconds }) => `${times(uses)} en ${seconds(perSeconds)}`,
    off: 'sans limite',
    byOperator: (rate) => `${rate} (de mon hébergeur)`,
    modal: {
      title: 'Temps d’attente',
      person: 'Questions d’une personne',
      channel: 'Questions dans un salon',
      description:
        '5/30 : cinq en trente secondes. off : sans limite. Vide : celui de mon hébergeur.',
    },
    bad: (typed) =>
      `Je ne peux pas lire « ${typed} » comme un temps d’attente. Écrivez questions/secondes, par exemple 5/30 (100 questions et 3600 secondes au plus), ou off.`,
  },
  feedback: {
    title: 'Avis',
    help: 'Boutons sous mes réponses : Utile et Pas cela, puis Dépassé. Vous seuls voyez les totaux.',
  },
  questionLog: {
    title: 'Journal des questions',
    help: 'Garde ce que l’on demande ici pour `/statistiques`, sans nom. Chacun peut s’y soustraire avec `/confidentialité`.',
  },
  on: 'Activé.',
  off: 'Désactivé.',
  turnOn: 'Activer',
  turnOff: 'Désactiver',
  retention: {
    title: 'Conservation',
    help: 'Combien de temps questions et avis sont gardés. Ensuite ils s’effacent d’eux-mêmes.',
    days,
    other: 'Un autre nombre de jours …',
    modal: { title: 'Conservation', label: 'Jours, de 1 à 365' },
    bad: (typed) => `« ${typed} » n’est pas un nombre de jours de 1 à 365.`,
  },

  operatorArticles: {
    title: 'Articles de mon opérateur',
    help: 'Désactivé : seuls les articles de ce serveur répondent ici et y sont listés.',
  },
  shelves: {
    articles: (count) => (count === 0 ? 'aucun article pour l’instant' : articles(count)),
    tooLong: (typed) =>
      `« ${typed} » est plus long que tout mot-clé ou média : 100 caractères au plus.`,
    tooMany: (most) => `Il peut y en avoir au plus ${most} de chaque.`,
  },
  channelShelves: {
    title: 'Ce dont un salon reçoit ses réponses',
    help: 'Les articles qui ont un de ces mots-clés, ou un de ces médias, aussi dans ses fils. Ailleurs : tous.',
    none: 'Tous les salons : tous les articles.',
    placeholder: 'Choisir un salon à modifier',
    opens: (tags) => `Tout le monde y voit ce qui est ailleurs réservé à des rôles : ${tags}`,
    modal: {
      title: 'De quoi ce salon reçoit ses réponses',
      tags: {
        label: 'Mots-clés, un par ligne',
        description: '* vaut pour tous les articles. Les deux vides : tous.',
      },
      publishers: {
        label: 'Médias, un par ligne',
        description: 'Comme les articles les écrivent.',
      },
    },
  },
  roleShelves: {
    title: 'Ce que seul un rôle peut voir',
    help: 'Les articles avec ces mots-clés paraissent dans ce que seuls voient les membres du rôle, et là où un salon ci-dessus nomme le mot-clé.',
    none: 'Rien : tous les articles sont pour tous.',
    placeholder: 'Choisir un rôle à modifier',
    gone: 'Personne ne voit ce qui était réservé à un rôle supprimé.',
    showGone: 'Le montrer à tous',
    modal: {
      title: 'Ce que seul ce rôle peut voir',
      tags: {
        label: 'Mots-clés, un par ligne',
        description: '* vaut pour tous les articles. Vide : rien.',
      },
    },
  },

  aliases: {
    title: 'Synonymes',
    help: 'Noms qui se valent dans les questions : qui cherche Kiev trouve aussi Kyiv.',
    count: (count) => (count === 0 ? 'Aucun synonyme.' : `${groups(count)} :`),
    modal: {
      title: 'Synonymes',
      label: 'Un groupe par ligne, noms séparés de virgules',
      description: 'Pour une seule langue, commencez la ligne par elle : « fr: voiture, auto ».',
      placeholder: 'Kyiv, Kiev',
    },
    wrong: '**Rien n’est encore enregistré.** Je ne peux pas lire ces lignes :',
    fault: (line, reason) => `- Ligne ${line} : ${reason}`,
    reasons: {
      'not-a-text': 'chaque nom demande une lettre ou un chiffre.',
      'too-long': 'un nom a plus de 100 caractères.',
      'too-few': 'un groupe demande au moins deux noms.',
    },
    moreFaults: (count) => `- … et ${count} de plus.`,
    tooMany: (most) => `Il peut y avoir ${most} groupes au plus.`,
    tooLong: 'Il y a plus de synonymes que n’en contient un formulaire de Discord.',
  },
};
