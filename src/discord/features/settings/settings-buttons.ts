import { UserError } from '../../../shared/errors.js';
import type { AnswerPolicy, GuildSettings } from '../../../store/guild-settings.js';
import type { ActionContext } from '../../framework/action.js';
import { defineComponent } from '../../framework/component.js';
import { openSettingsForm } from './settings-modals.js';
import { openShelfForm } from './shelf-modals.js';
import type { Reply } from '../../ui/reply.js';
import {
  noChoice,
  otherChoice,
  settingsForm,
  settingsGone,
  settingsMenu,
  settingsPage,
  settingsSwitch,
  type ChosenSetting,
  shelfMenu,
  type NamingSetting,
  type SettingsPage,
  type SwitchedSetting,
} from './settings-controls.js';
import { changeSettings, showSettings } from './show-settings.js';
import { texts } from '../../text/languages.js';

/** Asked for at each press: a panel stays open while permissions change. */
const manager = { requires: 'manager' } as const;

const pageOf: Readonly<Record<ChosenSetting | NamingSetting | SwitchedSetting, SettingsPage>> = {
  answerChannelIds: 'answers',
  answerPolicy: 'answers',
  answerPlace: 'answers',
  language: 'people',
  editorRoleId: 'people',
  reportChannelId: 'reports',
  digest: 'reports',
  outdatedReports: 'reports',
  askChannelId: 'reports',
  askRoleId: 'reports',
  retentionDays: 'log',
  feedback: 'log',
  questionLog: 'log',
  operatorArticles: 'shelves',
  channelShelves: 'shelves',
  roleShelves: 'shelves',
};

/** Another part of the panel. */
export const turnSettings = defineComponent(
  settingsPage,
  (page) => ({ manner: 'update', execute: (context) => showSettings(page, context) }),
  manager,
);

/** A menu of the panel. */
export const chooseSetting = defineComponent(
  settingsMenu,
  (setting, { values }) =>
    setting === 'retentionDays' && values[0] === otherChoice
      ? { manner: 'modal', open: (context) => openSettingsForm('retention', context) }
      : {
          manner: 'update',
          execute: (context) => {
            const changes = chosen(setting, values, context);
            return changes === undefined
              ? outdated(context)
              : changeSettings(pageOf[setting], changes, context);
          },
        },
  manager,
);

export const switchSetting = defineComponent(
  settingsSwitch,
  ({ setting, isOn }) => ({
    manner: 'update',
    execute: (context) => changeSettings(pageOf[setting], { [setting]: isOn }, context),
  }),
  manager,
);

/** Opens the form of a setting that is written. */
export const writeSetting = defineComponent(
  settingsForm,
  (form) => ({ manner: 'modal', open: (context) => openSettingsForm(form, context) }),
  manager,
);

/** Opens the form of the channel or role that was chosen. */
export const chooseShelf = defineComponent(
  shelfMenu,
  (kind, { values }) => ({
    manner: 'modal',
    open: (context) => openShelfForm(kind, values[0] ?? '', context),
  }),
  manager,
);

/** Takes out what is deleted. */
export const removeGone = defineComponent(
  settingsGone,
  (setting) => ({
    manner: 'update',
    execute: (context) =>
      changeSettings(
        pageOf[setting],
        (settings) => withoutGone(setting, settings, context),
        context,
      ),
  }),
  manager,
);

/** What was chosen in a menu; undefined for what cannot be chosen there. */
function chosen(
  setting: ChosenSetting,
  values: readonly string[],
  { guild, guildId, mayWriteIn, language }: ActionContext,
): Partial<GuildSettings> | undefined {
  const [value] = values;
  // A menu shows only what there is, but what is sent need not come from the menu. Nothing chosen takes the choice back.
  const isChannel = (id: string): boolean => guild?.hasChannel(id) === true;
  // The role of everybody has the server's own id.
  const isRole = (id: string): boolean => guild?.hasRole(id) === true && id !== guildId;
  switch (setting) {
    case 'answerChannelIds':
      return values.every(isChannel) ? { answerChannelIds: values } : undefined;
    case 'answerPolicy':
      return isPolicy(value) ? { answerPolicy: value } : undefined;
    case 'answerPlace':
      return value === 'channel' || value === 'thread' ? { answerPlace: value } : undefined;
    case 'language':
      if (value === noChoice) return { language: undefined };
      return texts.some(({ locale }) => locale === value) ? { language: value } : undefined;
    case 'editorRoleId':
      return value === undefined || isRole(value) ? { editorRoleId: value } : undefined;
    case 'askRoleId':
      return value === undefined || isRole(value) ? { askRoleId: value } : undefined;
    case 'reportChannelId':
    case 'askChannelId':
      if (value !== undefined && !isChannel(value)) return undefined;
      if (value !== undefined && !mayWriteIn(value)) {
        const { mayNotWriteThere } = language.text.errors;
        throw new UserError('may-not-write', mayNotWriteThere(`<#${value}>`));
      }
      return { [setting]: value };
    case 'retentionDays': {
      const days = Number(value);
      return Number.isInteger(days) && days >= 1 && days <= 365
        ? { retentionDays: days }
        : undefined;
    }
  }
}

function isPolicy(value: string | undefined): value is AnswerPolicy {
  return value === 'every-question' || value === 'when-confident' || value === 'when-addressed';
}

/** Still what it is if it is there again since the panel was shown. */
function withoutGone(
  setting: NamingSetting,
  settings: GuildSettings,
  { guild }: ActionContext,
): Partial<GuildSettings> {
  const { answerChannelIds, channelShelves, roleShelves } = settings;
  const hasChannel = (id: string): boolean => guild?.hasChannel(id) ?? true;
  switch (setting) {
    case 'answerChannelIds':
      return { answerChannelIds: answerChannelIds.filter(hasChannel) };
    case 'editorRoleId':
    case 'askRoleId': {
      const roleId = settings[setting];
      const isGone = roleId !== undefined && guild?.hasRole(roleId) === false;
      return isGone ? { [setting]: undefined } : {};
    }
    case 'reportChannelId':
    case 'askChannelId': {
      const channelId = settings[setting];
      const isGone = channelId !== undefined && !hasChannel(channelId);
      return isGone ? { [setting]: undefined } : {};
    }
    case 'channelShelves':
      return { channelShelves: channelShelves.filter(({ channelId }) => hasChannel(channelId)) };
    case 'roleShelves':
      return { roleShelves: roleShelves.filter(({ roleId }) => guild?.hasRole(roleId) ?? true) };
  }
}

function outdated({ language }: ActionContext): Promise<Reply> {
  return Promise.reject(new UserError('outdated', language.text.errors.outdated));
}
