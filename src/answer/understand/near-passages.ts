import type { ArticlePassage } from '../../search/exact/find-phrase.js';
import type { Knowledge } from './knowledge.js';

/** The passages whose words come nearest to a text, best first, at most `limit`; what it means does not count. */
export async function nearPassages(
  text: string,
  limit: number,
  { index, readQuestion, corpus }: Pick<Knowledge, 'index' | 'readQuestion' | 'corpus'>,
): Promise<readonly ArticlePassage[]> {
  const { tokens, mentions, readings, grams } = readQuestion(text);
  const { hits } = await index.search({ tokens, mentions, readings, grams, limit });
  return hits.flatMap(({ passageId }) => {
    const passage = corpus.passage(passageId);
    const article = passage && corpus.article(passage.articleId);
    return passage === undefined || article === undefined ? [] : [{ article, passage }];
  });
}
