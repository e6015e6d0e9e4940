import { expect, it } from 'vitest';
import { dropAroundText } from '../../../../src/importing/clean/rules/around-text.js';
import { unjudged } from '../../../../src/importing/clean/verdict.js';
import type { PageInWork } from '../../../../src/importing/clean/rule.js';
import type { PageBlock } from '../../../../src/importing/page.js';
import { block, fates, inWork, sentence, textOf } from '../../support/in-work.js';

const beside = block('A line of the page itself', { main: false });

function around(blocks: readonly PageBlock[], also: Partial<PageInWork> = {}): readonly string[] {
  const page = inWork(blocks, also);
  dropAroundText(page);
  return fates(page);
}

it('a line above the text is a link from more than 0.8 of it on', () => {
  const line = (linkShare: number): PageBlock => ({ ...beside, linkShare });
  expect(around([line(0.8), line(0.81), block(sentence(40))])).toEqual(['kept', '-other', 'kept']);
  expect(around([{ ...line(1), role: 'byline' }, block(sentence(40))])).toEqual(['kept', 'kept']);
});

it('main text begins with a paragraph of 40 characters that is no list of links', () => {
  const link = { ...beside, linkShare: 1 };
  expect(around([block(textOf(40)), link])).toEqual(['kept', '-other']);
  expect(around([block(textOf(39)), link])).toEqual(['kept', 'kept']);
  expect(around([link, block(textOf(40), { linkShare: 0.6 })])).toEqual(['kept', 'kept']);
  expect(around([link, block(textOf(40), { linkShare: 0.59 })])).toEqual(['-other', 'kept']);
});

it('below the text only what closes it stays: sentences and captions of the main text', () => {
  const text = block(sentence(60));
  const below = [
    block('Mira Holt reported.'),
    block('The pier in winter', { kind: 'caption' }),
    block('More of the river'),
    block('Rivers.', { kind: 'heading', level: 2 }),
    block('All rivers.', { linkShare: 0.6 }),
    block('A sentence elsewhere.', { main: false }),
  ];
  expect(around([text, ...below, beside])).toEqual([
    ...['kept', 'kept', 'kept'],
    ...['-other', '-other', '-other', '-other', '-other'],
  ]);
});

it('of a text without markup all stays below its headline', () => {
  expect(around([block(sentence(60)), block('A last line')])).toEqual(['kept', 'kept']);
});

it('above the text without a headline sentences stay', () => {
  const untitled = { title: { text: undefined, at: -1 } };
  const blocks = [block('It was late.'), block('News'), block(sentence(60))];
  expect(around(blocks, untitled)).toEqual(['kept', '-other', 'kept']);
});

it('without a main text what stands above the headline goes', () => {
  const blocks = [beside, beside].map(unjudged);
  const page = inWork([], { title: { text: 'Rivers', at: 1 } });
  dropAroundText({ ...page, blocks });
  expect(blocks.map(({ verdict }) => verdict.kind)).toEqual(['drop', 'keep']);
});

it('without a headline the first paragraph stays', () => {
  const untitled = { title: { text: undefined, at: -1 } };
  const page = inWork([], untitled);
  const blocks = [beside, block(sentence(60)), beside].map(unjudged);
  dropAroundText({ ...page, blocks });
  expect(blocks.map(({ verdict }) => verdict.kind)).toEqual(['drop', 'keep', 'drop']);
});
