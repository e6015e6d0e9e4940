import { prepareImport } from '../../../curation/prepare-import.js';
import type { ArticleDraft } from '../../../knowledge/article-draft.js';
import { guildOf, type ActionContext } from '../../framework/action.js';
import type { Reply } from '../../ui/reply.js';
import { presentDraft } from '../knowledge/index.js';

/**
 * The preview of an article that was made of what somebody wrote, who may withdraw it. `url`: of what they wrote; without an
 * author nobody may. `note` stands above the preview.
 */
export async function presentProposal(
  draft: ArticleDraft,
  { authorId, url }: { readonly authorId?: string; readonly url: string },
  context: ActionContext,
  note: string,
): Promise<Reply> {
  const { stores, knowledge, userId } = context;
  const guildId = guildOf(context);
  const remember = (articleId: string): Promise<void> =>
    authorId === undefined
      ? Promise.resolve()
      : stores.proposals.note({ guildId, articleId, url }, authorId);
  // First, so that nothing of a person is kept which they cannot find.
  await remember(draft.particulars.id);
  const waiting = await prepareImport(
    { articles: [{ draft, dropped: [] }], faults: [], isMany: false },
    {
      guildId,
      authorId: userId,
      isTaken: (id) => {
        const article = knowledge.corpus().article(id);
        return article !== undefined && article.revision === undefined;
      },
    },
    stores,
  );
  const [prepared] = waiting.articles;
  if (prepared !== undefined && prepared.particulars.id !== draft.particulars.id) {
    await remember(prepared.particulars.id);
  }
  return presentDraft(waiting, context, note);
}
