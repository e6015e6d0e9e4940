import { expect, test } from 'vitest';
import { articleOf } from '../../contracts/articles.js';
import { rankedAs } from '../support/ranking.js';

test.each([
  ['nb', 'Hvem er broren til Hansens?', ['hansens', 'hansenss', 'hansen']],
  ['nb', 'Hvem er broren til Hansen?', ['hansen', 'hansens']],
  ['en', 'Who is the brother of Hansen?', ['hansen']],
])(
  'a name has the endings of its language, and loses no other: %s, %s',
  async (language, asked, forms) => {
    const paragraphs = ['Hansen har en bror. Broren til Hansen er Ola.'];
    const { question } = await rankedAs(asked, [
      { of: articleOf('a', { paragraphs, language }), score: 1 },
    ]);
    const named = question.terms.find(({ nameForms }) => nameForms !== undefined);
    expect([...(named?.nameForms ?? [])].sort()).toEqual([...forms].sort());
  },
);
