import { plural } from '../../../../shared/plural.js';
import type { ListsText } from './lists-text.js';

const articles = plural('en', { one: '# article', other: '# articles' });
const passages = plural('en', { one: '# passage', other: '# passages' });
const paragraphs = plural('en', { one: '# paragraph', other: '# paragraphs' });

export const en: ListsText = {
  commands: {
    search: {
      name: 'search',
      description: 'List the passages about something. Only you see the list.',
      query: { name: 'query', description: 'What to look for: words, names, places, dates' },
      article: { name: 'article', description: 'Look only in this article' },
      publisher: { name: 'publisher', description: 'Look only in articles of this publisher' },
      since: { name: 'since', description: 'Published then or later: 2019, 2019-09 or 2019-09-30' },
      until: {
        name: 'until',
        description: 'Published then or before: 2019, 2019-09 or 2019-09-30',
      },
    },
    article: {
      name: 'article',
      description: 'Read an article, or one paragraph of it',
      title: { name: 'title', description: 'Which article' },
      paragraph: { name: 'paragraph', description: 'Its number: the n of “¶ n of m”' },
    },
    articles: {
      name: 'articles',
      description: 'All the articles that I know, newest first',
      publisher: { name: 'publisher', description: 'Only those of this publisher' },
      tag: { name: 'tag', description: 'Only those about this' },
    },
  },

  results: (count, areAll) =>
    count === 0
      ? '**I found no such passage in the articles.**'
      : `**${areAll ? passages(count) : `The best ${count} passages`}**`,
  articles: (count) => (count === 0 ? '**There is no such article.**' : `**${articles(count)}**`),
  page: (page, pages) => `-# Page ${page} of ${pages}`,
  paragraphs,
  filters: {
    article: (title) => `in ${title}`,
    publisher: (name) => `published by ${name}`,
    publisherWords: (words) => `of publishers with “${words}” in their names`,
    tag: (tag) => `about ${tag}`,
    since: (date) => `since ${date}`,
    until: (date) => `until ${date}`,
  },
  several: (name, count) => `**${count} articles have “${name}” in their title.** Which one?`,
  note: 'note',
  openArticle: 'Read one of these articles',
};
