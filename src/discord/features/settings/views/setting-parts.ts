import type { APIComponentInContainer, APITextDisplayComponent } from 'discord.js';
import {
  settingsGone,
  settingsSwitch,
  type NamingSetting,
  type SwitchedSetting,
} from '../settings-controls.js';
import type { SettingsView } from './settings-view.js';
import type { Language } from '../../../text/languages.js';
import { buttonRow, textDisplay } from '../../../ui/reply.js';

/** What a setting is about, and how it stands. */
export function settingPart(
  { title, help }: { readonly title: string; readonly help: string },
  ...values: readonly string[]
): APITextDisplayComponent {
  return textDisplay([`**${title}**`, `-# ${help}`, ...values].join('\n'));
}

/** A button that takes out what is deleted; nothing where nothing is. */
export function goneRow(
  setting: NamingSetting,
  gone: number,
  { text }: Language,
  label = text.settings.channels.removeGone,
): ReturnType<typeof buttonRow> {
  return gone === 0 ? [] : buttonRow([{ customId: settingsGone.encode(setting), label }]);
}

/** A setting that is on or off, with its button. */
export function switchParts(
  setting: SwitchedSetting,
  { settings }: SettingsView,
  { text }: Language,
): readonly APIComponentInContainer[] {
  const { on, off, turnOn, turnOff } = text.settings;
  const isOn = settings[setting];
  return [
    settingPart(text.settings[setting], isOn ? on : off),
    ...buttonRow([
      {
        customId: settingsSwitch.encode({ setting, isOn: !isOn }),
        label: isOn ? turnOff : turnOn,
      },
    ]),
  ];
}
