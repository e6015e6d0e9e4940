import type { Evidence, FoundAnswer, Highlight, SomeEvidence } from '../../../src/answer/answer.js';
import type { Article, PassageKind, Source } from '../../../src/knowledge/article.js';
import { hash } from '../../../src/discord/ui/passage-reference.js';
import { articleId, passageId } from '../../../src/knowledge/identifiers.js';

/** One passage as evidence, with whatever of it and of its article a test cares about. */
export interface EvidenceDraft {
  readonly text: string;
  readonly highlights?: readonly Highlight[];
  readonly source?: Partial<Source>;
  readonly ordinal?: number;
  readonly paragraphCount?: number;
  readonly kind?: PassageKind;
}

export function evidence(draft: EvidenceDraft): Evidence {
  // Another title is another article.
  const id = articleId(`story-${hash(draft.source?.title ?? '', 6)}`);
  if (id === undefined) throw new Error('not an article id');
  const ordinal = draft.ordinal ?? 9;
  const passage = {
    id: passageId(id, ordinal),
    articleId: id,
    ordinal,
    kind: draft.kind ?? 'paragraph',
    text: draft.text,
    headings: [],
  };
  const article: Article = {
    id,
    source: { title: 'A story', ...draft.source },
    language: 'en',
    tags: [],
    questions: [],
    passages: [passage],
    paragraphCount: draft.paragraphCount ?? 14,
  };
  return { article, passage, highlights: draft.highlights ?? [], score: 1 };
}

export function found(...pieces: SomeEvidence): FoundAnswer {
  return { kind: 'found', question: 'How long is the border?', confidence: 0.9, evidence: pieces };
}

/** The range of a part of a text that occurs in it. */
export function rangeOf(text: string, part: string): Highlight {
  const start = text.indexOf(part);
  if (start === -1) throw new Error(`"${part}" is not in the text`);
  return { start, end: start + part.length };
}
