import type { Article, Passage } from '../../knowledge/article.js';
import type { Language } from '../text/languages.js';
import { quote } from './quote.js';
import { reply, textDisplay, type Reply } from './reply.js';
import { sourceLine } from './source-line.js';

/** Leaves room for the longest source line. Only a passage of markup, or of 3,000 Chinese characters, costs more. */
const maxPassageCost = 3_100;

/** One passage in full, with its source. */
export function renderPassage(article: Article, passage: Passage, language: Language): Reply {
  const quotation = quote(passage.text, {
    bold: [],
    focus: { start: 0, end: 0 },
    maxCost: maxPassageCost,
  });
  const source = sourceLine(article, passage, language);
  return reply('found', [
    textDisplay(quotation.markdown),
    textDisplay(`${source.title}\n-# ${source.particulars}`),
  ]);
}
