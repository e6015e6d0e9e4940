import { createArticle } from '../../../../knowledge/passages.js';
import type { ArticleDraft } from '../../../../knowledge/article-draft.js';
import type { Article } from '../../../../knowledge/article.js';
import { defineModal } from '../../../framework/modal.js';
import { waitingDraft } from '../commands/waiting-draft.js';
import * as controls from '../knowledge-controls.js';
import { renderTrial } from '../views/trial.js';

/** As long as questions on Discord are. */
const maxQuestion = 300;

/** A question put to what waits, and to nothing else. */
export const tryDraft = defineModal({
  customId: controls.tryDraftForm,
  requires: 'editor',
  title: (text) => text.knowledge.trial.title,
  fields: {
    question: {
      kind: 'text',
      words: (text) => text.knowledge.trial.question,
      required: true,
      maxLength: maxQuestion,
    },
  },
  submit: ({ draftId }, { question }) => ({
    manner: 'private',
    takesLong: true,
    execute: async (context) => {
      const { articles } = await waitingDraft(draftId, context);
      const answer = await context.trial(articles.map(tried), { text: question });
      return renderTrial(answer, context.language);
    },
  }),
});

/** As if it were one of its days. */
function tried(draft: ArticleDraft): Article {
  const { id, source, tags, questions, language, summary } = draft.particulars;
  const stated = {
    ...(language !== undefined && { language }),
    ...(summary !== undefined && { summary }),
  };
  const particulars = { id, source, tags, questions, ...stated };
  return createArticle({ ...draft, particulars });
}
