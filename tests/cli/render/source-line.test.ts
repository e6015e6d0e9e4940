import { expect, it } from 'vitest';
import { answerToJson } from '../../../src/answer/answer-json.js';
import { sourceLine } from '../../../src/cli/render/source-line.js';
import { createArticle } from '../../../src/knowledge/passages.js';
import { draftOf } from '../../curation/support/drafts.js';

it('a passage of a printed document is shown with its page', () => {
  const draft = draftOf(['The first paragraph.', 'The second paragraph.']);
  const blocks = draft.blocks.map((block, index) => ({ ...block, page: 11 + index }));
  const article = createArticle({ ...draft, blocks });
  const [, passage] = article.passages;
  if (passage === undefined) throw new Error('There is no second passage.');
  expect(sourceLine({ article, passage })).toContain('¶ 2 of 2 · page 12');
  const evidence = { article, passage, highlights: [], score: 1 };
  const answer = answerToJson({
    kind: 'found',
    question: 'Q?',
    confidence: 1,
    evidence: [evidence],
  });
  expect(answer.evidence[0]).toMatchObject({ paragraph: 2, page: 12 });
});
