import type { JudgedQuestion } from '../../../src/store/question-log.js';

/** Noon of a day, UTC. */
export function noon(day: string): number {
  return Date.parse(`${day}T12:00:00Z`);
}

let made = 0;

/** A record with whatever of it a test cares about. */
export function asked(
  text: string | undefined,
  other: Partial<JudgedQuestion> = {},
): JudgedQuestion {
  made += 1;
  return {
    id: `q${made}`,
    guildId: '1',
    askedAtMs: noon('2025-06-14'),
    text,
    outcome: 'found',
    confidence: 0.5,
    passages: [],
    surface: 'slash',
    latencyMs: 4,
    votes: { helped: 0, notThis: 0, outOfDate: 0 },
    reasons: [],
    ...other,
  };
}
