import { UserError } from '../../../shared/errors.js';
import { defineComponent } from '../../framework/component.js';
import * as controls from '../../ui/controls.js';
import { articleByKey } from '../../ui/passage-reference.js';
import { renderArticle } from './article-view.js';

/** A menu of articles: opens the one that was chosen, for the person who chose. */
export const openArticle = defineComponent(controls.openArticle, (_state, { values }) => ({
  manner: 'private',
  execute: ({ knowledge, language }) => {
    const article = articleByKey(values[0] ?? '', knowledge.corpus());
    if (article === undefined) {
      throw new UserError('passage-gone', language.text.errors.passageGone);
    }
    return Promise.resolve(renderArticle(article, 1, language));
  },
}));
