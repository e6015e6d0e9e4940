import { detectLanguage } from '../language/detect-language.js';
import type { Article, Passage } from './article.js';
import type { ArticleDraft, Block } from './article-draft.js';
import { passageId } from './identifiers.js';
import { splitText } from './split-text.js';

/** The language of an article that does not name its own and has too little text to tell. */
const defaultLanguage = 'en';

/** UTF-16 units of an article that its language is told from: as many as detection reads. */
const detectionLength = 2_000;

/** Cuts an article into its passages. The same draft always gives the same ids. `revision`: for one that has several. */
export function createArticle(draft: ArticleDraft, revision?: number): Article {
  const { particulars, blocks } = draft;
  const language = particulars.language ?? detectedLanguage(draft);
  const summary = summaryBlock(draft);
  const all = [...blocks, ...summary].flatMap((block, index) =>
    passagesOf(block, index + 1, draft, language),
  );
  const notes = all.filter(({ kind }) => kind === 'note');
  return {
    ...particulars,
    language,
    passages: notes.length === 0 ? all : all.filter(({ kind }) => kind !== 'note'),
    ...(notes.length > 0 && { notes }),
    paragraphCount: blocks.length,
    ...(revision !== undefined && { revision }),
  };
}

/** From its paragraphs alone: a title may well be a name in another language. */
function detectedLanguage({ blocks }: ArticleDraft): string {
  let text = '';
  for (const block of blocks) {
    if (text.length >= detectionLength) break;
    if (block.kind !== 'code') text += `${block.text}\n`;
  }
  return detectLanguage(text) ?? defaultLanguage;
}

type PassageSource = Pick<Passage, 'kind' | 'text' | 'headings' | 'page'>;

/**
 * The summary comes after the last paragraph, so that ¶ n is the n-th paragraph in every format. Where a paragraph says the
 * very same (a standfirst repeated in the front matter), once is enough.
 */
function summaryBlock({ particulars, blocks }: ArticleDraft): readonly PassageSource[] {
  const text = particulars.summary;
  if (text === undefined || blocks.some((block) => block.text === text)) return [];
  return [{ kind: 'summary', text, headings: [] }];
}

function passagesOf(
  block: Block | PassageSource,
  ordinal: number,
  draft: ArticleDraft,
  language: string,
): readonly Passage[] {
  const articleId = draft.particulars.id;
  const { kind, headings, page } = block;
  const place = { headings, ...(page !== undefined && { page }) };
  if (block.text.trim() === '') return [];
  const texts = splitText(block.text, language);
  const [only] = texts;
  if (texts.length === 1 && only !== undefined) {
    return [{ id: passageId(articleId, ordinal), articleId, ordinal, kind, text: only, ...place }];
  }
  return texts.map((text, index) => {
    const part = index + 1;
    return {
      id: passageId(articleId, ordinal, part),
      articleId,
      ordinal,
      part,
      kind,
      text,
      ...place,
    };
  });
}
