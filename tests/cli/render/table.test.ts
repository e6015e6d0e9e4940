import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import type { Style } from '../../../src/cli/render/style.js';
import { renderTable, type Column } from '../../../src/cli/render/table.js';

type Row = readonly [id: string, title: string, amount: string];

const columns: readonly Column<Row>[] = [
  { heading: 'id', value: ([id]) => id, whole: true },
  { heading: 'title', value: ([, title]) => title },
  { heading: 'amount', value: ([, , amount]) => amount, align: 'right' },
];
const rows: readonly Row[] = [
  ['a-very-long-identifier', 'Iraq reopens a border crossing', '7'],
  ['b', '边境口岸', '12'],
];
const pipe: Style = { colours: picocolors.createColors(false) };

describe('renderTable', () => {
  it('lines columns up on a terminal, cutting what may be cut', () => {
    expect(renderTable(rows, columns, { ...pipe, width: 50 })).toBe(
      [
        'id                      title               amount',
        'a-very-long-identifier  Iraq reopens a bo…       7',
        'b                       边境口岸                12',
        '',
      ].join('\n'),
    );
  });

  it('gives whole values in a pipe, one row a line whatever they hold', () => {
    const hostile: Row = ['c', 'two\nlines\tand a tab\u001b[2J', '1'];
    expect(renderTable([...rows, hostile], columns, pipe)).toBe(
      'a-very-long-identifier\tIraq reopens a border crossing\t7\n' +
        'b\t边境口岸\t12\n' +
        'c\ttwo lines and a tab\t1\n',
    );
  });
});
