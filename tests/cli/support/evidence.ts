import fc from 'fast-check';
import type { Evidence, Highlight } from '../../../src/answer/answer.js';
import { createApp } from '../../../src/app.js';
import type { Article, Source } from '../../../src/knowledge/article.js';
import { story, withFolder } from './articles.js';

export function loadStory(): Promise<readonly Article[]> {
  return withFolder(story, async (folder) => {
    const { articles } = await createApp({}).openArticleStore([folder]).load();
    return articles;
  });
}

/** A real article's passage as evidence, with another text or source if wished. */
export function evidenceOf(
  article: Article | undefined,
  changes: { text?: string; highlights?: readonly Highlight[]; source?: Partial<Source> } = {},
): Evidence {
  const [passage] = article?.passages ?? [];
  if (article === undefined || passage === undefined) throw new Error('The story has no passage.');
  const { text = passage.text, highlights = [], source } = changes;
  return {
    article: { ...article, source: { ...article.source, ...source } },
    passage: { ...passage, text },
    highlights,
    score: 1,
  };
}

/** Any text, with ranges of it marked as an answer marks them: in order, apart, none empty. */
export function markedText(
  texts: fc.Arbitrary<string>,
): fc.Arbitrary<{ text: string; highlights: readonly Highlight[] }> {
  return fc
    .tuple(texts, fc.uniqueArray(fc.nat({ max: 400 }), { maxLength: 6 }))
    .map(([text, offsets]) => {
      const cuts = offsets.filter((offset) => offset <= text.length).sort((a, b) => a - b);
      const highlights: Highlight[] = [];
      for (let index = 0; index + 1 < cuts.length; index += 2) {
        highlights.push({ start: cuts[index] ?? 0, end: cuts[index + 1] ?? 0 });
      }
      return { text, highlights };
    });
}
