import type { APITextDisplayComponent } from 'discord.js';
import { settingsGone, type NamingSetting } from '../settings-controls.js';
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
): ReturnType<typeof buttonRow> {
  return gone === 0
    ? []
    : buttonRow([
        { customId: settingsGone.encode(setting), label: text.settings.channels.removeGone },
      ]);
}
