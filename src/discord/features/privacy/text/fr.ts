import { plural } from '../../../../shared/plural.js';
import type { PrivacyText } from './privacy-text.js';

const records = plural('fr', { one: '# enregistrement', other: '# enregistrements' });

export const fr: PrivacyText = {
  command: {
    name: 'confidentialité',
    description: 'Ce que je garde sur vous, et comment le voir ou l’effacer',
  },
  title: '**Ce que je garde, et combien de temps**',
  kept: {
    questions: (days) =>
      `- **Les questions posées ici** : leur texte, l’heure, comment et en combien de temps elles ont reçu une réponse, et avec quels passages. Pendant ${days}, pour que l’équipe voie ce qui manque aux articles.`,
    outcomes: (days) =>
      `- **Des questions posées ici** l’heure, le résultat et les passages montrés, sans leur texte et sans qui a demandé. Pendant ${days}.`,
    noQuestions: '- **Aucune question** : ce serveur a désactivé le journal et les avis.',
    feedback: (days) =>
      `- **Les avis** : sur quel bouton vous avez appuyé sous une réponse, et la raison donnée. Pendant ${days}.`,
    messages:
      '- **Les identifiants des messages** auxquels j’ai répondu, et de mes réponses, pendant un jour : ainsi la réponse suit la question que vous modifiez ou supprimez.',
    shown:
      '- **Les identifiants de mes réponses que tous voient**, et les paragraphes qu’elles citent, pendant 90 jours : pour les corriger quand ceux-ci changent.',
    changes:
      '- **Ce que l’équipe modifie** (articles, réglages, épingles), avec son identifiant, tant que je suis sur le serveur.',
    proposals:
      '- **Articles faits de messages**, quand l’équipe en propose un : son texte, votre nom, son lien et son jour. Jusqu’à ce qu’elle ou vous le retiriez.',
    inquiries:
      '- **Questions à l’équipe**, quand vous appuyez sur ce bouton : la question, votre identifiant et où vous avez demandé, jusqu’à ce que vous soyez prévenu et un jour ; la question et sa réponse, 30 de plus.',
    standing:
      '- **Questions en attente**, quand vous appuyez sur « Prévenez-moi » : la question, votre identifiant et où vous avez demandé, jusqu’à ce que vous soyez prévenu, y mettiez fin ci-dessous, ou après 180 jours.',
    direct:
      '- **Messages privés**, et serveurs qui ne m’ont pas installé : aucune question du tout.',
  },
  hash: 'Qui a demandé n’en fait pas partie : à sa place se trouve une empreinte à clé, dont la clé change chaque jour et s’efface avec les enregistrements, si bien que personne ne peut le dire après coup.',
  removal: (days) =>
    `Si un serveur me retire, tout cela est effacé après ${days} ; son propriétaire peut le faire effacer ici aussitôt.`,
  thirdParties:
    'Tout reste dans une base de données de la personne qui m’héberge. Personne d’autre n’en reçoit rien : je n’utilise aucun autre service que Discord.',
  days: plural('fr', { one: '# jour', other: '# jours' }),
  logged:
    '-# Vous ne vous êtes pas retiré : là où un serveur note les questions, il note aussi les vôtres.',
  optedOut:
    '-# Vous vous êtes retiré : de vos questions je ne garde ni le texte ni qui les a posées.',

  show: 'Voir mes données',
  erase: 'Effacer mes données',
  optOut: 'Ne me notez pas',
  optIn: 'Notez-moi de nouveau',
  eraseGuild: 'Effacer tout ce qui est de ce serveur',

  data: {
    title: '**Ce que j’ai de vous, sur tous les serveurs**',
    none: 'Je n’ai rien de vous : ni question ni avis.',
    questions: plural('fr', { one: '# question', other: '# questions' }),
    votes: plural('fr', { one: '# avis', other: '# avis' }),
    vote: { helped: 'Utile', 'not-this': 'Pas cela', 'out-of-date': 'Dépassé' },
    withoutText: '(texte non gardé)',
    file: '-# Le plus récent. Le fichier contient tout.',
  },
  erasing: {
    sure: '**Effacer vos questions, vos avis, vos questions à l’équipe, vos questions en attente et les articles faits de vos messages, sur tous les serveurs ?** C’est irréversible.',
    yes: 'Les effacer',
    no: 'Les garder',
    done: (count) =>
      count === 0 ? 'Il n’y avait rien de vous à effacer.' : `Effacé : ${records(count)}.`,
  },
  nowOptedOut:
    '**Vos questions ne sont plus notées**, sur aucun serveur : tout au plus qu’il y en eut une, et son résultat, sans son texte et sans vous. Ce qui l’était reste jusqu’à son terme, ou jusqu’à ce que vous l’effaciez.',
  nowLogged: '**Vos questions sont de nouveau notées**, là où un serveur tient un journal.',

  guild: {
    title: 'Effacer tout ce qui est de ce serveur',
    label: 'Écrivez le nom du serveur',
    description: 'Articles, réglages, questions, épingles, flux : tout disparaît aussitôt.',
    wrongName: 'Ce n’est pas le nom de ce serveur. Rien n’a été effacé.',
    notOwner: 'Seul le propriétaire du serveur peut tout faire effacer.',
    done: '**Tout ce qui est de ce serveur est effacé** : articles, réglages, questions, avis, épingles, flux et journal des modifications.',
  },
};
