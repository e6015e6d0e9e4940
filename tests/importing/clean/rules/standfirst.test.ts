import { describe, expect, it } from 'vitest';
import { takeStandfirst } from '../../../../src/importing/clean/rules/standfirst.js';
import type { PageFacts, PageBlock } from '../../../../src/importing/page.js';
import { block, inWork, sentence, textOf } from '../../support/in-work.js';

const text = block(sentence(90));
const caption = block('The pier in winter', { kind: 'caption' });
const byline = block('By Mira Holt');

function summaryOf(blocks: readonly PageBlock[], stated: PageFacts = {}): string | undefined {
  return takeStandfirst(inWork(blocks, { stated }))?.summary;
}

describe('the summary below a headline', () => {
  it.each([
    ['a byline', [byline]],
    ['a date', [block('30 September 2019')]],
    ['a name above a date', [block('Mira Holt'), block('30 September 2019')]],
    ['two pictures', [caption, caption]],
    ['a picture above a byline', [caption, byline]],
  ])('stands above %s', (_what, between) => {
    const two = block(`${sentence(60)} ${sentence(60)}`);
    expect(summaryOf([two, ...between, text])).toBe(two.text);
    expect(summaryOf([two, text, text])).toBeUndefined();
  });

  it('has 40 to 420 characters', () => {
    for (const length of [40, 420]) {
      expect(summaryOf([block(sentence(length)), byline, text])).toHaveLength(length);
    }
    for (const length of [39, 421]) {
      expect(summaryOf([block(sentence(length)), byline, text])).toBeUndefined();
    }
  });

  it('above one picture is one sentence of at most 220 characters', () => {
    expect(summaryOf([block(sentence(220)), caption, text])).toHaveLength(220);
    expect(summaryOf([block(sentence(221)), caption, text])).toBeUndefined();
    expect(summaryOf([block(`${sentence(60)} ${sentence(60)}`), caption, text])).toBeUndefined();
  });

  it('may be a heading above the text', () => {
    const heading = block(textOf(40), { kind: 'heading', level: 2 });
    expect(summaryOf([heading, text])).toBe(heading.text);
    expect(summaryOf([{ ...heading, text: textOf(39) }, text])).toBeUndefined();
  });

  it('is marked, among the first eight blocks', () => {
    const marked = block('A link was cut.', { role: 'standfirst' });
    const above = Array.from({ length: 7 }, () => text);
    expect(summaryOf([...above, marked])).toBe(marked.text);
    expect(summaryOf([...above, text, marked])).toBeUndefined();
  });

  it('is none where it stands among the text with nothing to set it apart', () => {
    const summary = 'The link between the two towns was cut';
    const first = block(summary, { beside: true });
    expect(summaryOf([first, text], { summary })).toBeUndefined();
    expect(summaryOf([{ ...first, role: 'standfirst' }, text], { summary })).toBe(summary);
    expect(summaryOf([{ ...first, beside: false }, text], { summary })).toBe(summary);
  });

  it('is what the page gives as its summary, among the first three', () => {
    const summary = 'The link between the two towns was cut';
    expect(summaryOf([text, text, block(summary)], { summary })).toBe(summary);
    expect(summaryOf([text, text, text, block(summary)], { summary })).toBeUndefined();
  });

  it('which is one from 30 letters on', () => {
    const summary = 'Nobody can cross the river in winter';
    expect(summaryOf([text, block(summary)], { summary })).toBe(summary);
    const short = summary.slice(0, -1);
    expect(summaryOf([text, block(short)], { summary: short })).toBeUndefined();
  });

  it('is the text of an article with nothing else, and no byline', () => {
    expect(summaryOf([block(sentence(60)), byline])).toBeUndefined();
    expect(summaryOf([block(sentence(60), { role: 'byline' }), byline, text])).toBeUndefined();
    expect(summaryOf([block(sentence(60), { role: 'dateline' }), byline, text])).toBeUndefined();
  });
});
