import type { FeedbackText } from './feedback-text.js';

export const fr: FeedbackText = {
  votes: { helped: 'Utile', 'not-this': 'Pas cela', 'out-of-date': 'Dépassé' },
  thanks: {
    helped: 'Merci, j’en suis ravi. Appuyez sur l’autre bouton si vous changez d’avis.',
    'not-this':
      'Merci : les responsables des articles verront que ce n’était pas cela. Était-ce juste autrefois ?',
    'out-of-date': 'Merci : les responsables des articles verront que c’est dépassé.',
  },
  gone: 'Merci, mais cette réponse est trop ancienne pour être jugée : elle n’est plus dans mon journal.',
  off: 'Les avis sont désactivés sur ce serveur : rien n’a été gardé.',
  reason: {
    title: 'Dépassé',
    label: 'Qu’est-ce qui a changé ?',
    placeholder: 'En quelques mots, si vous voulez. L’équipe le lit sans votre nom.',
  },
};
