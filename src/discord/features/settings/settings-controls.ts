import type { GuildSettings } from '../../../store/guild-settings.js';
import { defineCustomId, type CustomId } from '../../ui/custom-id.js';

/** The parts of the panel, each a message of its own, since one message holds no more than 40 components. */
export const settingsPages = [
  ...(['answers', 'people', 'reports', 'shelves', 'log', 'words'] as const),
] as const;
export type SettingsPage = (typeof settingsPages)[number];

/** Settings that are chosen from a menu. */
const chosenSettings = [
  ...(['answerChannelIds', 'answerPolicy', 'answerPlace'] as const),
  ...(['language', 'editorRoleId', 'reportChannelId', 'retentionDays'] as const),
  ...(['askChannelId', 'askRoleId'] as const),
] as const satisfies readonly (keyof GuildSettings)[];
export type ChosenSetting = (typeof chosenSettings)[number];

/** Settings that name channels or a role, which may be deleted. */
const namingSettings = [
  ...(['answerChannelIds', 'editorRoleId', 'reportChannelId'] as const),
  ...(['askChannelId', 'askRoleId', 'channelShelves', 'roleShelves'] as const),
] as const;
export type NamingSetting = (typeof namingSettings)[number];

const switchedSettings = [
  ...(['feedback', 'questionLog', 'operatorArticles', 'digest', 'outdatedReports'] as const),
] as const;
export type SwitchedSetting = (typeof switchedSettings)[number];

export const settingsPage = oneOf('settings-page', settingsPages);
export const settingsMenu = oneOf('settings-menu', chosenSettings);
/** Takes channels or a role out that are there no more. */
export const settingsGone = oneOf('settings-gone', namingSettings);

export const settingsSwitch = defineCustomId<{
  readonly setting: SwitchedSetting;
  readonly isOn: boolean;
}>({
  name: 'settings-switch',
  version: 1,
  encode: ({ setting, isOn }) => [setting, isOn ? 'on' : 'off'],
  decode: ([name, value, ...more]) => {
    const setting = switchedSettings.find((each) => each === name);
    if (setting === undefined || more.length > 0) return undefined;
    return value === 'on' || value === 'off' ? { setting, isOn: value === 'on' } : undefined;
  },
});

/** Settings that are written into a modal; the button that opens it has the same state. */
const writtenSettings = ['cooldown', 'retention', 'aliases'] as const;

export const settingsForm = oneOf('settings-form', writtenSettings);
export const cooldownForm = oneOf('settings-cooldown', ['cooldown']);
export const retentionForm = oneOf('settings-retention', ['retention']);
export const aliasesForm = oneOf('settings-aliases', ['aliases']);

/** Menus that open the form of a channel, or of a role: which articles go with it. */
export const shelfMenu = oneOf('settings-shelf', ['channel', 'role']);
/** The forms themselves, each with the id of its channel or role. */
export const channelShelfForm = ofSnowflake('settings-channel-shelf');
export const roleShelfForm = ofSnowflake('settings-role-shelf');

/** The option of a menu that goes back to what holds without a setting. */
export const noChoice = '-';

/** The option of a menu that opens a modal for what is not in the menu. */
export const otherChoice = 'other';

function ofSnowflake(name: string): CustomId<string> {
  return defineCustomId<string>({
    name,
    version: 1,
    encode: (id) => [id],
    decode: ([id, ...more]) =>
      more.length === 0 && id !== undefined && /^\d{5,20}$/u.test(id) ? id : undefined,
  });
}

function oneOf<const Name extends string>(name: string, values: readonly Name[]): CustomId<Name> {
  return defineCustomId<Name>({
    name,
    version: 1,
    encode: (value) => [value],
    decode: ([value, ...more]) =>
      more.length > 0 ? undefined : values.find((each) => each === value),
  });
}
