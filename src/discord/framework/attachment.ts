import { UserError } from '../../shared/errors.js';
import { inline } from '../ui/inline.js';
import type { Text } from '../text/text.js';

/** A file that a person has uploaded, as Discord describes it. */
export interface Attachment {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** As the person's client says: never to be relied on. */
  readonly contentType?: string;
  readonly url: string;
}

/** Also what Discord lets people upload without a subscription. */
const maxBytes = 10 * 1024 * 1024;

const timeoutMs = 15_000;

/** Where Discord keeps uploads. https://docs.discord.com/developers/reference#cdn-formatting */
const discordOrigins = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];

/**
 * The origins that uploads are fetched from, and no others: Discord's own, and where the settings name another Discord,
 * that one's.
 */
export function attachmentOrigins(apiUrl: string | undefined): readonly string[] {
  return apiUrl === undefined ? discordOrigins : [...discordOrigins, new URL(apiUrl).origin];
}

/** The bytes of an upload, at most 10 MB; throws a `UserError` for a larger one. */
export async function downloadAttachment(
  { name, size, url }: Attachment,
  origins: readonly string[],
  text: Text,
): Promise<Uint8Array> {
  const tooLarge = (): UserError =>
    new UserError(
      'file-too-large',
      text.errors.fileTooLarge(inline(name, 120), maxBytes / 2 ** 20),
    );
  if (size > maxBytes) throw tooLarge();
  if (!URL.canParse(url) || !origins.includes(new URL(url).origin)) {
    throw new Error('Discord names an upload that is not on its own servers.');
  }
  const response = await fetch(url, {
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  });
  // The address of an upload is signed for a day; what was asked for later, or taken away, is there no more.
  if (response.status === 403 || response.status === 404 || response.status === 410) {
    throw new UserError('upload-gone', text.errors.uploadGone(inline(name, 120)));
  }
  if (!response.ok || response.body === null) {
    throw new Error(`Discord answered ${response.status} for an upload.`);
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  const body: AsyncIterable<Uint8Array> = response.body;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
