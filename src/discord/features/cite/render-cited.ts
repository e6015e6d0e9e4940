import { citationStyles, type CitationStyle } from '../../../citing/cite.js';
import type { Cited } from '../../../citing/cited.js';
import type { Language } from '../../text/languages.js';
import type { Text } from '../../text/text.js';
import type { Reply } from '../../ui/reply.js';
import type { AroundCited } from './around-cited.js';
import { renderCard } from './render-card.js';
import { renderCitation } from './render-citation.js';

/** In place of a style: a picture. */
const card = 'card';

/** A style of citing, or a picture. */
export type ShownStyle = CitationStyle | typeof card;

/** In the order in which they are offered; the first is what is shown unless another is chosen. */
export const shownStyles = [...citationStyles, card] as const;

/** The value as one of them, or undefined when it is none. */
export function shownStyle(value: string | undefined): ShownStyle | undefined {
  return shownStyles.find((style) => style === value);
}

export function styleName(style: ShownStyle, { cite }: Text): string {
  return style === card ? cite.card.style : cite.styles[style];
}

/** A source as it is to be cited: in a block of code, or as a picture. */
export function renderCited(
  cited: Cited,
  style: ShownStyle,
  language: Language,
  around: AroundCited = { above: [], below: [] },
): Promise<Reply> {
  return style === card
    ? renderCard(cited, language, around)
    : renderCitation(cited, style, language, around);
}
