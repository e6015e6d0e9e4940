import { plural } from '../../../../shared/plural.js';
import type { ListsText } from './lists-text.js';

const articles = plural('es', { one: '# artículo', other: '# artículos' });
const passages = plural('es', { one: '# pasaje', other: '# pasajes' });
const paragraphs = plural('es', { one: '# párrafo', other: '# párrafos' });

export const es: ListsText = {
  commands: {
    search: {
      name: 'buscar',
      description: 'Lista los pasajes sobre algo. Solo tú ves la lista.',
      query: { name: 'consulta', description: 'Qué buscar: palabras, nombres, lugares, fechas' },
      article: { name: 'artículo', description: 'Buscar solo en este artículo' },
      publisher: { name: 'medio', description: 'Buscar solo en artículos de este medio' },
      since: {
        name: 'desde',
        description: 'Publicado entonces o después: 2019, 2019-09 o 2019-09-30',
      },
      until: {
        name: 'hasta',
        description: 'Publicado entonces o antes: 2019, 2019-09 o 2019-09-30',
      },
    },
    article: {
      name: 'artículo',
      description: 'Leer un artículo o uno de sus párrafos',
      title: { name: 'título', description: 'Qué artículo' },
      paragraph: { name: 'párrafo', description: 'Su número: la n de «¶ n de m»' },
    },
    articles: {
      name: 'artículos',
      description: 'Todos los artículos que conozco, los más recientes primero',
      publisher: { name: 'medio', description: 'Solo los de este medio' },
      tag: { name: 'tema', description: 'Solo los que tratan de esto' },
    },
  },

  results: (count, areAll) =>
    count === 0
      ? '**No he encontrado ningún pasaje así en los artículos.**'
      : `**${areAll ? passages(count) : `Los ${count} mejores pasajes`}**`,
  articles: (count) => (count === 0 ? '**No hay ningún artículo así.**' : `**${articles(count)}**`),
  page: (page, pages) => `-# Página ${page} de ${pages}`,
  paragraphs,
  filters: {
    article: (title) => `en ${title}`,
    publisher: (name) => `publicado por ${name}`,
    publisherWords: (words) => `de editores con «${words}» en el nombre`,
    tag: (tag) => `sobre ${tag}`,
    since: (date) => `desde: ${date}`,
    until: (date) => `hasta: ${date}`,
  },
  several: (name, count) => `**${count} artículos tienen «${name}» en el título.** ¿Cuál?`,
  note: 'nota',
  openArticle: 'Leer uno de estos artículos',
};
