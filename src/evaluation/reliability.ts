import { mean } from './metrics.js';

/** What was said of one answer, and what came of it. */
export interface Judged {
  /** From 0 to 1. */
  readonly confidence: number;
  readonly isRight: boolean;
}

/** The answers with about the same confidence: well calibrated, the last two figures are alike. */
export interface ReliabilityBin {
  /** Confidences from here, inclusive, … */
  readonly from: number;
  /** … to here, exclusive but for the last bin. */
  readonly to: number;
  readonly questions: number;
  /** Mean confidence; null for an empty bin. */
  readonly confidence: number | null;
  /** Share that is right; null for an empty bin. */
  readonly right: number | null;
}

const bins = 10;

/** A reliability table in ten bins of equal width (Murphy and Winkler 1977; DeGroot and Fienberg 1983). */
export function reliabilityOf(judged: readonly Judged[]): readonly ReliabilityBin[] {
  return Array.from({ length: bins }, (_, bin) => {
    const inside = judged.filter(
      ({ confidence }) => Math.min(bins - 1, Math.floor(confidence * bins)) === bin,
    );
    return {
      from: bin / bins,
      to: (bin + 1) / bins,
      questions: inside.length,
      confidence: mean(inside.map(({ confidence }) => confidence)) ?? null,
      right: mean(inside.map(({ isRight }) => (isRight ? 1 : 0))) ?? null,
    };
  });
}
