import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A file that pages need, as it is served. */
export interface Asset {
  readonly path: string;
  /** With a mark of its contents: what is kept under it never changes. */
  readonly address: string;
  readonly type: string;
  readonly body: string;
}

export type AssetName = 'style' | 'script' | 'icon';

const files = {
  style: ['page.css', 'text/css; charset=utf-8'],
  script: ['page.js', 'text/javascript; charset=utf-8'],
  icon: ['icon.svg', 'image/svg+xml'],
} as const satisfies Readonly<Record<AssetName, readonly [file: string, type: string]>>;

/** Reads what lies beside this file: a few kilobytes, once. */
export function readAssets(): Readonly<Record<AssetName, Asset>> {
  return { style: read('style'), script: read('script'), icon: read('icon') };
}

function read(name: AssetName): Asset {
  const [file, type] = files[name];
  const body = readFileSync(new URL(file, import.meta.url), 'utf8');
  const mark = createHash('sha256').update(body).digest('hex').slice(0, 12);
  const path = `/s/${file}`;
  return { path, address: `${path}?${mark}`, type, body };
}
