import { expect, test } from 'vitest';
import { languageFor } from '../../../src/discord/text/languages.js';
import { renderPassageView } from '../../../src/discord/ui/passage-view.js';
import type { Article, Passage, PassageKind } from '../../../src/knowledge/article.js';
import { evidence } from '../support/evidence.js';
import { textsOf } from '../support/shown.js';

type Piece = readonly [kind: PassageKind, text: string, ...headings: string[]];

/** What is shown above the source when one of these passages answers. */
function shownFor(pieces: readonly Piece[], which: number): readonly string[] {
  const { article: empty, passage: first } = evidence({ text: '' });
  const passages = pieces.map(([kind, text, ...headings], index): Passage => ({
    ...first,
    id: `${empty.id}#${index + 1}` as Passage['id'],
    ordinal: index + 1,
    kind,
    text,
    headings,
  }));
  const article: Article = { ...empty, passages };
  const passage = passages[which] ?? first;
  const around = { above: [], below: [], feedback: [] };
  const audience = { askerId: '1', isPrivate: true };
  const view = { article, passage, highlights: [], audience, around };
  return textsOf(renderPassageView(view, languageFor('en-GB'))).slice(0, -1);
}

test('the heading stands above the passage that answers it, as it is written', () => {
  expect(
    shownFor([['paragraph', 'No. By *bus*.', 'Trains', 'Does it carry *bicycles*?']], 0),
  ).toEqual(['**Does it carry \\*bicycles\\*?**', '> No. By \\*bus\\*.']);
});

test('a line that ends in a colon takes what it announces along, and is taken along by it', () => {
  const pieces: readonly Piece[] = [
    ['paragraph', 'On Debian:'],
    ['code', 'apt install *ferry*'],
  ];
  const both = ['> On Debian\\:', '```\napt install *ferry*\n```'];
  expect(shownFor(pieces, 0)).toEqual(both);
  expect(shownFor(pieces, 1)).toEqual(both);
});

test('code that would end its block early is quoted as text', () => {
  expect(shownFor([['code', 'a ``` b']], 0)[0]).toMatch(/^> a /u);
  expect(shownFor([['code', 'a `b`']], 0)[0]).toMatch(/^> a /u);
});

test('code that is too long is cut inside its block', () => {
  const line = 'let it = be;\n';
  const [shown = ''] = shownFor([['code', line.repeat(200).trim()]], 0);
  expect(shown).toMatch(/^```\nlet it = be;\n[\s\S]*…\n```$/u);
  expect(shown.length).toBeLessThan(910);
});
