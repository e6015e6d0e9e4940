import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { createVitest, type Vitest } from 'vitest/node';

/*
 * `npm run mutation:numbers -- PLACE TESTS`: doubles and halves every number of the files in PLACE, one at a time, and
 * lists what no test in TESTS notices. StrykerJS changes no numbers, and they are what our heuristics are made of.
 */

interface Move {
  readonly path: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
}

const [place = 'src', testsGiven] = process.argv.slice(2);
const tests = testsGiven ?? place.replace(/^src/u, 'tests');

const vitest = await createVitest('test', {
  watch: false,
  bail: 1,
  maxWorkers: 1,
  reporters: [{}],
});
const all = await vitest.globTestSpecifications();
const specifications = all.filter(({ moduleId }) =>
  relative('.', moduleId).startsWith(relative('.', tests)),
);
if (specifications.length === 0 || (await notices(vitest))) {
  throw new Error(`The tests in ${tests} fail, or there are none.`);
}

let count = 0;
const unnoticed: Move[] = [];
for (const path of await sourcesIn(place)) {
  const original = await readFile(path, 'utf8');
  try {
    for (const move of movesOf(path, original)) {
      await writeFile(path, original.slice(0, move.start) + move.to + original.slice(move.end));
      vitest.invalidateFile(join(process.cwd(), path));
      count += 1;
      if (!(await notices(vitest))) unnoticed.push(move);
    }
  } finally {
    await writeFile(path, original);
    vitest.invalidateFile(join(process.cwd(), path));
  }
}
for (const { path, line, from, to } of unnoticed) {
  process.stdout.write(`${path}:${line} ${from} → ${to}\n`);
}
process.stdout.write(`${count - unnoticed.length} of ${count} moved numbers were noticed.\n`);
await vitest.close();

async function notices(by: Vitest): Promise<boolean> {
  by.state.filesMap.clear();
  const { testModules } = await by.runTestSpecifications(specifications);
  return testModules.some((each) => !each.ok());
}

async function sourcesIn(path: string): Promise<readonly string[]> {
  if ((await stat(path)).isFile()) return [path];
  const files = await readdir(path, { recursive: true });
  // Weights are fitted, and measured by `quoth eval`.
  return files.filter((file) => /(?<!weights)\.tsx?$/u.test(file)).map((file) => join(path, file));
}

/** Numbers that are written out, but those that index and count by one. */
function movesOf(path: string, text: string): readonly Move[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const moves: Move[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNumericLiteral(node) && Number(node.text) !== 0 && Number(node.text) !== 1) {
      const value = Number(node.text);
      const start = node.getStart(source);
      const line = source.getLineAndCharacterOfPosition(start).line + 1;
      for (const to of [value * 2, Number.isInteger(value) ? Math.floor(value / 2) : value / 2]) {
        moves.push({ path, line, start, end: node.end, from: node.text, to: String(to) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return moves;
}
