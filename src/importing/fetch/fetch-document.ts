import { ImportRefusal } from '../import-article.js';
import type { GuardedFetch } from './guarded-fetch.js';
import { type FetchDocument, maxDocumentBytes } from '../article-importer.js';

const accept =
  'text/html, application/xhtml+xml, application/pdf, text/markdown;q=0.9, text/plain;q=0.8, */*;q=0.1';

/** Reads the document at a public address, with what its server says about it. Throws an {@link ImportRefusal}. */
export function createFetchDocument(fetchPage: GuardedFetch): FetchDocument {
  return async (url, signal) => {
    const page = await fetchPage({ url, headers: { accept }, maxBytes: maxDocumentBytes }, signal);
    if (page.status !== 200) throw notThere(page.status);
    const { mediaType, charset } = contentType(page.header('content-type'));
    if (mediaType !== undefined && unread.test(mediaType)) {
      throw new ImportRefusal(
        'unsupported-type',
        `The address leads to no article, but to ${mediaType}.`,
      );
    }
    return {
      bytes: page.bytes,
      name: new URL(page.url).pathname.split('/').at(-1),
      mediaType,
      charset,
      address: page.url,
    };
  };
}

/** Types that are no article whatever their bytes say; of others the bytes decide. */
const unread =
  /^(?:image|audio|video|font)\/|^application\/(?:json|javascript|zip|rss\+xml|atom\+xml)$/;

function contentType(header: string): {
  mediaType: string | undefined;
  charset: string | undefined;
} {
  const [type = '', ...parameters] = header.split(';').map((part) => part.trim());
  const charset = parameters
    .map((parameter) => /^charset\s*=\s*"?([\w.:-]+)"?$/i.exec(parameter)?.[1])
    .find((value) => value !== undefined);
  return { mediaType: type === '' ? undefined : type.toLowerCase(), charset };
}

function notThere(status: number): ImportRefusal {
  const reason = reasons[status] ?? `The server answered with status ${status}.`;
  return new ImportRefusal('http-status', reason);
}

const reasons: Readonly<Record<number, string>> = {
  401: 'The page asks for a password (401).',
  403: 'The server refuses to show the page to programs (403).',
  404: 'There is no such page (404).',
  410: 'The page has been removed (410).',
  429: 'The server asks to be left alone for a while (429).',
  451: 'The page may not be shown for legal reasons (451).',
};
