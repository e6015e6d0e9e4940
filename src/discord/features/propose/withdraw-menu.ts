import type { Proposal } from '../../../store/proposals.js';
import { defineCustomId } from '../../ui/custom-id.js';

/** A menu of articles made of messages; its options name them by {@link optionOf}. */
export const withdrawMenu = defineCustomId<Readonly<Record<string, never>>>({
  name: 'withdraw',
  version: 1,
  encode: () => [],
  decode: (fields) => (fields.length === 0 ? {} : undefined),
});

/** At most 100 characters: 20 of the server's id, 80 of the article's, without what is between in the longest. */
export function optionOf({ guildId, articleId }: Pick<Proposal, 'guildId' | 'articleId'>): string {
  return `${guildId}:${articleId}`.slice(0, 100);
}

export function chosenProposal(
  option: string,
): Pick<Proposal, 'guildId' | 'articleId'> | undefined {
  const [, guildId, articleId] = /^(\d{1,20}):(.+)$/u.exec(option) ?? [];
  return guildId === undefined || articleId === undefined ? undefined : { guildId, articleId };
}
