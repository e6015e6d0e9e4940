import { UserError } from '../../../shared/errors.js';
import type { GuildSettings, SettingChanges } from '../../../store/guild-settings.js';
import { guildOf, type ActionContext } from '../../framework/action.js';
import { renderSettings } from './views/settings-panel.js';
import type { Reply } from '../../ui/reply.js';
import type { SettingsPage } from './settings-controls.js';

/** One part of the panel, as the settings of the guild are. */
export async function showSettings(page: SettingsPage, context: ActionContext): Promise<Reply> {
  const settings = await context.stores.settings.get(guildOf(context));
  return panel(page, settings, false, context);
}

/** Changes settings, and shows the part of the panel that they are in. */
export async function changeSettings(
  page: SettingsPage,
  changes: SettingChanges,
  context: ActionContext,
): Promise<Reply> {
  const { stores, userId } = context;
  const settings = await stores.settings.change(guildOf(context), userId, changes);
  // What answers come from.
  if (page === 'words' || page === 'shelves') await context.refresh();
  return panel(page, settings, true, context);
}

function panel(
  page: SettingsPage,
  settings: GuildSettings,
  isSaved: boolean,
  { operator, guild, knowledge, language, lackingIn }: ActionContext,
): Reply {
  if (guild === undefined) throw new UserError('guild-only', language.text.errors.guildOnly);
  return renderSettings(
    page,
    { settings, operator, guild, corpus: knowledge.corpus(), lackingIn, isSaved },
    language,
  );
}
