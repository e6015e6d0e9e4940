import { compareDrafts } from './compare-drafts.js';
import type { Batch } from './read-batch.js';
import { textPrint } from '../knowledge/text-print.js';
import type { ArticleDraft } from '../knowledge/article-draft.js';
import type { ArticleId, Source } from '../knowledge/article.js';
import type { GuildArticles, Revision } from '../knowledge/guild-articles.js';
import { articleId } from '../knowledge/identifiers.js';
import type { DroppedBlock } from '../importing/import-article.js';
import type { Particulars } from '../knowledge/particulars.js';
import { canonicalAddress } from '../importing/fetch/canonical-address.js';
import type { ImportDraft, ImportDrafts, PassedOver } from '../store/import-drafts.js';

/** Whose import it is, and what else there is in the guild. */
export interface ImportOccasion {
  readonly guildId: string;
  readonly authorId: string;
  /** Why it is brought. */
  readonly reason?: string | undefined;
  /** Ids of articles that are not the guild's own: the operator's. They are never replaced. */
  readonly isTaken: (id: ArticleId) => boolean;
}

/** Most of what was dropped that a preview can tell of. */
const maxDropped = 200;
const maxMisspelt = 50;
/** Also of archives with hundreds of pictures. */
const maxFaults = 200;

/**
 * Keeps what was read until somebody confirms it. An article of the same address, or of the same id where neither has
 * another address, is the one that it will follow; all others get an id of their own. What moderators have said of the one
 * that is there, and no page says (its tags, say), stays.
 */
export async function prepareImport(
  { articles: imported, faults, isMany }: Batch,
  { guildId, authorId, reason, isTaken }: ImportOccasion,
  { articles, drafts }: { readonly articles: GuildArticles; readonly drafts: ImportDrafts },
): Promise<ImportDraft> {
  const current = await articles.current(guildId);
  const used = new Set<ArticleId>();
  const prepared: ArticleDraft[] = [];
  const passedOver: PassedOver[] = [];
  const prints = new Set<string>();
  const basedOn: number[] = [];
  for (const { draft } of imported) {
    const before = followedBy(draft, current);
    const { title } = draft.particulars.source;
    const print = textPrint(draft);
    // Of a batch somebody sees a list: what changes nothing is only counted there.
    if (isMany && prints.has(print)) {
      passedOver.push({ title, why: 'duplicate' });
      continue;
    }
    prints.add(print);
    const id =
      before !== undefined && !used.has(before.articleId)
        ? before.articleId
        : freeId(
            draft.particulars.id,
            (candidate) =>
              used.has(candidate) ||
              isTaken(candidate) ||
              current.some((revision) => revision.articleId === candidate),
          );
    const followed = before?.articleId === id ? before.draft : undefined;
    const particulars = { tags: [], questions: [], ...inherited(followed), ...stated(draft), id };
    const next = { ...draft, particulars };
    if (isMany && followed !== undefined && isSame(followed, next)) {
      passedOver.push({ title, why: 'unchanged' });
      continue;
    }
    used.add(id);
    prepared.push(next);
    // A removed article has revisions, too.
    basedOn.push((await articles.newest(guildId, id))?.number ?? 0);
  }
  const dropped = imported
    .flatMap(({ draft, dropped: leftOut }) => [...namedGuilds(draft, guildId), ...leftOut])
    .slice(0, maxDropped);
  const misspelt = imported.flatMap((article) => article.misspelt ?? []).slice(0, maxMisspelt);
  return drafts.put({
    guildId,
    authorId,
    articles: prepared,
    dropped,
    basedOn,
    ...(reason !== undefined && { reason }),
    ...(misspelt.length > 0 && { misspelt }),
    ...(faults.length > 0 && { faults: faults.slice(0, maxFaults) }),
    ...(passedOver.length > 0 && { passedOver }),
  });
}

function isSame(before: ArticleDraft, after: ArticleDraft): boolean {
  const { details, paragraphs } = compareDrafts(before, after);
  return details.length + paragraphs.length === 0;
}

/** Whatever is brought here is for this server: the line that names others is passed over, and the preview tells of it. */
function namedGuilds({ particulars }: ArticleDraft, guildId: string): readonly DroppedBlock[] {
  const others = (particulars.guildIds ?? []).filter((id) => id !== guildId);
  return others.length === 0 ? [] : [{ kind: 'other', text: `guilds: ${others.join(', ')}` }];
}

/** What stays of an article when its text is read anew, unless that says otherwise. */
function inherited(before: ArticleDraft | undefined): Partial<Particulars> {
  if (before === undefined) return {};
  const { language, tags, licence, questions, from, until, review } = before.particulars;
  return {
    tags,
    questions,
    ...(language !== undefined && { language }),
    ...(licence !== undefined && { licence }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(review !== undefined && { review }),
  };
}

/** What a draft says; an empty list says nothing. */
function stated({ particulars }: ArticleDraft): Omit<Particulars, 'tags' | 'questions'> {
  const { tags, questions, ...rest } = withoutGuilds(particulars);
  return {
    ...rest,
    ...(tags.length > 0 && { tags }),
    ...(questions.length > 0 && { questions }),
  };
}

function followedBy(
  { particulars }: ArticleDraft,
  current: readonly Revision[],
): Revision | undefined {
  const url = addressOf(particulars.source);
  const addressOfRevision = ({ draft }: Revision): string | undefined =>
    draft && addressOf(draft.particulars.source);
  const sameAddress =
    url === undefined ? undefined : current.find((revision) => addressOfRevision(revision) === url);
  if (sameAddress !== undefined) return sameAddress;
  const sameId = current.find((revision) => revision.articleId === particulars.id);
  if (sameId === undefined) return undefined;
  const other = addressOfRevision(sameId);
  return url === undefined || other === undefined ? sameId : undefined;
}

function addressOf({ url }: Source): string | undefined {
  return url === undefined ? undefined : canonicalAddress(url);
}

const maxIdLength = 80;

/** The id itself, or the first of `id-2`, `id-3`, … that is free. */
function freeId(id: ArticleId, isUsed: (candidate: ArticleId) => boolean): ArticleId {
  for (let count = 1; ; count += 1) {
    const ending = count === 1 ? '' : `-${count}`;
    const candidate = articleId(`${id.slice(0, maxIdLength - ending.length)}${ending}`);
    if (candidate === undefined) throw new Error('An id with a number at its end is an id.');
    if (!isUsed(candidate)) return candidate;
  }
}

/** Which servers an article is for is the operator's to say. */
function withoutGuilds(particulars: Particulars): Omit<Particulars, 'guildIds'> {
  const rest: { -readonly [Name in keyof Particulars]: Particulars[Name] } = { ...particulars };
  delete rest.guildIds;
  return rest;
}
