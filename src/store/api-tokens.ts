/** What lets a program read, as far as we keep it: what the program shows is known to nobody but itself. */
export interface ApiToken {
  /** The part of the token by which it is called. */
  readonly id: string;
  /** Whose articles it reads; absent: the operator's that name no server. */
  readonly guildId?: string;
  /** What the operator calls it. */
  readonly name?: string;
  readonly createdAtMs: number;
}

/** Port: tokens that the operator gives to programs. */
export interface ApiTokens {
  /** With the token itself, which is told this once. Throws a {@link UserError} where there are too many. */
  create(asked: Pick<ApiToken, 'guildId' | 'name'>): Promise<ApiToken & { readonly token: string }>;
  /** Newest first. */
  list(): Promise<readonly ApiToken[]>;
  /** From now on it opens nothing; false where there is none of this id. */
  revoke(id: string): Promise<boolean>;
  /** Which one this is; undefined for one that is none, and for one of a guild that has removed us. */
  find(token: string): Promise<ApiToken | undefined>;
}
