import { constants, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { misspeltKeyReason } from '../knowledge/misspelt-keys.js';
import { writeMarkdown } from '../knowledge/formats/write-markdown.js';
import {
  type ArticleImporter,
  ImportRefusal,
  type ImportedArticle,
  type ImportSource,
} from '../importing/import-article.js';
import { systemErrorCode } from '../shared/system-error.js';
import { UserError } from '../shared/errors.js';
import { usageError } from './arguments.js';
import { type CliContext, defineCommand, type InputStream } from './command.js';
import { jsonOption } from './options.js';
import { clean, cleanLine } from './render/clean.js';
import { importedToJson, jsonLine } from './render/json.js';
import { showStatus } from './status.js';
import { text } from './text.js';
import { writeArticleFile } from './write-article-file.js';

export const importCommand = defineCommand({
  name: 'import',
  summary: text.import.summary,
  details: text.import.details,
  argument: 'SOURCE…',
  options: {
    json: jsonOption,
    out: { type: 'string', value: 'DIR', description: text.import.out },
    force: { type: 'boolean', description: text.import.force },
  },
  run: async ({ values, positionals }, context) => {
    if (positionals.length === 0) throw usageError(text.import.nothingGiven);
    const importer = await context.ports().openImporter();
    const imported: ImportedArticle[] = [];
    for (const source of positionals) imported.push(...(await read(source, importer, context)));
    if (values.out !== undefined) {
      for (const { draft } of imported) {
        const path = await writeArticleFile(draft, values.out, values.force === true);
        context.stderr.write(`${clean(text.export.written(path))}\n`);
      }
    } else if (values.json !== true && imported.length > 1) {
      throw usageError(text.import.severalNeedFolder(imported.length));
    }
    if (values.json === true) {
      for (const article of imported) context.stdout.write(jsonLine(importedToJson(article)));
      return 0;
    }
    for (const article of imported) {
      if (values.out === undefined) context.stdout.write(clean(writeMarkdown(article.draft)));
      context.stderr.write(clean(renderDropped(article)));
    }
    return 0;
  },
});

async function read(
  given: string,
  importer: ArticleImporter,
  context: CliContext,
): Promise<readonly ImportedArticle[]> {
  const status = showStatus(context.stderr);
  status.sayIfSlow(text.loading.reading);
  try {
    return await importer.read(await sourceOf(given, context.stdin));
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    const message = text.import.refused(cleanLine(given), error.message);
    throw new UserError(error.code, message, { cause: error });
  } finally {
    status.clear();
  }
}

/** As much as the importer takes, so that no more of a file or of standard input is ever held. */
const maxBytes = 10_000_000;

async function sourceOf(given: string, stdin: InputStream): Promise<ImportSource> {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(given)) return { kind: 'url', url: given };
  if (given === '-') return { kind: 'text', text: await readInput(stdin) };
  return { kind: 'file', name: basename(given), bytes: await readBytes(given) };
}

async function readInput(stdin: InputStream): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > maxBytes) throw tooLarge('-');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    // Without waiting: a named pipe that nobody writes to would never open.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stats = await file.stat();
      if (!stats.isFile()) throw new UserError('no-file', text.import.noFile(path));
      if (stats.size > maxBytes) throw tooLarge(path);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    const message =
      code === 'ENOENT' ? text.import.noSuchFile(path) : text.import.unreadable(path, code);
    throw new UserError('unreadable', message, { cause: error });
  }
}

function tooLarge(path: string): UserError {
  return new UserError('import-too-large', text.import.tooLarge(path, maxBytes / 1_000_000));
}

const maxLinesShown = 20;
const maxLineLength = 100;

/** What was read, and what was left out of it. */
function renderDropped({ draft, dropped, misspelt = [] }: ImportedArticle): string {
  const lines = [text.import.read(draft.particulars.source.title, draft.blocks.length)];
  lines.push(...misspelt.map((each) => text.import.warning(cleanLine(misspeltKeyReason(each)))));
  if (dropped.length > 0) lines.push(text.import.droppedHeading(dropped.length));
  for (const block of dropped.slice(0, maxLinesShown)) {
    const line = cleanLine(block.text);
    const shown = line.length > maxLineLength ? `${line.slice(0, maxLineLength)}…` : line;
    lines.push(text.import.dropped(block.kind, shown));
  }
  const more = dropped.length - maxLinesShown;
  if (more > 0) lines.push(text.import.droppedMore(more));
  return `${lines.join('\n')}\n`;
}
