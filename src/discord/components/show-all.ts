import { UserError } from '../../shared/errors.js';
import { defineComponent } from '../component.js';
import { renderPassage } from '../render/passage-reply.js';

/** Shows the whole of a passage that an answer had to cut, as the article has it now. */
export const showAll = defineComponent<{ readonly passageId: string }>({
  name: 'show-all',
  version: 1,
  encode: ({ passageId }) => [passageId],
  decode: ([passageId, ...more]) =>
    passageId === undefined || more.length > 0 ? undefined : { passageId },
  execute: ({ passageId }, { knowledge, language }) => {
    const corpus = knowledge.corpus();
    // Compared as text: an id that comes from outside is no PassageId before it is one of the corpus.
    const passage = corpus.passages.find(({ id }) => id === passageId);
    const article = passage && corpus.article(passage.articleId);
    if (passage === undefined || article === undefined) {
      throw new UserError('passage-gone', language.text.errors.passageGone);
    }
    return Promise.resolve(renderPassage(article, passage, language));
  },
});
