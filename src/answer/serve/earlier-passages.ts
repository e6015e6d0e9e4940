import type { Corpus } from '../../knowledge/corpus.js';
import type { GuildArticles } from '../../knowledge/guild-articles.js';
import { createArticle } from '../../knowledge/passages.js';
import { createSightFilter, type Sight } from '../../knowledge/sight.js';
import { ownTurn } from '../../shared/breathing.js';
import type { FindEarlier } from '../../verify/check-quote.js';

/** Where the revisions are that others have replaced. */
export type EarlierRevisions = Pick<GuildArticles, 'replaced' | 'revision'>;

/** Revisions that are read for one quotation, the last ones: a few hundred milliseconds of reading, a bit at a time. */
const mostRead = 300;

/** Those that are looked through for some that may be seen. */
const mostListed = 3_000;

export interface EarlierScope {
  readonly guildId: string;
  /** The articles that may be seen. */
  readonly corpus: Corpus;
  readonly sight: Sight | undefined;
}

/**
 * Finds what a guild's own articles once said. Only for whom may see both the article as it is and the revision as it was: what
 * was for some people then is not for all now. What was removed as a whole is not told of.
 */
export function findEarlierIn(
  revisions: EarlierRevisions,
  { guildId, corpus, sight }: EarlierScope,
): FindEarlier {
  const isSeen = sight === undefined ? () => true : createSightFilter(sight);
  return async (_text, holds) => {
    const replaced = await revisions.replaced(guildId, mostListed);
    // An operator's article has no revision; with the id of one that the guild has had it is another article.
    const visible = replaced.filter(({ articleId }) => corpus.article(articleId)?.revision);
    /** Most revisions change a paragraph: the others were looked at before. */
    const lookedAt = new Set<string>();
    for (const { articleId, number, replacedAtMs } of visible.slice(0, mostRead)) {
      const draft = (await revisions.revision(guildId, articleId, number))?.draft;
      if (draft === undefined) continue;
      const article = createArticle(draft, number);
      if (!isSeen(article)) continue;
      for (const passage of article.passages) {
        if (lookedAt.has(passage.text)) continue;
        lookedAt.add(passage.text);
        if (!holds(passage)) continue;
        // What it is called now: a name may have been changed for a reason.
        const { source } = corpus.article(articleId) ?? article;
        return { article: { ...article, source }, passage, replacedAtMs };
      }
      await ownTurn();
    }
    return undefined;
  };
}
