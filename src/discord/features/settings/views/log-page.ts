import type { APIComponentInContainer } from 'discord.js';
import type { GuildRate } from '../../../../store/guild-settings.js';
import { otherChoice, settingsForm, settingsMenu } from '../settings-controls.js';
import type { Language } from '../../../text/languages.js';
import { menuRow } from '../../../ui/menus.js';
import { buttonRow } from '../../../ui/reply.js';
import { settingPart, switchParts } from './setting-parts.js';
import type { SettingsView } from './settings-view.js';

const presetDays: readonly number[] = [7, 14, 30, 90, 180, 365];

/** Feedback and question log with how long they are kept, and how often may be asked. */
export function logPage(
  view: SettingsView,
  language: Language,
): readonly APIComponentInContainer[] {
  const { retention, cooldown, change } = language.text.settings;
  const { retentionDays, personCooldown, channelCooldown } = view.settings;
  const { person, channel } = view.operator.cooldown;
  const days = [...new Set([...presetDays, retentionDays])].toSorted((a, b) => a - b);
  return [
    ...switchParts('feedback', view, language),
    ...switchParts('questionLog', view, language),
    settingPart(retention),
    ...menuRow(settingsMenu.encode('retentionDays'), retention.title, [
      ...days.map((each) => ({
        label: retention.days(each),
        value: String(each),
        chosen: each === retentionDays,
      })),
      { label: retention.other, value: otherChoice },
    ]),
    settingPart(
      cooldown,
      cooldown.person(rateText(personCooldown, person, language)),
      cooldown.channel(rateText(channelCooldown, channel, language)),
    ),
    ...buttonRow([{ customId: settingsForm.encode('cooldown'), label: change }]),
  ];
}

function rateText(
  own: GuildRate | 'off' | undefined,
  byOperator: GuildRate | undefined,
  { text }: Language,
): string {
  const { cooldown } = text.settings;
  const shown = (rate: GuildRate | 'off'): string =>
    rate === 'off' ? cooldown.off : cooldown.rate(rate);
  return own === undefined ? cooldown.byOperator(shown(byOperator ?? 'off')) : shown(own);
}
