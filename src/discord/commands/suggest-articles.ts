import type { Article } from '../../knowledge/article.js';
import type { Choice } from '../command.js';
import { limits } from '../limits.js';
import { shorten } from '../render/excerpt.js';

/**
 * The articles that what was typed may mean: every word of it begins or stands in title, publisher or id. Titles
 * that begin so come first, then the newest. The value is the id, so that a choice stays valid for as long as the article.
 */
export function suggestArticles(typed: string, articles: readonly Article[]): readonly Choice[] {
  const words = fold(typed).split(' ').filter(Boolean);
  const matching = articles.filter((article) => {
    const searched = fold(
      `${article.source.title} ${article.source.publisher ?? ''} ${article.id}`,
    );
    return words.every((word) => searched.includes(word));
  });
  return matching
    .toSorted(
      (a, b) =>
        Number(startsWith(b, words)) - Number(startsWith(a, words)) ||
        (b.source.published ?? '').localeCompare(a.source.published ?? ''),
    )
    .slice(0, limits.choices)
    .map((article) => ({ name: label(article), value: article.id }));
}

/** Title and publisher, cut to what a choice can hold: several articles may bear one title. */
function label({ id, source }: Article): string {
  const parts = [source.title.replace(/\s+/gu, ' ').trim(), source.publisher, source.published];
  const full = parts.filter((part) => part !== undefined && part !== '').join(' · ');
  const shown = shorten(full, limits.choice);
  return shown === '' ? id : shown;
}

function startsWith(article: Article, words: readonly string[]): boolean {
  return words.length > 0 && fold(article.source.title).startsWith(words.join(' '));
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').trim().toLowerCase();
}
