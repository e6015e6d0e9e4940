import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Our own version, as `package.json` has it; found from `src/` and from `dist/` alike. */
export function readVersion(): string {
  const manifest: unknown = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  );
  return z.object({ version: z.string() }).parse(manifest).version;
}
