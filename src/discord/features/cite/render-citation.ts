import { cite, type CitationStyle } from '../../../citing/cite.js';
import type { Cited } from '../../../citing/cited.js';
import { UserError } from '../../../shared/errors.js';
import type { Language } from '../../text/languages.js';
import { limits } from '../../ui/limits.js';
import { totalCost } from '../../ui/parts.js';
import { sourceSection } from '../../ui/passage-view.js';
import { quoteCode } from '../../ui/quote.js';
import { reply, textDisplay, type Reply } from '../../ui/reply.js';
import { articleLine, formatDate, sourceLine } from '../../ui/source-line.js';
import type { AroundCited } from './around-cited.js';

/** The source, and below it its citation in a block of code, from which it is copied as it stands. */
export async function renderCitation(
  cited: Cited,
  style: CitationStyle,
  language: Language,
  { above, below }: AroundCited,
): Promise<Reply> {
  const { locale, text } = language;
  const { article, passage } = cited;
  const { paragraph, page, summary } = text.answer;
  const citation = await cite(cited, style, {
    date: (published) => formatDate(published, locale),
    paragraph,
    page,
    summary,
  });
  const source =
    passage === undefined ? articleLine(article, language) : sourceLine(article, passage, language);
  const head = sourceSection(source, language);
  const { markdown, isCut } = quoteCode(citation, {
    bold: [],
    focus: { start: 0, end: 0 },
    maxCost: limits.messageText - totalCost([...above, head]),
  });
  // A part of a citation would be a wrong one.
  if (isCut) throw new UserError('citation-too-long', text.cite.tooLong);
  return reply('neutral', [...above, head, textDisplay(markdown), ...below]);
}
