import { isDeepStrictEqual } from 'node:util';
import type { ArticleDraft } from '../knowledge/article-draft.js';
import type { GuildArticles, Revision } from '../knowledge/guild-articles.js';
import type { ImportDraft, ImportDrafts } from '../store/import-drafts.js';

export type ImportConfirmation =
  /** All of it counts from now on. */
  | { readonly kind: 'confirmed'; readonly revisions: readonly Revision[] }
  /**
   * Of some articles somebody was quicker with another revision: nothing of these is written. They wait in a draft of their
   * own, based on what there is now.
   */
  | {
      readonly kind: 'conflict';
      readonly revisions: readonly Revision[];
      readonly draft: ImportDraft;
    }
  /** The guild has as much as it may; what was not written waits in a draft of its own. */
  | {
      readonly kind: 'full';
      readonly revisions: readonly Revision[];
      readonly limit: 'articles' | 'characters';
      readonly draft: ImportDraft;
    }
  /** It was confirmed or cancelled, or is too old. */
  | { readonly kind: 'gone' }
  /** Only who brought it may confirm it. */
  | { readonly kind: 'not-yours' };

interface ImportStores {
  readonly articles: GuildArticles;
  readonly drafts: ImportDrafts;
}

/** Makes what waits in a draft revisions. Of two presses at the same time one does, whichever process they come to. */
export async function confirmImport(
  guildId: string,
  draftId: string,
  authorId: string,
  { articles, drafts }: ImportStores,
): Promise<ImportConfirmation> {
  const waiting = await drafts.get(guildId, draftId);
  if (waiting === undefined) return { kind: 'gone' };
  if (waiting.authorId !== authorId) return { kind: 'not-yours' };
  // It goes only when all of it is decided, so that whoever presses again after a crash carries on where that was.
  const outcome = await writeAll(waiting, articles);
  const left =
    outcome.waiting.length === 0 ? undefined : await putBack(waiting, outcome.waiting, drafts);
  if ((await drafts.take(guildId, draftId)) === undefined) {
    // Another press was quicker to the end, and has told of it.
    if (left !== undefined) await drafts.take(guildId, left.id);
    return { kind: 'gone' };
  }
  const { revisions, limit } = outcome;
  if (left === undefined) return { kind: 'confirmed', revisions };
  return limit === undefined
    ? { kind: 'conflict', revisions, draft: left }
    : { kind: 'full', revisions, limit, draft: left };
}

interface Written {
  readonly revisions: readonly Revision[];
  /** What is not written: overtaken, or beyond what the guild may have. */
  readonly waiting: readonly Waiting[];
  readonly limit?: 'articles' | 'characters';
}

async function writeAll(draft: ImportDraft, articles: GuildArticles): Promise<Written> {
  const revisions: Revision[] = [];
  const overtaken: Waiting[] = [];
  for (const [index, article] of draft.articles.entries()) {
    const basedOn = draft.basedOn[index] ?? 0;
    const outcome = await writeArticle(article, basedOn, draft, articles);
    if (outcome.kind === 'written') revisions.push(outcome.revision);
    else if (outcome.kind === 'conflict') {
      const mine = await writtenBefore(article, basedOn, draft, articles);
      if (mine !== undefined) revisions.push(mine);
      else overtaken.push({ article, basedOn: outcome.current });
    } else {
      const rest = draft.articles
        .slice(index)
        .map((each, offset) => ({ article: each, basedOn: draft.basedOn[index + offset] ?? 0 }));
      return { revisions, waiting: [...overtaken, ...rest], limit: outcome.limit };
    }
  }
  return { revisions, waiting: overtaken };
}

/** The revision that an earlier press, which did not come to its end, wrote of this very article. */
async function writtenBefore(
  article: ArticleDraft,
  basedOn: number,
  { guildId, authorId }: ImportDraft,
  articles: GuildArticles,
): Promise<Revision | undefined> {
  const next = await articles.revision(guildId, article.particulars.id, basedOn + 1);
  const isMine = next?.authorId === authorId && isDeepStrictEqual(next.draft, article);
  return isMine ? next : undefined;
}

interface Waiting {
  readonly article: ArticleDraft;
  readonly basedOn: number;
}

async function writeArticle(
  draft: ArticleDraft,
  basedOn: number,
  { guildId, authorId, reason }: ImportDraft,
  articles: GuildArticles,
): ReturnType<GuildArticles['write']> {
  const { id } = draft.particulars;
  // After a removal it is added anew, as it is when it was never there.
  const before = basedOn === 0 ? undefined : await articles.revision(guildId, id, basedOn);
  const change = before?.draft === undefined ? 'added' : 'replaced';
  return articles.write({ guildId, articleId: id, change, authorId, draft, basedOn, reason });
}

function putBack(
  { guildId, authorId, dropped, misspelt, faults, passedOver, reason }: ImportDraft,
  waiting: readonly Waiting[],
  drafts: ImportDrafts,
): Promise<ImportDraft> {
  return drafts.put({
    guildId,
    authorId,
    dropped,
    ...(misspelt !== undefined && { misspelt }),
    ...(faults !== undefined && { faults }),
    ...(passedOver !== undefined && { passedOver }),
    ...(reason !== undefined && { reason }),
    articles: waiting.map(({ article }) => article),
    basedOn: waiting.map(({ basedOn }) => basedOn),
  });
}
