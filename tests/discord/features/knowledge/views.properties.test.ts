import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDrafts } from '../../../../src/curation/compare-drafts.js';
import * as controls from '../../../../src/discord/features/knowledge/knowledge-controls.js';
import {
  renderFeedRun,
  renderFeeds,
} from '../../../../src/discord/features/knowledge/views/feeds.js';
import { renderHistory } from '../../../../src/discord/features/knowledge/views/history.js';
import { renderPreview } from '../../../../src/discord/features/knowledge/views/import-preview.js';
import { renderLog } from '../../../../src/discord/features/knowledge/views/log.js';
import { renderOwnArticles } from '../../../../src/discord/features/knowledge/views/own-articles.js';
import {
  renderRemoval,
  renderRevision,
} from '../../../../src/discord/features/knowledge/views/revision-view.js';
import { languageFor } from '../../../../src/discord/text/languages.js';
import type { ArticleDraft } from '../../../../src/knowledge/article-draft.js';
import type { Revision } from '../../../../src/knowledge/guild-articles.js';
import { articleId } from '../../../../src/knowledge/identifiers.js';
import { createArticle } from '../../../../src/knowledge/passages.js';
import type { AuditLine } from '../../../../src/store/audit-log.js';
import type { Feed, FeedRun } from '../../../../src/store/feeds.js';
import { draftOf } from '../../../curation/support/drafts.js';
import { expectAcceptable } from '../../support/expect-reply.js';
import { hostileText } from '../../support/hostile-text.js';

const anyLanguage = fc.constantFrom('en-GB', 'ar', 'es-419', 'fr').map(languageFor);
const userId = '18446744073709551615';
const atMs = 1_795_572_611_000;

/** Ids of any length; those of one list are distinct, as those of a guild are. */
const anyId = fc.stringMatching(/^[A-Za-z0-9._-]{1,80}$/);

/** An article of up to 30 paragraphs, made to break markup and limits. */
const anyDraft: fc.Arbitrary<ArticleDraft> = fc
  .record({
    id: anyId,
    title: hostileText,
    publisher: hostileText,
    author: fc.option(hostileText, { nil: undefined }),
    tags: fc.array(hostileText, { maxLength: 3 }),
    summary: fc.option(hostileText, { nil: undefined }),
    language: fc.constantFrom(undefined, 'pt-BR', 'ar', 'zh-Hant-TW'),
    url: fc.option(fc.webUrl({ withFragments: true }), { nil: undefined }),
    texts: fc.array(hostileText, { minLength: 1, maxLength: 30 }),
  })
  .map(({ id, title, publisher, author, tags, summary, language, url, texts }) => {
    const base = draftOf(texts, { id, published: '2019-09-30' });
    return {
      ...base,
      particulars: {
        ...base.particulars,
        tags,
        source: {
          ...base.particulars.source,
          title,
          publisher,
          ...(author !== undefined && { author }),
          ...(url !== undefined && { url }),
        },
        ...(summary !== undefined && { summary }),
        ...(language !== undefined && { language }),
      },
    };
  });

const anyDropped = fc.array(
  fc.record({ kind: fc.constantFrom('advertisement', 'made up'), text: hostileText }),
  { maxLength: 12 },
);

const revisionOf = (draft: ArticleDraft, number: number): Revision => ({
  guildId: '1',
  articleId: draft.particulars.id,
  number,
  change: 'replaced',
  authorId: userId,
  createdAtMs: atMs,
  title: draft.particulars.source.title,
  draft,
});

describe('whatever a moderator brings', () => {
  test('its preview is a message, with what it changes', () => {
    fc.assert(
      fc.property(
        fc.tuple(anyDraft, anyDraft),
        fc.boolean(),
        anyDropped,
        anyLanguage,
        ([before, after], isNew, dropped, language) => {
          const preview = renderPreview(
            {
              draft: {
                id: 'aB3dE6gH9jK2',
                guildId: '1',
                authorId: userId,
                createdAtMs: atMs,
                articles: [after],
                dropped,
                basedOn: [isNew ? 0 : 9_999],
              },
              comparisons: [isNew ? undefined : compareDrafts(before, after)],
            },
            language,
          );
          expectAcceptable(preview);
        },
      ),
    );
  });

  test('so is the preview of many', () => {
    fc.assert(
      fc.property(
        fc.array(anyDraft, { minLength: 2, maxLength: 14 }),
        anyDropped,
        anyLanguage,
        (articles, dropped, language) => {
          expectAcceptable(
            renderPreview(
              {
                draft: {
                  id: 'aB3dE6gH9jK2',
                  guildId: '1',
                  authorId: userId,
                  createdAtMs: atMs,
                  articles,
                  dropped,
                  basedOn: articles.map(() => 3),
                },
                comparisons: articles.map((each) => compareDrafts(each, each)),
              },
              language,
            ),
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  test('every page of a revision is a message, and so is the question whether to remove it', () => {
    fc.assert(
      fc.property(anyDraft, fc.boolean(), anyLanguage, (draft, isNewest, language) => {
        const revision = revisionOf(draft, 998);
        const newest = isNewest ? 998 : 9_999;
        for (const page of [1, 2, 99]) {
          expectAcceptable(renderRevision({ revision, draft, newest, page }, language));
        }
        expectAcceptable(renderRemoval(revision, language));
      }),
    );
  });

  test('its history, the list of articles and the log are messages', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyDraft, {
          minLength: 1,
          maxLength: 12,
          selector: ({ particulars }) => particulars.id,
        }),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        anyLanguage,
        (drafts, search, language) => {
          const revisions = drafts.map((draft, index) => revisionOf(draft, drafts.length - index));
          const [newest] = revisions;
          if (newest === undefined) return;
          expectAcceptable(renderHistory(newest, revisions, 1, language));
          const articles = drafts.map((draft) => createArticle(draft, 999));
          expectAcceptable(renderOwnArticles(articles, 1, search, language));
          const lines = revisions.flatMap(({ articleId: id, title }): AuditLine[] => [
            { ...line, action: 'article.replaced', subject: `${id}@99`, detail: title },
            { ...line, action: 'setting.changed', subject: title, detail: title.slice(0, 500) },
          ]);
          for (const page of [1, 2]) expectAcceptable(renderLog(lines, page, language));
        },
      ),
      { numRuns: 40 },
    );
  });
});

const line = { guildId: '1', atMs, authorId: userId } as const;

test('whatever a feed is called and however it fails, its lists and reports are messages', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(hostileText, fc.option(hostileText, { nil: undefined })), {
        minLength: 1,
        maxLength: 20,
      }),
      anyLanguage,
      (names, language) => {
        const feeds = names.map(([title, error], index): Feed => {
          const lastRun: FeedRun = { atMs, imported: index, skipped: 1, failed: 2, error };
          return {
            id: 'aB3dE6gH9jK2',
            guildId: '1',
            url: `https://example.org/${encodeURIComponent(title.replace(/\p{Surrogate}/gu, ''))}`,
            title,
            authorId: userId,
            createdAtMs: atMs,
            reportChannelId: userId,
            nextRunAtMs: atMs,
            failures: index,
            lastRun,
          };
        });
        expectAcceptable(renderFeeds(feeds, language));
        for (const feed of feeds) {
          const report = feed.lastRun && renderFeedRun(feed, feed.lastRun, language);
          if (report !== undefined) expectAcceptable(report);
        }
      },
    ),
    { numRuns: 50 },
  );
});

test('what buttons know comes back, for ids of any length', () => {
  const number = fc.integer({ min: 1, max: 9_999 });
  fc.assert(
    fc.property(anyId, number, number, (text, first, second) => {
      const id = articleId(text);
      if (id === undefined) throw new Error('not an id');
      const article = { articleId: id, newest: first };
      for (const control of [
        controls.articleDetails,
        controls.articleLanguage,
        controls.askRemoval,
      ]) {
        expect(control.decode(control.encode(article) ?? '')).toEqual(article);
      }
      const revision = { articleId: id, number: first, other: second };
      for (const control of [controls.revisionPage, controls.restoreRevision]) {
        expect(control.decode(control.encode(revision) ?? '')).toEqual(revision);
      }
      const page = { articleId: id, page: first };
      expect(controls.historyPage.decode(controls.historyPage.encode(page) ?? '')).toEqual(page);
    }),
  );
});
