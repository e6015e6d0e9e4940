import { ChannelType, type APIComponentInContainer } from 'discord.js';
import type { AnswerPolicy, GuildSettings } from '../../../../store/guild-settings.js';
import { settingsMenu } from '../settings-controls.js';
import type { Language } from '../../../text/languages.js';
import { channelMenuRow, menuRow } from '../../../ui/menus.js';
import { goneRow, settingPart } from './setting-parts.js';
import type { SettingsView } from './settings-view.js';

/** As many as a menu takes. */
const mostChannels = 25;

/** Channels named in a text; the menu below has all of them. */
const shownChannels = 10;

/** Discord's menus offer no media channels. */
const channelTypes = [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum];

const policies: readonly AnswerPolicy[] = ['every-question', 'when-confident', 'when-addressed'];
const places: readonly GuildSettings['answerPlace'][] = ['channel', 'thread'];

/** Where and when messages are answered. */
export function answersPage(
  view: SettingsView,
  language: Language,
): readonly APIComponentInContainer[] {
  const { policy, place } = language.text.settings;
  const { answerPolicy, answerPlace } = view.settings;
  return [
    ...channels(view, language),
    ...(view.operator.readsMessages
      ? [
          settingPart(policy),
          ...menuRow(
            settingsMenu.encode('answerPolicy'),
            policy.title,
            policies.map((value) => ({
              ...policy.options[value],
              value,
              chosen: value === answerPolicy,
            })),
          ),
        ]
      : []),
    settingPart(place),
    ...menuRow(
      settingsMenu.encode('answerPlace'),
      place.title,
      places.map((value) => ({ ...place.options[value], value, chosen: value === answerPlace })),
    ),
  ];
}

function channels(
  { settings, operator, guild, lackingIn }: SettingsView,
  language: Language,
): readonly APIComponentInContainer[] {
  const { channels: text } = language.text.settings;
  if (!operator.readsMessages) return [settingPart(text, text.noIntent)];
  const there = settings.answerChannelIds.filter((id) => guild.hasChannel(id));
  const gone = settings.answerChannelIds.length - there.length;
  const byOperator = operator.answerChannelIds.filter((id) => guild.hasChannel(id));
  const closed = there.filter((id) => lackingIn(id).length > 0);
  const lacking = [...new Set(closed.flatMap(lackingIn))];
  return [
    settingPart(
      text,
      there.length === 0 ? text.none : mentions(there),
      ...(byOperator.length === 0 ? [] : [text.byOperator(mentions(byOperator))]),
      ...(gone === 0 ? [] : [text.gone(gone)]),
      ...(closed.length === 0
        ? []
        : [
            text.mayNotAnswer(
              mentions(closed),
              lacking.map((permission) => language.text.permissions[permission]),
            ),
          ]),
    ),
    ...channelMenuRow(
      settingsMenu.encode('answerChannelIds'),
      text.placeholder,
      channelTypes,
      there.slice(0, mostChannels),
      { least: 0, most: mostChannels },
    ),
    ...goneRow('answerChannelIds', gone, language),
  ];
}

function mentions(ids: readonly string[]): string {
  const shown = ids.slice(0, shownChannels).map((id) => `<#${id}>`);
  return [...shown, ...(ids.length > shown.length ? ['…'] : [])].join(' ');
}
