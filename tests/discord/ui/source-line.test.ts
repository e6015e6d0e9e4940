import { expect, it } from 'vitest';
import { texts, languageFor } from '../../../src/discord/text/languages.js';
import { sourceLine } from '../../../src/discord/ui/source-line.js';
import { createArticle } from '../../../src/knowledge/passages.js';
import { draftOf } from '../../curation/support/drafts.js';

it('a passage of a printed document is shown with its page, in every language', () => {
  const draft = draftOf(['The only paragraph.']);
  const blocks = draft.blocks.map((block) => ({ ...block, page: 12 }));
  const article = createArticle({ ...draft, blocks });
  const [passage] = article.passages;
  if (passage === undefined) throw new Error('There is no passage.');
  const { particulars } = sourceLine(article, passage, languageFor('es-ES'));
  expect(particulars).toContain('¶ 1 de 1 · página 12');
  for (const text of texts) expect(text.answer.page(12)).toContain('12');
});
