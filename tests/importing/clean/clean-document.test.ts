import { expect, it } from 'vitest';
import { cleanDocument } from '../../../src/importing/clean/clean-document.js';
import type { PageBlock } from '../../../src/importing/page.js';
import { block, sentence } from '../support/in-work.js';

const heading = (text: string, level = 1): PageBlock => block(text, { kind: 'heading', level });

/** What is read of a document, each with its kind. */
function read(...blocks: readonly PageBlock[]): readonly string[] {
  return cleanDocument({ facts: {}, blocks }).blocks.map(({ kind, text }) => `${kind}: ${text}`);
}

it('a document of one line is called by it, and says it', () => {
  expect(read(heading('The pier'))).toEqual(['paragraph: The pier']);
  expect(read(heading('The pier'), block(sentence(60)))).toEqual([`paragraph: ${sentence(60)}`]);
});

it('a heading is a line of the text where nothing stands below it', () => {
  const text = block(sentence(60));
  expect(
    read(heading('The pier'), heading('Dogs', 2), heading('Boats', 2), text, heading('Ships', 2)),
  ).toEqual([...['paragraph: Dogs', `paragraph: ${sentence(60)}`, 'paragraph: Ships']]);
});
