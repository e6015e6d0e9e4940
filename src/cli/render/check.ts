import type { QuoteCheck, QuoteDifference, QuotePlace } from '../../verify/quote-check.js';
import { joinDifferences } from '../../verify/join-differences.js';
import { isShortened } from '../../verify/is-shortened.js';
import { text } from '../text.js';
import { renderMarkedText } from './marked-text.js';
import { sourceLine } from './source-line.js';
import type { Style } from './style.js';

/** What a quotation is, as a person reads it: the verdict, where it stands, and what differs; without a line feed at its end. */
export function renderCheck(check: QuoteCheck, style: Style): string {
  const [verdict, ...parts] = partsOf(check, style);
  return [style.colours.bold(verdict), ...parts, style.colours.dim(text.verify.folded)].join(
    style.width === undefined ? '\n' : '\n\n',
  );
}

function partsOf(check: QuoteCheck, style: Style): readonly [string, ...string[]] {
  const { verify } = text;
  switch (check.kind) {
    case 'verbatim':
      return [verify.verbatim, ...check.places.map((place) => renderPlace(place, style))];
    case 'misattributed':
      return [
        verify.misattributed(plain(check.named, style)),
        ...check.places.map((place) => renderPlace(place, style)),
      ];
    case 'altered': {
      const verdict = isShortened(check) ? verify.shortened : verify.altered;
      const another = check.isFromAnother
        ? ` ${verify.fromAnother(plain(check.named ?? '', style))}`
        : '';
      return [verdict + another, renderDifferences(check, style), verify.marks];
    }
    case 'joined':
      return [
        verify.joined(check.pieces.length),
        ...check.pieces.map((piece) => renderDifferences(piece, style)),
      ];
    case 'earlier':
      return [
        verify.earlier(text.date(new Date(check.replacedAtMs).toISOString())),
        renderPlace(check.place, style),
        ...(check.now ? [verify.now, renderDifferences(check.now, style)] : []),
      ];
    case 'absent':
      return [verify.absent];
  }
}

function renderPlace(place: QuotePlace, style: Style): string {
  const quoted = place.spans.map(({ passage, start, end }) =>
    renderMarkedText({ text: passage.text, highlights: [{ start, end }] }, style, indentOf(style)),
  );
  return [...quoted, renderSource(place, style)].join('\n');
}

/** `[-of the quotation-]{+of the article+}`, as `git diff --word-diff` marks them: seen without colours, too. */
function renderDifferences(
  {
    place,
    differences,
  }: { readonly place: QuotePlace; readonly differences: readonly QuoteDifference[] },
  style: Style,
): string {
  const shown = joinDifferences(
    differences.flatMap(({ kind, quoted, original }) => [
      ...(kind === 'same' ? [original] : []),
      ...(kind !== 'same' && quoted !== '' ? [`[-${quoted}-]`] : []),
      ...(kind !== 'same' && original !== '' ? [`{+${original}+}`] : []),
    ]),
  );
  return [
    renderMarkedText({ text: shown, highlights: [] }, style, indentOf(style)),
    renderSource(place, style),
  ].join('\n');
}

function renderSource({ article, spans: [{ passage }] }: QuotePlace, style: Style): string {
  return indentOf(style) + style.colours.dim(sourceLine({ article, passage }));
}

const plain = (foreign: string, style: Style): string =>
  renderMarkedText({ text: foreign, highlights: [] }, { colours: style.colours });

const indentOf = ({ width }: Style): string => (width === undefined ? '' : '  ');
