import type { Article, Passage } from '../knowledge/article.js';
import { type Analyzer, createAnalyzer } from '../language/analyzer.js';

/** The analyzer of a language; the same one for the same language, so that its word cache serves all. */
export type Analyzers = (language: string) => Analyzer;

export function createAnalyzers(): Analyzers {
  const byLanguage = new Map<string, Analyzer>();
  return (language) => {
    const known = byLanguage.get(language);
    if (known !== undefined) return known;
    const created = createAnalyzer(language);
    byLanguage.set(language, created);
    return created;
  };
}

/**
 * What an index keeps of a passage: the content terms of its article's title and of its text, in order.
 * The title goes before every passage because paragraphs seldom repeat what the article is about.
 */
export function passageTerms(article: Article, passage: Passage, analyzer: Analyzer): string[] {
  return analyzer
    .tokens(`${article.source.title}. ${passage.text}`)
    .filter((token) => !token.stop)
    .map((token) => token.term);
}
