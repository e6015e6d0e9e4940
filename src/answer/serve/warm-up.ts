import type { KnowledgeBase } from './knowledge-base.js';

/**
 * Questions asked before anybody asks one. The first reads the words of everyday meaning and starts the encoder, which takes
 * seconds. The others are for the compiler, which has done most of its work after this many: before, a question takes several
 * times as long.
 */
const mostAsked = 150;

/** Of these, titles: too short to tell their language, so that they are looked up in those of all glossaries. */
const mostTitles = 4;

/** After the first question: on a machine that is busy, or with an encoder that takes its time, a start does not wait for more. */
const mostMs = 1_000;

/** About a sentence, in UTF-16 units. */
const sentenceLength = 100;

/** Asks a knowledge base what its own articles answer, so that the first person does not wait longer than the others. */
export async function warmUp(knowledge: KnowledgeBase): Promise<void> {
  const { articles, passages } = knowledge.corpus();
  const questions = articles.flatMap((article) => article.questions);
  const titles = articles.slice(0, mostTitles).map(({ source }) => source.title);
  const step = Math.max(1, Math.floor(passages.length / mostAsked));
  const beginnings = passages
    .filter((_passage, index) => index % step === 0)
    .map(({ text }) => text.slice(0, sentenceLength));
  let until: number | undefined;
  for (const text of [...questions, ...titles, ...beginnings].slice(0, mostAsked)) {
    await knowledge.answer({ text });
    until ??= performance.now() + mostMs;
    if (performance.now() > until) return;
  }
}
