import type { ArticleId } from '../../../knowledge/article.js';
import { articleId } from '../../../knowledge/identifiers.js';
import { defineCustomId, type CustomId } from '../../ui/custom-id.js';
import { shorten } from '../../../language/excerpt.js';

/*
 * Buttons, menus and modals with which moderators keep articles. Ids of articles have up to 80 characters, and a custom id
 * 100: names are short here.
 */

/** What a preview offers. */
export const confirmDraft = draftControl('k-yes');
export const editDraft = draftControl('k-redo');
export const cancelDraft = draftControl('k-no');
/** The modal that `editDraft` opens. */
export const draftDetails = draftControl('k-draft');
export const editDraftDays = draftControl('k-when');
/** The modal that it opens. */
export const draftDays = draftControl('k-days');
export const tryDraft = draftControl('k-try');
/** The modal that it opens. */
export const tryDraftForm = draftControl('k-what');
/** The modal for a pasted text. */
export const pasteText = defineCustomId<{
  /** Why it is brought, as much of it as an id holds; the preview shows it. */
  readonly reason?: string | undefined;
}>({
  name: 'k-paste',
  version: 1,
  encode: ({ reason }) =>
    reason === undefined ? [] : [shorten(reason.replace(/[:%\s]+/gu, ' '), maxReasonLength)],
  decode: ([reason, ...more]) =>
    more.length > 0 ? undefined : { ...(reason !== undefined && { reason }) },
});

/** An article as it was seen: whoever changes it after somebody else has is told so. */
export interface ArticleState {
  readonly articleId: ArticleId;
  /** Of the newest revision at that time. */
  readonly newest: number;
}

export const editArticleDetails = articleControl('k-edit');
/** The modal that it opens. */
export const articleDetails = articleControl('k-form');
export const editArticleDays = articleControl('k-date');
/** The modal that it opens. */
export const articleDays = articleControl('k-term');
export const articleLanguage = articleControl('k-lang');
export const askRemoval = articleControl('k-rm');
export const removeForGood = articleControl('k-del');

/** One revision of an article: a page of it, its file, or what becomes of it. */
export interface RevisionState {
  readonly articleId: ArticleId;
  readonly number: number;
  /** A page of it, from 1; for `restoreRevision` the number of the newest revision that was seen. */
  readonly other: number;
}

export const revisionPage = revisionControl('k-page');
export const exportRevision = revisionControl('k-file');
export const restoreRevision = revisionControl('k-back');

/** A page of an article's history. */
export const historyPage = defineCustomId<{
  readonly articleId: ArticleId;
  readonly page: number;
}>({
  name: 'k-hist',
  version: 1,
  encode: ({ articleId: id, page }) => [id, String(page)],
  decode: ([id = '', page = '', ...more]) => {
    const [article, number] = [articleId(id), decodeNumber(page)];
    if (article === undefined || number === undefined || more.length > 0) return undefined;
    return { articleId: article, page: number };
  },
});

/** A menu of revisions of one article, by number. */
export const openRevision = defineCustomId<{ readonly articleId: ArticleId }>({
  name: 'k-rev',
  version: 1,
  encode: ({ articleId: id }) => [id],
  decode: ([id = '', ...more]) => {
    const article = articleId(id);
    return article === undefined || more.length > 0 ? undefined : { articleId: article };
  },
});

/** A menu of articles, by id. */
export const openOwnArticle = plainControl('k-open');

/** A page of the list of a server's own articles, narrowed down by words. */
export const ownArticlesPage = defineCustomId<{
  readonly page: number;
  readonly search: string;
}>({
  name: 'k-list',
  version: 1,
  encode: ({ page, search }) => [String(page), search],
  decode: ([page = '', search = '', ...more]) => {
    const number = decodeNumber(page);
    return number === undefined || more.length > 0 ? undefined : { page: number, search };
  },
});

/** A page of what moderators have changed. */
export const logPage = defineCustomId<{ readonly page: number }>({
  name: 'k-log',
  version: 1,
  encode: ({ page }) => [String(page)],
  decode: ([page = '', ...more]) => {
    const number = decodeNumber(page);
    return number === undefined || more.length > 0 ? undefined : { page: number };
  },
});

function draftControl(name: string): CustomId<{ readonly draftId: string }> {
  return defineCustomId({
    name,
    version: 1,
    encode: ({ draftId }) => [draftId],
    decode: ([draftId = '', ...more]) =>
      /^[A-Za-z0-9]{1,32}$/u.test(draftId) && more.length === 0 ? { draftId } : undefined,
  });
}

function articleControl(name: string): CustomId<ArticleState> {
  return defineCustomId({
    name,
    version: 1,
    encode: ({ articleId: id, newest }) => [id, String(newest)],
    decode: ([id = '', number = '', ...more]) => {
      const [article, newest] = [articleId(id), decodeNumber(number)];
      if (article === undefined || newest === undefined || more.length > 0) return undefined;
      return { articleId: article, newest };
    },
  });
}

function revisionControl(name: string): CustomId<RevisionState> {
  return defineCustomId({
    name,
    version: 1,
    encode: ({ articleId: id, number, other }) => [id, String(number), String(other)],
    decode: ([id = '', first = '', second = '', ...more]) => {
      const [article, number, other] = [articleId(id), decodeNumber(first), decodeNumber(second)];
      if (article === undefined || number === undefined || other === undefined) return undefined;
      return more.length > 0 ? undefined : { articleId: article, number, other };
    },
  });
}

function plainControl(name: string): CustomId<Readonly<Record<string, never>>> {
  return defineCustomId({
    name,
    version: 1,
    encode: () => [],
    decode: (fields) => (fields.length === 0 ? {} : undefined),
  });
}

/** Beside the name of the modal there is room for so much. */
const maxReasonLength = 80;

/** From 1. */
function decodeNumber(text: string): number | undefined {
  return /^[1-9]\d{0,5}$/u.test(text) ? Number(text) : undefined;
}
