export interface RefusalOptions extends ErrorOptions {
  /** Seconds after which it may go better. */
  readonly retryAfterS?: number;
  /** For `WWW-Authenticate`: what whoever asks has to show. */
  readonly challenge?: string;
}

/** A request that is not answered, for a reason that whoever asks can be told: the message is fit to show. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  /** Of HTTP, 400 to 599. */
  readonly statusCode: number;
  readonly retryAfterS: number | undefined;
  readonly challenge: string | undefined;

  constructor(
    statusCode: number,
    message: string,
    { retryAfterS, challenge, ...options }: RefusalOptions = {},
  ) {
    super(message, options);
    this.statusCode = statusCode;
    this.retryAfterS = retryAfterS;
    this.challenge = challenge;
  }
}
