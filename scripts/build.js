/*
 * Compiles `src/` to `dist/`, and copies what needs no compiling, unless `dist/` is of just these sources: `npm start` and `npm run quoth` call it each time, so it
 * reads files only and leaves the compiler alone where nothing has changed. `--clean` begins with an empty `dist/`.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath, URL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const stamp = join(dist, '.sources');

process.exitCode = build(process.argv.includes('--clean'));

function build(clean) {
  // An installed package has no sources, and needs none.
  if (!existsSync(join(root, 'src'))) return 0;
  const sources = hashOfSources();
  if (!clean && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return 0;
  const compiler = findCompiler();
  if (compiler === undefined) return withoutCompiler();
  process.stderr.write('Building …\n');
  if (clean) rmSync(dist, { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, [compiler], { cwd: root, stdio: 'inherit' });
  if (status !== 0) return status ?? 1;
  copyTheRest();
  writeFileSync(stamp, sources);
  return 0;
}

/** By content, so that a copied or checked-out tree is recognised whatever its times are. */
function hashOfSources() {
  const names = filesOf(join(root, 'src'));
  const hash = createHash('sha256');
  for (const name of [
    'tsconfig.json',
    'package-lock.json',
    ...names.sort().map((n) => join('src', n)),
  ]) {
    const path = join(root, name);
    if (existsSync(path)) hash.update(`${name}\n`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** What the compiler leaves alone, such as style sheets. */
function copyTheRest() {
  for (const name of filesOf(join(root, 'src')).filter((n) => !/\.tsx?$/u.test(n))) {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    copyFileSync(join(root, 'src', name), join(dist, name));
  }
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

function findCompiler() {
  try {
    return createRequire(import.meta.url).resolve('typescript/bin/tsc');
  } catch {
    return undefined;
  }
}

/** `npm ci --omit=dev` installs none. What was built before is started all the same. */
function withoutCompiler() {
  const isBuilt = existsSync(join(dist, 'cli.js'));
  process.stderr.write(
    isBuilt
      ? 'The sources are not those of dist/, and the compiler is not installed: this is what was built before.\n'
      : 'Quoth is not built yet, and the compiler is not installed. Run "npm ci && npm run build" once, then "npm prune --omit=dev" if you like.\n',
  );
  return isBuilt ? 0 : 1;
}
