import type { TextBasedChannel, AnyThreadChannel } from 'discord.js';
import type { AnswerPolicy } from '../../store/guild-settings.js';
import type { RememberedSettings } from '../../store/remembered-settings.js';
import type { OperatorSettings } from '../framework/operator-settings.js';

/** What nobody put to us is answered so far; `undefined`: not at all. */
export type ListeningPolicy = Exclude<AnswerPolicy, 'when-addressed'>;

/** The channels in which we answer what nobody put to us: the operator's, and those that servers have chosen. */
export interface AnswerChannels {
  policyIn(channel: TextBasedChannel | AnyThreadChannel): Promise<ListeningPolicy | undefined>;
}

export function createAnswerChannels(
  { readsMessages, answerChannelIds }: OperatorSettings,
  settings: Pick<RememberedSettings, 'known'>,
): AnswerChannels {
  const byOperator = new Set(answerChannelIds);
  return {
    policyIn: async (channel) => {
      if (!readsMessages || channel.isDMBased()) return undefined;
      const { answerPolicy, answerChannelIds: chosen } = await settings.known(channel.guildId);
      if (answerPolicy === 'when-addressed') return undefined;
      const ids = channel.isThread() ? [channel.id, channel.parentId ?? ''] : [channel.id];
      const isListenedTo = ids.some((id) => byOperator.has(id) || chosen.includes(id));
      return isListenedTo ? answerPolicy : undefined;
    },
  };
}
