import type { UploadedFile } from './message.js';

/** The parts of a `multipart/form-data` body: its texts by name, and its files. https://www.rfc-editor.org/rfc/rfc7578 */
export function parseMultipart(
  bytes: Buffer,
  contentType: string,
): { readonly texts: ReadonlyMap<string, string>; readonly files: readonly UploadedFile[] } {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1] ?? '';
  const texts = new Map<string, string>();
  const files: UploadedFile[] = [];
  // In latin1 every byte is one character, so that positions in the text are positions in the bytes.
  const parts = bytes.toString('latin1').split(`--${boundary}`).slice(1, -1);
  for (const part of parts) {
    const headEnd = part.indexOf('\r\n\r\n');
    const head = Buffer.from(part.slice(0, headEnd), 'latin1').toString('utf8');
    const content = Buffer.from(part.slice(headEnd + 4, -2), 'latin1');
    const name = /\bname="([^"]*)"/.exec(head)?.[1] ?? '';
    const fileName = /\bfilename="([^"]*)"/.exec(head)?.[1];
    if (fileName === undefined) {
      texts.set(name, content.toString('utf8'));
    } else {
      const type = /content-type: *(\S+)/i.exec(head)?.[1] ?? 'application/octet-stream';
      files.push({ name: fileName, type, bytes: content });
    }
  }
  return { texts, files };
}
