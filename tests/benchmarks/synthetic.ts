import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { z } from 'zod';
import { seeded } from '../support/seeded.js';
import { ranksByWeight } from './ranks-by-weight.js';
import type { SetPaths } from './engines/engine.js';

const paragraphsInArticle = 40;
const questionCount = 1_000;
const questionWords = 8;
const wordsInSentence = 15;

/** Zipf's law with Mandelbrot's shift. */
const zipfWeight = (rank: number): number => 1 / (rank + 2.7);

/**
 * Writes a set of so many paragraphs: the words and the lengths of a given set, the words drawn by their rank (Zipf's law
 * with Mandelbrot's shift), and further invented ones, because the vocabulary of a language grows with the text (Heaps'
 * law, exponent a half). A question is words of one paragraph in their order, and that paragraph answers it.
 */
export async function writeSyntheticSet(
  from: SetPaths,
  paragraphs: number,
  folder: string,
): Promise<SetPaths> {
  const random = seeded(42);
  const { words, lengths } = readText(from.articles);
  const vocabulary = Math.round(words.length * Math.max(1, Math.sqrt(paragraphs / lengths.length)));
  const draw = ranksByWeight(vocabulary, zipfWeight, random);
  const paths = {
    articles: join(folder, 'articles.jsonl'),
    questions: join(folder, 'questions.jsonl'),
  };
  const articles = createWriteStream(paths.articles);
  const questions: string[] = [];

  for (let first = 0; first < paragraphs; first += paragraphsInArticle) {
    const id = `synthetic-${first / paragraphsInArticle}`;
    const texts: string[] = [];
    for (let index = 0; index < Math.min(paragraphsInArticle, paragraphs - first); index += 1) {
      const length = lengths[Math.floor(random() * lengths.length)] ?? 1;
      const drawn = Array.from({ length }, () => wordOf(draw(), words));
      texts.push(asText(drawn));
      if (random() < questionCount / paragraphs) {
        const question = `${chooseInOrder(drawn, questionWords, random).join(' ')}?`;
        questions.push(JSON.stringify({ question, passages: [`${id}#${index + 1}`] }));
      }
    }
    const title = `${wordOf(draw(), words)} ${wordOf(draw(), words)}`;
    const line = JSON.stringify({ id, title, language: 'en', paragraphs: texts });
    if (!articles.write(`${line}\n`)) await once(articles, 'drain');
  }
  articles.end();
  await finished(articles);
  await writeFile(paths.questions, questions.join('\n'));
  return paths;
}

/** The distinct words of the articles, most frequent first, and the number of words of each paragraph. */
function readText(path: string): { words: readonly string[]; lengths: readonly number[] } {
  const counts = new Map<string, number>();
  const lengths: number[] = [];
  const article = z.object({ paragraphs: z.array(z.string()) });
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    for (const paragraph of article.parse(JSON.parse(line)).paragraphs) {
      const own = paragraph.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      lengths.push(own.length);
      for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const words = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
  return { words, lengths };
}

const syllables = 'ba de ki lo mu na pe ri so tu va ze go hi fa'.split(' ');

/** The word of a rank: the set's own, then invented ones, each by its number in syllables. */
function wordOf(rank: number, words: readonly string[]): string {
  const own = words[rank];
  if (own !== undefined) return own;
  let word = '';
  for (let rest = rank; rest > 0; rest = Math.floor(rest / syllables.length)) {
    word += syllables[rest % syllables.length] ?? '';
  }
  return word;
}

function asText(words: readonly string[]): string {
  const sentences: string[] = [];
  for (let start = 0; start < words.length; start += wordsInSentence) {
    const sentence = words.slice(start, start + wordsInSentence).join(' ');
    sentences.push(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`);
  }
  return sentences.join(' ');
}

function chooseInOrder(
  words: readonly string[],
  count: number,
  random: () => number,
): readonly string[] {
  const places = new Set<number>();
  while (places.size < Math.min(count, words.length))
    places.add(Math.floor(random() * words.length));
  return [...places].sort((a, b) => a - b).map((place) => words[place] ?? '');
}
