import type { Answer } from '../../../src/answer/answer.js';
import { createKnowledgeBase } from '../../../src/answer/serve/knowledge-base.js';
import { buildLocalIndex } from '../../../src/search/local-index.js';
import { articleOf } from '../../contracts/articles.js';

/** An article of a small corpus: its title, then its paragraphs. */
export type SmallArticle = readonly [title: string, ...paragraphs: string[]];

/** Paragraphs about other matters, so that the rarity of words means something. */
const matters: Readonly<Record<string, readonly string[]>> = {
  en: [
    'A tailor in the old town mends coats until nine in the evening.',
    'The pond behind the mill freezes every January.',
    'Tickets for the tram are sold by the driver.',
    'Our choir looks for two basses and a tenor.',
    'The baker has closed his shop for a week.',
    'Snow fell on the hills during the night.',
    'A fence along the canal keeps the ducks in.',
    'The council chose a new paint for the benches.',
    'Bees were seen on the roof of the theatre.',
    'The clock of the town hall is five minutes late.',
  ],
  nb: [
    'Skredderen i gamlebyen reparerer frakker til klokken ni.',
    'Dammen bak mølla fryser hver januar.',
    'Billetter til trikken selges av sjåføren.',
    'Koret vårt leter etter to basser.',
    'Bakeren har stengt butikken i en uke.',
    'Det falt snø i åsene i natt.',
    'Et gjerde langs kanalen holder endene inne.',
    'Biene ble sett på taket av teateret.',
  ],
};

/** Asks a corpus of a few articles among forty paragraphs about other matters. */
export async function askSmallCorpus(
  text: string,
  articles: readonly SmallArticle[],
  language = 'en',
): Promise<Answer> {
  const own = articles.map(([title, ...paragraphs], index) =>
    articleOf(`own-${index + 1}`, { title, paragraphs, language }),
  );
  const others = matters[language] ?? [];
  const beside = Array.from({ length: 5 }, (_, index) =>
    articleOf(`beside-${index + 1}`, {
      title: `Notes ${index + 1}`,
      language,
      paragraphs: others.map((matter, at) => `${matter} ${others[(at + index + 1) % 8] ?? ''}`),
    }),
  );
  const knowledge = await createKnowledgeBase([...own, ...beside], buildLocalIndex);
  return knowledge.answer({ text });
}

/** The text of the first passage of an answer; undefined where it has none. */
export function firstText(answer: Answer): string | undefined {
  return answer.kind === 'nothing' ? undefined : answer.evidence[0].passage.text;
}
