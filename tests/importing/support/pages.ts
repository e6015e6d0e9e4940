import type { ImportedArticle } from '../../../src/importing/import-article.js';

/** Running text of a made-up article, a paragraph each. */
export const paragraphs: readonly string[] = [
  'The ferry between the two towns ran for the last time on a Sunday in March, with four cars and a dog on board.',
  'Its captain, who had made the crossing for thirty years, said that the ice had never come as late as this winter.',
  'A bridge is to be built two kilometres up the river, but the council has put off the vote on its cost twice.',
  'Until then the bus takes an hour and ten minutes, and it leaves before the school on the other bank is out.',
];

/** The texts of an imported article, headings left out. */
export function textsOf({ draft }: ImportedArticle): readonly string[] {
  return draft.blocks.map(({ text }) => text);
}
