import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionsAsCsv } from '../../src/insights/csv.js';
import { asked, noon } from './support/questions.js';

test('a question is a line with its time, outcome and votes', () => {
  const csv = questionsAsCsv([
    asked('How long, in "km", is the border?', {
      askedAtMs: noon('2025-06-14'),
      passages: [{ articleId: 'story', passageId: 'story#8' }],
      votes: { helped: 2, notThis: 0, outOfDate: 1 },
      reasons: ['It moved.'],
    }),
  ]);
  expect(csv).toBe(
    '\uFEFFtime,question,outcome,confidence,passages,surface,latency_ms,helped,not_this,out_of_date,reasons\r\n' +
      '2025-06-14T12:00:00.000Z,"How long, in ""km"", is the border?",found,0.500,story#8,slash,4,2,0,1,It moved.\r\n',
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '\n@x', '＝1'])(
  'a spreadsheet runs no formula: %j',
  (formula) => {
    const [, row] = parse(questionsAsCsv([asked(formula)]));
    expect(row?.[1]).toBe(`'${formula}`);
  },
);

test('any text comes back from a reader of the format, and none of it makes a row or a column', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      const rows = parse(questionsAsCsv(texts.map((text) => asked(text))));
      expect(rows.map((row) => row.length)).toEqual(rows.map(() => 11));
      expect(rows.slice(1).map((row) => row[1]?.replace(/^'/u, ''))).toEqual(
        texts.map((text) => text.replace(/^'/u, '')),
      );
    }),
  );
});

/** A reader of RFC 4180, written apart from the writer. */
function parse(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let isQuoted = false;
  const text = csv.replace(/^\uFEFF/u, '');
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (isQuoted) {
      if (character !== '"') field += character;
      else if (text.charAt(at + 1) === '"') {
        field += '"';
        at += 1;
      } else isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === ',') {
      row.push(field);
      field = '';
    } else if (character === '\r' && text.charAt(at + 1) === '\n') {
      rows.push([...row, field]);
      row = [];
      field = '';
      at += 1;
    } else field += character;
  }
  return rows;
}
