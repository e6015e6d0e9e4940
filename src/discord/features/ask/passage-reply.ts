import type { Highlight } from '../../../answer/answer.js';
import type { Article, Passage } from '../../../knowledge/article.js';
import type { Language } from '../../text/languages.js';
import { sourceSection } from '../../ui/passage-view.js';
import { quote } from '../../ui/quote.js';
import { reply, separator, textDisplay, type Reply } from '../../ui/reply.js';
import { sourceLine } from '../../ui/source-line.js';

/** Leaves room for the longest source line. Only a passage of markup, or of 3,000 Chinese characters, costs more. */
const maxPassageCost = 3_100;

/** For the paragraphs around a passage, and for the passage between them. */
const maxCost = { around: 800, middle: 1_500 } as const;

export interface FullPassage {
  readonly article: Article;
  readonly passage: Passage;
  /** The sentences that answered, if any did. */
  readonly highlights: readonly Highlight[];
  /** In markdown, above all else. */
  readonly notes: readonly string[];
}

/** One passage in full, with its source. */
export function renderPassage(
  { article, passage, highlights, notes }: FullPassage,
  language: Language,
): Reply {
  const quotation = quote(passage.text, {
    bold: highlights,
    focus: highlights[0] ?? { start: 0, end: 0 },
    maxCost: maxPassageCost,
  });
  return reply('found', [
    ...notes.map(textDisplay),
    textDisplay(quotation.markdown),
    sourceSection(sourceLine(article, passage, language), language),
  ]);
}

/** A passage between the one before and the one after it, each with its number. */
export function renderAround(
  { article, passage, highlights, notes }: FullPassage,
  language: Language,
): Reply {
  const position = article.passages.findIndex(({ id }) => id === passage.id);
  const shown = [article.passages[position - 1], passage, article.passages[position + 1]];
  const quoted = shown
    .filter((each) => each !== undefined)
    .map((each) => {
      const isMiddle = each.id === passage.id;
      // What comes before is nearest at its end.
      const end = each.ordinal < passage.ordinal ? each.text.length : 0;
      const { markdown } = quote(each.text, {
        bold: isMiddle ? highlights : [],
        focus: (isMiddle ? highlights[0] : undefined) ?? { start: end, end },
        maxCost: isMiddle ? maxCost.middle : maxCost.around,
      });
      return textDisplay(markdown);
    });
  return reply('found', [
    ...notes.map(textDisplay),
    ...quoted.flatMap((text, index) => (index === 0 ? [text] : [separator(), text])),
    sourceSection(sourceLine(article, passage, language), language),
  ]);
}
