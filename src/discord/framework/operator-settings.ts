import type { CooldownRates } from './cooldown.js';

/** What whoever runs the bot has decided for all servers. */
export interface OperatorSettings {
  /** Whether messages are read that nobody put to us: Discord's privileged intent for that is asked for. */
  readonly readsMessages: boolean;
  /** Answer channels, in whichever server. */
  readonly answerChannelIds: readonly string[];
  readonly cooldown: CooldownRates;
  /** Days for which the data of a server that removed us are kept. */
  readonly guildDataDays: number;
}

/** As configured, with what holds where nothing is. */
export function operatorSettings(config: Partial<OperatorSettings>): OperatorSettings {
  const { answerChannelIds = [], readsMessages = false, guildDataDays = 30 } = config;
  return {
    readsMessages: readsMessages || answerChannelIds.length > 0,
    answerChannelIds,
    cooldown: config.cooldown ?? {},
    guildDataDays,
  };
}
