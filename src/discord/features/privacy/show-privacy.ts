import type { ActionContext } from '../../framework/action.js';
import { renderPrivacy } from './privacy-reply.js';
import type { Reply } from '../../ui/reply.js';

/** What is kept where the person is, by the settings of that server. */
export async function showPrivacy(context: ActionContext, note?: string): Promise<Reply> {
  const { stores, guildId, guild, userId, operator, language } = context;
  const settings = guildId === undefined ? undefined : await stores.settings.get(guildId);
  const isOptedOut = await stores.questions.isOptedOut(userId);
  return renderPrivacy(
    {
      ...(settings !== undefined && { settings }),
      guildDataDays: operator.guildDataDays,
      isOptedOut,
      proposals: await stores.proposals.of(userId),
      inquiries: await stores.inquiries.of(userId),
      standing: await stores.standing.of(userId),
      isOwner: guild?.ownerId === userId,
      ...(note !== undefined && { note }),
    },
    language,
  );
}
