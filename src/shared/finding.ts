import type { UserError } from './errors.js';

/** What an examination found about one thing. Diagnostics for whoever runs the bot: plain English. */
export interface Finding {
  /** What was looked at, in a word or two. */
  readonly subject: string;
  /** `fault`: it does not work; `warning`: it works, but not all of it or not for long. */
  readonly state: 'fine' | 'warning' | 'fault';
  /** What there is. */
  readonly detail: string;
  /** What to do about it; absent when it is fine. */
  readonly mend?: string;
}

/** An error as what was found about its subject. `mend` is what to do where the error does not say that apart. */
export function faultOf(subject: string, { detail, mend: said }: UserError, mend: string): Finding {
  if (said === undefined) return { subject, state: 'fault', detail, mend };
  return {
    subject,
    state: 'fault',
    detail: `${detail}.`,
    mend: said.charAt(0).toUpperCase() + said.slice(1),
  };
}
