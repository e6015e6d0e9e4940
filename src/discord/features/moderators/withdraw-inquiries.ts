import type { ActionContext } from '../../framework/action.js';

/**
 * Forgets who asks, in all servers: their name goes from what the moderators see, and the question with it where nobody else has
 * asked it. How many that were.
 */
export async function withdrawInquiries({
  stores,
  courier,
  userId,
}: Pick<ActionContext, 'stores' | 'courier' | 'userId'>): Promise<number> {
  const forgotten = await stores.inquiries.forget(userId);
  for (const { guildId, id, channelId, messageId, settlement } of forgotten) {
    if (messageId === undefined || settlement !== undefined) continue;
    // A post that Discord does not let us take away names them no more than what they said themselves.
    await courier.remove(guildId, channelId, messageId).catch(() => undefined);
    await stores.inquiries.unplace(guildId, id);
  }
  return forgotten.length;
}
