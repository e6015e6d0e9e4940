/**
 * UTF-16 units that are segmented at a time, because `Intl.Segmenter` takes quadratic time: 64,000 ideographs in one go cost
 * 0.4 s. No word and no character that anybody reads is as long.
 */
const maxWindow = 1_000;

export interface Segment {
  readonly segment: string;
  readonly index: number;
  readonly isWordLike?: boolean | undefined;
}

/** The segments of a text in order, in linear time. The last one of each window is looked at again at the start of the next. */
export function* segmentsOf(segmenter: Intl.Segmenter, text: string): Generator<Segment> {
  let start = 0;
  while (start < text.length) {
    const end = Math.min(text.length, start + maxWindow);
    const segments = [...segmenter.segment(text.slice(start, end))];
    // The end of the window may have cut it, unless it is all there is.
    if (end < text.length && segments.length > 1) segments.pop();
    for (const { segment, index, isWordLike } of segments) {
      yield { segment, index: start + index, isWordLike };
    }
    start += segments.reduce((length, { segment }) => length + segment.length, 0);
  }
}
