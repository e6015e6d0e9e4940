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
