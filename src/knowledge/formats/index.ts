import type { ArticleFormat } from './format.js';
import { jsonLinesFormat } from './json-lines.js';
import { markdownFormat } from './markdown.js';
import { plainTextFormat } from './plain-text.js';

/** The formats that articles may be written in. No file ending belongs to two of them. */
export const formats: readonly ArticleFormat[] = [markdownFormat, plainTextFormat, jsonLinesFormat];
