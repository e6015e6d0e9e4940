import type { Corpus } from '../../../../knowledge/corpus.js';
import type { GuildSettings } from '../../../../store/guild-settings.js';
import type { GuildFacts } from '../../../framework/guild-facts.js';
import type { OperatorSettings } from '../../../framework/operator-settings.js';
import type { NeededPermission } from '../../../text/permissions.js';

/** All that the panel shows. */
export interface SettingsView {
  readonly settings: GuildSettings;
  readonly operator: OperatorSettings;
  readonly guild: GuildFacts;
  /** All articles that the guild has. */
  readonly corpus: Corpus;
  /** What we lack to post in a channel. */
  readonly lackingIn: (channelId: string) => readonly NeededPermission[];
  /** Something was just changed. */
  readonly isSaved: boolean;
}
