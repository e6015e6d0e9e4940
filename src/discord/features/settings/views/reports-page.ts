import { ChannelType, type APIComponentInContainer } from 'discord.js';
import { settingsMenu } from '../settings-controls.js';
import type { Language } from '../../../text/languages.js';
import { channelMenuRow, roleMenuRow } from '../../../ui/menus.js';
import { goneRow, settingPart, switchParts } from './setting-parts.js';
import type { SettingsView } from './settings-view.js';

/** Where moderators are told of things, and asked. */
export function reportsPage(
  view: SettingsView,
  language: Language,
): readonly APIComponentInContainer[] {
  const { askRole, deleted } = language.text.settings;
  const { askRoleId } = view.settings;
  const hasRole = askRoleId !== undefined && view.guild.hasRole(askRoleId);
  return [
    ...channelParts('reportChannelId', view, language),
    ...switchParts('digest', view, language),
    ...switchParts('outdatedReports', view, language),
    ...channelParts('askChannelId', view, language),
    settingPart(
      askRole,
      askRoleId === undefined ? askRole.none : hasRole ? `<@&${askRoleId}>` : `*${deleted}*`,
    ),
    ...roleMenuRow(
      settingsMenu.encode('askRoleId'),
      askRole.placeholder,
      hasRole ? [askRoleId] : [],
      { least: 0 },
    ),
    ...goneRow('askRoleId', askRoleId === undefined || hasRole ? 0 : 1, language),
  ];
}

/** A channel that we post in, and what keeps us from it. */
function channelParts(
  setting: 'reportChannelId' | 'askChannelId',
  { settings, guild, lackingIn }: SettingsView,
  language: Language,
): readonly APIComponentInContainer[] {
  const { report, askChannel, deleted } = language.text.settings;
  const words = setting === 'reportChannelId' ? report : askChannel;
  const channelId = settings[setting];
  const isThere = channelId !== undefined && guild.hasChannel(channelId);
  const lacking = isThere ? lackingIn(channelId) : [];
  return [
    settingPart(
      words,
      channelId === undefined ? words.none : isThere ? `<#${channelId}>` : `*${deleted}*`,
      ...(isThere && lacking.length > 0
        ? [
            language.text.knowledge.errors.mayNotReport(
              `<#${channelId}>`,
              lacking.map((permission) => language.text.permissions[permission]),
            ),
          ]
        : []),
    ),
    ...channelMenuRow(
      settingsMenu.encode(setting),
      words.placeholder,
      [ChannelType.GuildText, ChannelType.GuildAnnouncement],
      isThere ? [channelId] : [],
      { least: 0 },
    ),
    ...goneRow(setting, channelId === undefined || isThere ? 0 : 1, language),
  ];
}
