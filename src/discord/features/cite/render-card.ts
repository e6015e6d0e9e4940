import type { Cited } from '../../../citing/cited.js';
import { shorten } from '../../../language/excerpt.js';
import { UserError } from '../../../shared/errors.js';
import type { Language } from '../../text/languages.js';
import { unescapeMarkdown } from '../../ui/escape.js';
import { limits } from '../../ui/limits.js';
import { totalCost } from '../../ui/parts.js';
import { sourceSection } from '../../ui/passage-view.js';
import { quotePassage } from '../../ui/quote.js';
import { picturePart, reply, textDisplay, type Reply } from '../../ui/reply.js';
import { sourceLine } from '../../ui/source-line.js';
import type { AroundCited } from './around-cited.js';

const fileName = 'quotation.png';

/** What is read to who does not see a picture. docs/components/reference#media-gallery */
const maxDescription = 1_024;

/** A paragraph as a picture with its source; as text where it is too long, or no font has its letters. */
export async function renderCard(
  { article, passage }: Cited,
  language: Language,
  { above, below }: AroundCited,
): Promise<Reply> {
  const { card } = language.text.cite;
  if (passage === undefined) throw new UserError('no-paragraph', card.needsParagraph);
  // Loaded with the first picture: most processes draw none.
  const { drawCard, maxCardLength } = await import('../../../citing/draw-card.js');
  const source = sourceLine(article, passage, language);
  const words = passage.text.trim();
  const [title, particulars] = [plain(source.title), plain(source.particulars)];
  const head = sourceSection(source, language);
  const isShort = words.length <= maxCardLength;
  const bytes = isShort ? await drawCard({ words, title, particulars }) : undefined;
  if (bytes === undefined) {
    const note = textDisplay(isShort ? card.noFont : card.tooLong(maxCardLength));
    const { markdown } = quotePassage(passage, {
      bold: [],
      focus: { start: 0, end: 0 },
      maxCost: limits.messageText - totalCost([...above, note, head]),
    });
    return reply('neutral', [...above, note, textDisplay(markdown), head, ...below]);
  }
  const file = { name: fileName, bytes };
  const description = shorten(`${words} (${title} · ${particulars})`, maxDescription);
  const picture = picturePart([{ file, description }]);
  return reply('neutral', [...above, picture, head, ...below], [file]);
}

/** Without markup, and without what keeps the direction of a line of Discord. */
function plain(markdown: string): string {
  return unescapeMarkdown(markdown).replace(/[\u2068\u2069]/gu, '');
}
