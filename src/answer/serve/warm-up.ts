import type { KnowledgeBase } from './knowledge-base.js';

/**
 * Questions asked before anybody asks one. The first reads the words of everyday meaning and starts the encoder, which takes
 * seconds; a few more, and the code is compiled.
 */
const mostAsked = 12;

/** Asks a knowledge base what its own articles answer, so that the first person does not wait longer than the others. */
export async function warmUp(knowledge: KnowledgeBase): Promise<void> {
  const { articles } = knowledge.corpus();
  const questions = articles.flatMap((article) => article.questions);
  const titles = articles.slice(0, mostAsked).map(({ source }) => source.title);
  for (const text of [...questions, ...titles].slice(0, mostAsked)) {
    await knowledge.answer({ text });
  }
}
