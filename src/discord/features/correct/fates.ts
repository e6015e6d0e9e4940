import type { Article, Passage } from '../../../knowledge/article.js';
import type { GuildArticles, Revision } from '../../../knowledge/guild-articles.js';
import { createArticle } from '../../../knowledge/passages.js';
import type { StaleQuote } from '../../../store/shown-quotes.js';
import { passageFate, type PassageFate } from '../../../verify/passage-fate.js';
import { positionOf } from '../../ui/passage-reference.js';

/** What became of what a part of an answer quotes. */
export interface QuoteFate {
  readonly fate: PassageFate | { readonly kind: 'unknown' };
  /** The passage as the answer shows it; absent where there is nothing of it any more. */
  readonly earlier?: Passage;
  /** The article as it is now; absent where it is removed. */
  readonly article?: Article;
  /** The newest revision; absent where there is nothing of the article any more. */
  readonly newest?: Revision;
}

/** Tells what became of quotations, each passage of each revision once: hundreds of answers quote the same. */
export function createFates(
  articles: Pick<GuildArticles, 'newest' | 'revision'>,
): (quote: StaleQuote) => Promise<QuoteFate> {
  const fates = new Map<string, Promise<QuoteFate>>();
  const read = new Map<string, Promise<Article | undefined>>();
  const newest = new Map<string, ReturnType<typeof articles.newest>>();

  function articleAt(
    { guildId, articleId }: StaleQuote,
    number: number,
  ): Promise<Article | undefined> {
    return once(read, `${articleId}@${number}`, async () =>
      articleOf(await articles.revision(guildId, articleId, number)),
    );
  }

  async function work(quote: StaleQuote): Promise<QuoteFate> {
    const { guildId, articleId } = quote;
    const now = await once(newest, articleId, () => articles.newest(guildId, articleId));
    if (now === undefined) return { fate: { kind: 'withdrawn' } };
    const before = await articleAt(quote, quote.revision);
    const earlier = before && passageAt(before, quote.position);
    if (before === undefined || earlier === undefined) {
      return { fate: { kind: 'unknown' }, newest: now };
    }
    const article = await articleAt(quote, now.number);
    if (article === undefined) return { fate: { kind: 'withdrawn' }, earlier, newest: now };
    return { fate: passageFate(earlier, before, article), earlier, article, newest: now };
  }

  return (quote) =>
    once(fates, `${quote.articleId}@${quote.revision}#${quote.position}`, () => work(quote));
}

function once<Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}

function articleOf(revision: Revision | undefined): Article | undefined {
  return revision?.draft && createArticle(revision.draft, revision.number);
}

function passageAt({ passages, notes = [] }: Article, position: string): Passage | undefined {
  return [...passages, ...notes].find((passage) => positionOf(passage) === position);
}
