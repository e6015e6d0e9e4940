import type { Counted, Meter, Timed } from '../../../src/shared/meter.js';

/** A meter, and what it has been told. */
export interface RecordingMeter extends Meter {
  /** The name with its labels, each time it was counted. */
  readonly counted: readonly (readonly [keyof Counted, object])[];
  /** The same of what was timed. */
  readonly timed: readonly (readonly [keyof Timed, object])[];
}

export function recordingMeter(): RecordingMeter {
  const counted: (readonly [keyof Counted, object])[] = [];
  const timed: (readonly [keyof Timed, object])[] = [];
  return {
    counted,
    timed,
    count: (name, labels) => counted.push([name, labels]),
    time: (name, labels) => timed.push([name, labels]),
  };
}
