import type { APIComponentInContainer } from 'discord.js';
import { noChoice, settingsMenu } from '../settings-controls.js';
import { languageFor, texts, type Language } from '../../../text/languages.js';
import { menuRow, roleMenuRow } from '../../../ui/menus.js';
import { goneRow, settingPart } from './setting-parts.js';
import type { SettingsView } from './settings-view.js';

/** The language of what all see, and who may edit. */
export function peoplePage(
  { settings, guild }: SettingsView,
  language: Language,
): readonly APIComponentInContainer[] {
  const { language: languageText, editor, deleted } = language.text.settings;
  const { editorRoleId } = settings;
  const hasRole = editorRoleId !== undefined && guild.hasRole(editorRoleId);
  return [
    settingPart(languageText),
    ...menuRow(settingsMenu.encode('language'), languageText.title, [
      {
        label: languageText.own(ownName(languageFor(guild.locale).text.locale)),
        value: noChoice,
        chosen: settings.language === undefined,
      },
      ...texts.map(({ locale }) => ({
        label: ownName(locale),
        value: locale,
        chosen: settings.language === locale,
      })),
    ]),
    settingPart(
      editor,
      editorRoleId === undefined ? editor.none : hasRole ? `<@&${editorRoleId}>` : `*${deleted}*`,
    ),
    ...roleMenuRow(
      settingsMenu.encode('editorRoleId'),
      editor.placeholder,
      hasRole ? [editorRoleId] : [],
      { least: 0 },
    ),
    ...goneRow('editorRoleId', editorRoleId === undefined || hasRole ? 0 : 1, language),
  ];
}

/** What a language calls itself, with a capital where it has any: "Français". */
function ownName(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
