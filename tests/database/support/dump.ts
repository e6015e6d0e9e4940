import Libsql from 'libsql';
import { z } from 'zod';

const objects = z.array(z.object({ type: z.string(), name: z.string(), sql: z.string() }));
const rows = z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()])));

/** The SQLite database at a path as statements that make it again: data that can be read in a diff. */
export function dump(path: string): string {
  const file = new Libsql(path);
  const all = (statement: string): unknown => file.prepare(statement).all([]);
  const lines: string[] = [];
  const inOrder = `select type, name, sql from sqlite_master
    where sql is not null and name not like 'sqlite_%' order by type desc, rowid`;
  for (const { type, name, sql } of objects.parse(all(inOrder))) {
    lines.push(`${sql.replace(/\s+/gu, ' ')};`);
    if (type !== 'table') continue;
    for (const row of rows.parse(all(`select * from "${name}"`))) {
      lines.push(`insert into "${name}" values (${Object.values(row).map(literal).join(', ')});`);
    }
  }
  file.close();
  return `${lines.join('\n')}\n`;
}

function literal(value: string | number | null): string {
  if (value === null) return 'null';
  return typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;
}
