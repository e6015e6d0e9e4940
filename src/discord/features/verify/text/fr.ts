import type { VerifyText } from './verify-text.js';

export const fr: VerifyText = {
  command: {
    name: 'vérifier',
    description: 'Les articles disent-ils cela, mot pour mot ?',
    text: { name: 'texte', description: 'La citation, avec ou sans guillemets' },
    source: { name: 'source', description: 'À qui on l’attribue : éditeur, titre ou auteur' },
    private: {
      name: 'privé',
      description: 'Ne le montrer qu’à vous : oui, sauf si vous dites non',
    },
  },
  check: {
    name: 'Vérifier cette citation',
    description: 'Si les articles disent ce que cite un message',
  },

  noWords: 'Il n’y a là aucun mot que je puisse chercher.',
  tooLong: (most) => `C’est trop long pour une citation : je vérifie au plus ${most} caractères.`,
  verbatim: '**Mot pour mot.** Les articles disent exactement cela.',
  misattributed: (named) => `**Authentique, mais pas de ${named}.** Elle se trouve ici :`,
  altered: '**Modifiée.** Les articles disent autre chose.',
  shortened: '**Abrégée, et elle le signale.** Rien d’autre n’est modifié.',
  fromAnother: (named) => `Et elle n’est pas de ${named}.`,
  joined: (places) => `**Assemblée de ${places} endroits** qui ne se suivent nulle part.`,
  earlier: (day) => `**Dans une révision antérieure.** L’article le disait jusqu’au ${day}.`,
  now: 'Il dit maintenant :',
  absent: '**Pas dans les articles.** Rien n’y ressemble.',
  marks: '~~barré~~ : seulement dans la citation · **gras** : seulement dans l’article',
  folded:
    'Comparée lettre par lettre. Seuls les espaces, les guillemets, les tirets et les formes d’Unicode sont tenus pour égaux.',
};
