import type { DroppedBlock, ImportedArticle } from '../../importing/import-article.js';
import type { PassageKind } from '../../knowledge/article.js';

/** `import --json`: an article as it was read. Absent facts are absent keys. */
export interface ImportedJson {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
  readonly summary?: string;
  readonly paragraphs: readonly {
    readonly kind: PassageKind;
    readonly text: string;
    /** Those that it stands below, outermost first; absent when there are none. */
    readonly headings?: readonly string[];
    /** Of the printed document that it was read from. */
    readonly page?: number;
  }[];
  readonly dropped: readonly DroppedBlock[];
}

export function importedToJson({ draft, dropped, misspelt }: ImportedArticle): ImportedJson {
  const { id, source, language, summary } = draft.particulars;
  return {
    id,
    ...source,
    ...(language !== undefined && { language }),
    ...(summary !== undefined && { summary }),
    paragraphs: draft.blocks.map(({ kind, text, headings, page }) => ({
      kind,
      text,
      ...(headings.length > 0 && { headings }),
      ...(page !== undefined && { page }),
    })),
    dropped,
    ...(misspelt !== undefined && { misspelt }),
  };
}

/** One line of JSON. What a terminal could obey is written as an escape, which parses to the same string. */
export function jsonLine(value: unknown): string {
  const json = JSON.stringify(value).replace(
    /[\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${json}\n`;
}
