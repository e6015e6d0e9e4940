import { plural } from '../../../../shared/plural.js';
import type { ListsText } from './lists-text.js';

const articles = plural('fr', { one: '# article', other: '# articles' });
const passages = plural('fr', { one: '# passage', other: '# passages' });
const paragraphs = plural('fr', { one: '# paragraphe', other: '# paragraphes' });

export const fr: ListsText = {
  commands: {
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
  },

  results: (count, areAll) =>
    count === 0
      ? '**Je n’ai trouvé aucun passage de ce genre dans les articles.**'
      : `**${areAll ? passages(count) : `Les ${count} meilleurs passages`}**`,
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
  several: (name, count) => `**${count} articles ont « ${name} » dans leur titre.** Lequel ?`,
  note: 'note',
  openArticle: 'Lire un de ces articles',
};
