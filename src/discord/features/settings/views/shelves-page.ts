import { ChannelType, type APIComponentInContainer } from 'discord.js';
import { createSightFilter, labelKey, type Sight } from '../../../../knowledge/sight.js';
import type { ChannelShelf, RoleShelf } from '../../../../knowledge/shelves.js';
import type { Language } from '../../../text/languages.js';
import { inline } from '../../../ui/inline.js';
import { channelMenuRow, roleMenuRow } from '../../../ui/menus.js';
import { shelfMenu } from '../settings-controls.js';
import { goneRow, settingPart, switchParts } from './setting-parts.js';
import type { SettingsView } from './settings-view.js';

/** So many channels, and so many roles, are shown; what another one has is in its form. */
const mostShown = 5;

/** In the currency of `cost`, of the tags and publishers of one. */
const maxLabelsCost = 90;

const channelTypes = [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum];

/** Which articles are served where, and to whom. */
export function shelvesPage(
  view: SettingsView,
  language: Language,
): readonly APIComponentInContainer[] {
  const { channelShelves, roleShelves } = view.settings;
  const { channelShelves: channels, roleShelves: roles } = language.text.settings;
  const goneChannels = channelShelves.filter(({ channelId }) => !view.guild.hasChannel(channelId));
  const goneRoles = roleShelves.filter(({ roleId }) => !view.guild.hasRole(roleId));
  return [
    ...switchParts('operatorArticles', view, language),
    settingPart(
      channels,
      ...shown(channelShelves, (shelf) => channelLine(shelf, view, language), channels.none),
    ),
    ...channelMenuRow(shelfMenu.encode('channel'), channels.placeholder, channelTypes, []),
    ...goneRow('channelShelves', goneChannels.length, language),
    settingPart(
      roles,
      ...shown(roleShelves, (shelf) => roleLine(shelf, view, language), roles.none),
      ...(goneRoles.length === 0 ? [] : [roles.gone]),
    ),
    ...roleMenuRow(shelfMenu.encode('role'), roles.placeholder, []),
    ...goneRow('roleShelves', goneRoles.length, language, roles.showGone),
  ];
}

function shown<Shelf>(
  shelves: readonly Shelf[],
  line: (shelf: Shelf) => string,
  none: string,
): readonly string[] {
  if (shelves.length === 0) return [none];
  return [...shelves.slice(0, mostShown).map(line), ...(shelves.length > mostShown ? ['- …'] : [])];
}

function channelLine(shelf: ChannelShelf, view: SettingsView, language: Language): string {
  const { channelId, tags, publishers } = shelf;
  const { deleted, channelShelves: text } = language.text.settings;
  const channel = view.guild.hasChannel(channelId) ? `<#${channelId}>` : `*${deleted}*`;
  const forRoles = new Set(view.settings.roleShelves.flatMap((role) => role.tags).map(labelKey));
  const opened = tags.filter((tag) => forRoles.has(labelKey(tag)));
  const line = `- ${channel}: ${labels([...tags, ...publishers])} · ${count({ shelf }, view, language)}`;
  return opened.length === 0 ? line : `${line}\n-# ${text.opens(labels(opened))}`;
}

function roleLine({ roleId, tags }: RoleShelf, view: SettingsView, language: Language): string {
  const { deleted } = language.text.settings;
  const role = view.guild.hasRole(roleId) ? `<@&${roleId}>` : `*${deleted}*`;
  const sight = { shelf: { tags, publishers: [] } };
  return `- ${role}: ${labels(tags)} · ${count(sight, view, language)}`;
}

const labels = (all: readonly string[]): string => inline(all.join(', '), maxLabelsCost);

/** None, perhaps because it is misspelt, or because no article has it yet. */
function count(sight: Sight, { corpus }: SettingsView, { text }: Language): string {
  const isSeen = createSightFilter(sight);
  return text.settings.shelves.articles(corpus.articles.filter(isSeen).length);
}
