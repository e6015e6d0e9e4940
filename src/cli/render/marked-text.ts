import { type Highlight, inReadingOrder } from '../../answer/answer.js';
import { clean } from './clean.js';
import { proseWidth, type Style } from './style.js';
import { wrap } from './wrap.js';

/** A text of which some ranges are marked. */
export interface MarkedText {
  readonly text: string;
  /** Without overlap. */
  readonly highlights: readonly Highlight[];
}

/**
 * The text with its marked ranges in bold. Wrapped to the style's width and indented where there is one; otherwise
 * character for character as it is but for controls, so that taking the bold off gives the text back: pipes end in terminals.
 */
export function renderMarkedText(marked: MarkedText, style: Style, indent = ''): string {
  const ordered = { ...marked, highlights: inReadingOrder(marked.highlights) };
  const shown = cleanMarkedText(ordered);
  const width = proseWidth(style);
  if (width === undefined) return bolden(shown, 0, shown.text.length, style);
  return wrap(shown.text, width - indent.length)
    .map((line) => indent + bolden(shown, line.start, line.end, style))
    .join('\n');
}

/** Cleaning shortens the text, so the marks are moved with their words. */
function cleanMarkedText({ text, highlights }: MarkedText): MarkedText {
  let cleaned = '';
  let position = 0;
  const moved = highlights.map((highlight) => {
    cleaned += clean(text.slice(position, highlight.start));
    const start = cleaned.length;
    cleaned += clean(text.slice(highlight.start, highlight.end));
    position = highlight.end;
    return { start, end: cleaned.length };
  });
  return { text: cleaned + clean(text.slice(position)), highlights: moved };
}

function bolden({ text, highlights }: MarkedText, from: number, to: number, style: Style): string {
  let shown = '';
  let position = from;
  for (const highlight of highlights) {
    const start = Math.max(highlight.start, position);
    const end = Math.min(highlight.end, to);
    if (start >= end) continue;
    shown += text.slice(position, start) + style.colours.bold(text.slice(start, end));
    position = end;
  }
  return shown + text.slice(position, to);
}
