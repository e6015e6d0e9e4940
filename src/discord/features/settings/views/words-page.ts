import type { APIComponentInContainer } from 'discord.js';
import { formatAliasLines } from '../alias-lines.js';
import { limits } from '../../../ui/limits.js';
import { settingsForm } from '../settings-controls.js';
import type { Language } from '../../../text/languages.js';
import { inline } from '../../../ui/inline.js';
import { buttonRow, textDisplay } from '../../../ui/reply.js';
import { settingPart } from './setting-parts.js';
import type { SettingsView } from './settings-view.js';

/** In the currency of `cost`; so many groups are shown, and the others are in the form. */
const maxGroupCost = 160;
const shownGroups = 12;

/** Names that stand for one another. */
export function wordsPage(
  { settings }: SettingsView,
  { text }: Language,
): readonly APIComponentInContainer[] {
  const { aliases, change } = text.settings;
  const groups = settings.aliases;
  const lines = groups
    .slice(0, shownGroups)
    .map((group) => `- ${inline(formatAliasLines([group]), maxGroupCost)}`);
  const isTooLong = formatAliasLines(groups).length > limits.textInput;
  return [
    settingPart(aliases, aliases.count(groups.length), ...lines, ...more(groups.length)),
    ...(isTooLong ? [textDisplay(aliases.tooLong)] : []),
    ...buttonRow([
      { customId: settingsForm.encode('aliases'), label: change, disabled: isTooLong },
    ]),
  ];
}

function more(count: number): readonly string[] {
  return count > shownGroups ? ['- …'] : [];
}
