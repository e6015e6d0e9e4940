import { compareDrafts, type DraftComparison } from '../../../../curation/compare-drafts.js';
import { editDetails, type DetailEdits } from '../../../../curation/edit-details.js';
import { prepareImport } from '../../../../curation/prepare-import.js';
import type { ImportedArticle, ImportSource } from '../../../../importing/import-article.js';
import type { ImportDraft } from '../../../../store/import-drafts.js';
import { guildOf, type ActionContext } from '../../../framework/action.js';
import { renderPreview } from '../views/import-preview.js';
import { notice, type Reply } from '../../../ui/reply.js';
import type { Language } from '../../../text/languages.js';
import { inWords } from './refusal.js';

/** What a person says of an article in place of what it says itself; only what they have filled in. */
export type StatedDetails = Omit<DetailEdits, 'language' | 'tags'>;

/** Reads what a moderator brings and shows what it would be. Nothing counts before somebody confirms it. */
export async function readAndPreview(
  source: ImportSource,
  context: ActionContext,
  stated: StatedDetails = {},
): Promise<Reply> {
  const { stores, knowledge, language, userId } = context;
  const { text } = language;
  const [imported] = await Promise.all([
    read(source, context),
    context.progress(notice(text.knowledge.preview.reading)),
  ]);
  const corpus = knowledge.corpus();
  const corrected = imported.map((article) => correct(article, stated));
  const faulty = corrected.flatMap(({ names }) => names);
  const draft = await prepareImport(
    corrected.map(({ article }) => article),
    {
      guildId: guildOf(context),
      authorId: userId,
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
  source: ImportSource,
  { importer, language }: ActionContext,
): Promise<readonly ImportedArticle[]> {
  try {
    return await importer.read(source);
  } catch (error) {
    throw inWords(error, language);
  }
}
