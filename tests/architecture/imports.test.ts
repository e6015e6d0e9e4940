import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../src/', import.meta.url));

/** The files that each file of `src/` imports, types included. */
const imports = new Map(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => [file, importsOf(file)] as const),
);

describe('the imports of src', () => {
  test('are read', () => {
    expect(imports.get('start.ts')).toContain('app.ts');
  });

  test('lead to files that exist', () => {
    const missing = [...imports.values()].flat().filter((file) => !imports.has(file));
    expect(missing).toEqual([]);
  });

  test('have no circles, not even of types', () => {
    expect(findCircle(imports)).toEqual([]);
  });
});

describe('a circle', () => {
  test('is found wherever it begins', () => {
    const circular = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', []],
      ['d', ['b']],
    ]);
    expect(findCircle(circular)).toEqual(['b', 'd', 'b']);
  });
});

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path = '']) =>
    sourceOf(relative('.', normalize(join(dirname(file), path)))),
  );
}

/** The file that a compiled one is made of. */
function sourceOf(compiled: string): string {
  const markup = compiled.replace(/\.js$/, '.tsx');
  return existsSync(join(root, markup)) ? markup : compiled.replace(/\.js$/, '.ts');
}

/** The first circle that a walk meets, from a file back to itself; empty when there is none. */
function findCircle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  for (const start of graph.keys()) {
    const circle = walk(start, []);
    if (circle.length > 0) return circle;
  }
  return [];

  function walk(file: string, path: readonly string[]): readonly string[] {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of graph.get(file) ?? []) {
      const circle = walk(next, [...path, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  }
}
