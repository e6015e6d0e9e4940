import type { Corpus } from '../../../../knowledge/corpus.js';
import type { DueReview } from '../../../../store/reviews.js';
import type { Language } from '../../../text/languages.js';
import { inline } from '../../../ui/inline.js';
import { menuRow } from '../../../ui/menus.js';
import { label } from '../../../ui/inline.js';
import { limits } from '../../../ui/limits.js';
import { reply, textDisplay, type Reply } from '../../../ui/reply.js';
import { openOwnArticle } from '../knowledge-controls.js';

/** In the currency of `cost`. */
const maxTitleCost = 140;
const maxShown = 15;

/**
 * Which articles are to be looked over, with a menu that opens one; for whoever keeps them. Those that may not be seen where
 * it is told are counted only.
 */
export function renderDueReviews(
  reviews: readonly DueReview[],
  seen: Corpus,
  language: Language,
): Reply {
  const { shown, preview } = language.text.knowledge;
  const ids = new Set([...seen.articles, ...seen.resting].map(({ id }) => id));
  const named = reviews.filter(({ articleId }) => ids.has(articleId)).slice(0, maxShown);
  const left = reviews.length - named.length;
  const lines = named.map(
    ({ title, reviewOn }) => `- ${inline(title, maxTitleCost)} · ${shown.review(reviewOn)}`,
  );
  return reply('neutral', [
    textDisplay(
      [shown.dueReviews(reviews.length), ...lines, ...(left > 0 ? [preview.more(left)] : [])].join(
        '\n',
      ),
    ),
    ...menuRow(
      openOwnArticle.encode({}),
      shown.open,
      named.map(({ title, articleId, reviewOn }) => ({
        label: label(title, limits.menuOption, articleId),
        description: reviewOn,
        value: articleId,
      })),
    ),
  ]);
}
