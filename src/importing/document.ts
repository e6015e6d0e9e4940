/** A file as it came, and what is said about it. */
export interface ImportedDocument {
  readonly bytes: Uint8Array;
  /** The name of the file, when it has one: its ending says what it claims to be. */
  readonly name?: string | undefined;
  /** The media type and encoding that a server gave, without its other parameters. */
  readonly mediaType?: string | undefined;
  readonly charset?: string | undefined;
  /** The address that it was read from, after redirects. */
  readonly address?: string | undefined;
}

/** The forms of articles that need more than a format of the knowledge folder. */
export type DocumentKind = 'html' | 'pdf' | 'docx' | 'text' | 'markdown' | 'json-lines';
