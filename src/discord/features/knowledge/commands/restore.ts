import { restoreArticle } from '../../../../curation/revise-article.js';
import { UserError } from '../../../../shared/errors.js';
import { guildOf } from '../../../framework/action.js';
import { defineSubcommand } from '../../../framework/command.js';
import { limits } from '../../../ui/limits.js';
import { label } from '../../../ui/inline.js';
import { suggestOwnArticles } from '../../../framework/suggestions.js';
import { ownArticleCalled } from './own-article.js';
import { presentOutcome } from './present-revision.js';
import { reasonOption } from './reason-option.js';

export const restore = defineSubcommand({
  name: 'restore',
  words: (text) => text.knowledge.restore,
  options: {
    article: {
      type: 'string',
      words: (text) => text.knowledge.restore.article,
      required: true,
      // Removed ones first: they are what is restored most, and stand in no other list.
      suggest: async (typed, { knowledge, stores, guildId, language }) => {
        const removed =
          guildId === undefined ? [] : await stores.articles.removed(guildId, limits.choices);
        const { changes } = language.text.knowledge.shown;
        const wanted = typed.trim().toLowerCase();
        const choices = removed
          .filter(({ title }) => title.toLowerCase().includes(wanted))
          .map(({ articleId, title }) => ({
            name: label(`${changes.removed} · ${title}`, limits.choice, articleId),
            value: articleId,
          }));
        return [...choices, ...suggestOwnArticles(typed, knowledge.corpus())].slice(
          0,
          limits.choices,
        );
      },
    },
    revision: {
      type: 'integer',
      words: (text) => text.knowledge.restore.revision,
      required: true,
      min: 1,
    },
    reason: reasonOption,
  },
  isPrivate: () => true,
  execute: async ({ article, revision, reason }, context) => {
    const { stores, userId, language } = context;
    const guildId = guildOf(context);
    const { articleId, number } = await ownArticleCalled(article, context);
    const wanted = await stores.articles.revision(guildId, articleId, revision);
    const { errors } = language.text.knowledge;
    if (wanted === undefined) throw new UserError('no-revision', errors.noRevision(revision));
    if (wanted.draft === undefined) {
      throw new UserError('removed-revision', errors.removedRevision(revision));
    }
    const change = { guildId, articleId, authorId: userId, basedOn: number, reason };
    return presentOutcome(await restoreArticle(change, revision, stores.articles), context);
  },
});
