import { compareDrafts, type DraftComparison } from '../../../../curation/compare-drafts.js';
import { editDetails, type DetailEdits } from '../../../../curation/edit-details.js';
import { prepareImport } from '../../../../curation/prepare-import.js';
import type { ImportedArticle, ImportSource } from '../../../../importing/import-article.js';
import type { ImportDraft } from '../../../../store/import-drafts.js';
import { guildOf, type ActionContext } from '../../../framework/action.js';
import { readBatch, type Batch, type BatchFault } from '../../../../curation/read-batch.js';
import { renderPreview } from '../views/import-preview.js';
import { notice, type Reply } from '../../../ui/reply.js';
import type { Language } from '../../../text/languages.js';
import { inWords } from './refusal.js';

/** Between two words of how far it is. */
const tellEveryMs = 2_000;

/** What a person says of an article in place of what it says itself; only what they have filled in. */
export type StatedDetails = Omit<DetailEdits, 'language' | 'tags'>;

/** What else is known of what was brought. */
export interface Brought {
  readonly stated?: StatedDetails;
  /** Of files that could not even be fetched. */
  readonly faults?: readonly BatchFault[];
  /** Why it is brought, for the answers that it puts right. */
  readonly reason?: string | undefined;
}

/** Reads what a moderator brings and shows what it would be. Nothing counts before somebody confirms it. */
export async function readAndPreview(
  sources: readonly ImportSource[],
  context: ActionContext,
  { stated = {}, faults = [], reason }: Brought = {},
): Promise<Reply> {
  const { stores, knowledge, language, userId } = context;
  const { text } = language;
  const [batch] = await Promise.all([
    read(sources, context),
    context.progress(notice(text.knowledge.preview.reading)),
  ]);
  const corpus = knowledge.corpus();
  // What somebody says of an article is of the one that they bring.
  const said = batch.isMany ? {} : stated;
  const corrected = batch.articles.map((article) => correct(article, said));
  const faulty = corrected.flatMap(({ names }) => names);
  const draft = await prepareImport(
    {
      articles: corrected.map(({ article }) => article),
      faults: [...faults, ...batch.faults],
      isMany: batch.isMany || faults.length > 0,
    },
    {
      guildId: guildOf(context),
      authorId: userId,
      reason,
      isTaken: (id) => {
        const article = corpus.article(id);
        return article !== undefined && article.revision === undefined;
      },
    },
    stores,
  );
  return presentDraft(
    draft,
    context,
    faulty.length === 0 ? undefined : faultText(faulty, language),
  );
}

/** A draft with what it would change, as that is now. */
export async function presentDraft(
  draft: ImportDraft,
  { stores, language }: ActionContext,
  note?: string,
): Promise<Reply> {
  const comparisons: (DraftComparison | undefined)[] = [];
  for (const [index, article] of draft.articles.entries()) {
    const basedOn = draft.basedOn[index] ?? 0;
    const { id } = article.particulars;
    const before =
      basedOn === 0 ? undefined : await stores.articles.revision(draft.guildId, id, basedOn);
    comparisons.push(before?.draft && compareDrafts(before.draft, article));
  }
  return renderPreview({ draft, comparisons, ...(note !== undefined && { note }) }, language);
}

/** What cannot be, by the names that people know. */
export function faultText(
  names: readonly (keyof DetailEdits)[],
  { text, locale }: Language,
): string {
  const { detailNames, errors } = text.knowledge;
  const list = new Intl.ListFormat(locale);
  return errors.faulty(list.format([...new Set(names)].map((name) => detailNames[name])));
}

/** What was filled in wrong is left out, and named: the rest of what somebody typed is not lost for it. */
function correct(
  { draft, ...rest }: ImportedArticle,
  stated: StatedDetails,
): { readonly article: ImportedArticle; readonly names: readonly (keyof DetailEdits)[] } {
  const edited = editDetails(draft, stated);
  if (edited.kind === 'edited') return { article: { draft: edited.draft, ...rest }, names: [] };
  const names = new Set<string>(edited.names);
  const right = Object.fromEntries(Object.entries(stated).filter(([name]) => !names.has(name)));
  const again = editDetails(draft, right);
  return {
    article: { draft: again.kind === 'edited' ? again.draft : draft, ...rest },
    names: edited.names,
  };
}

async function read(
  sources: readonly ImportSource[],
  { importer, fetchList, guildId, progress, language }: ActionContext,
): Promise<Batch> {
  let toldAtMs = Date.now();
  let telling: Promise<unknown> = Promise.resolve();
  try {
    const batch = await readBatch(sources, {
      importer,
      ...(guildId !== undefined && { forWhom: guildId }),
      fetchList: (url, signal) => fetchList(url, signal),
      onProgress: (done, total) => {
        if (done === total || Date.now() - toldAtMs < tellEveryMs) return;
        toldAtMs = Date.now();
        const words = language.text.knowledge.preview.readingMany(done, total);
        // A message that cannot be changed keeps nobody from reading on.
        telling = telling.then(() => progress(notice(words))).catch(() => undefined);
      },
    });
    await telling;
    return batch;
  } catch (error) {
    throw inWords(error, language);
  }
}
