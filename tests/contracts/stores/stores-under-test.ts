import type { Kysely } from 'kysely';
import type { Schema } from '../../../src/database/schema.js';
import type { ArticleDraft } from '../../../src/knowledge/article-draft.js';
import type { RevisionRequest } from '../../../src/knowledge/guild-articles.js';
import type { QuestionRecord } from '../../../src/store/question-log.js';
import { randomId } from '../../../src/store/random-id.js';
import type { Stores } from '../../../src/store/stores.js';
import { idOf } from '../articles.js';

/** Empty stores over a database of their own. */
export interface StoresUnderTest {
  readonly stores: Stores;
  /** The same data as another process has them: over a connection of its own. */
  readonly others: Stores;
  /** Of both; stands still unless it is set. */
  readonly clock: { nowMs: number };
  /** What is beneath, for what no port tells, and to fill it quickly. */
  readonly database: Kysely<Schema>;
}

/** Opens them for one test, and sees to it that they are closed after it. */
export type OpenStores = () => Promise<StoresUnderTest>;

export const guildId = '100000000000000001';
export const otherGuildId = '100000000000000002';
export const authorId = '200000000000000001';
export const startMs = Date.UTC(2026, 10, 25, 12);

export function draftOf(id: string, text = `The text of ${id}.`): ArticleDraft {
  return {
    particulars: { id: idOf(id), source: { title: `Title of ${id}` }, tags: [], questions: [] },
    blocks: [{ kind: 'paragraph', text, headings: [] }],
  };
}

/** The first revision of an article, unless told otherwise. */
export function added(id: string, changes: Partial<RevisionRequest> = {}): RevisionRequest {
  return {
    guildId,
    articleId: idOf(id),
    change: 'added',
    authorId,
    draft: draftOf(id),
    basedOn: 0,
    ...changes,
  };
}

export function asked(changes: Partial<QuestionRecord> = {}): QuestionRecord {
  return {
    id: randomId(),
    guildId,
    askedAtMs: startMs,
    text: 'How long is the border?',
    outcome: 'found',
    confidence: 0.75,
    passages: [{ articleId: 'a', passageId: 'a#1', revision: 2 }],
    surface: 'slash',
    latencyMs: 12.5,
    ...changes,
  };
}
