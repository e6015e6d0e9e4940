import type { Feature } from '../../framework/feature.js';
import {
  chooseSetting,
  removeGone,
  switchSetting,
  turnSettings,
  writeSetting,
} from './settings-buttons.js';
import { settings } from './settings-command.js';
import { aliases, cooldown, retention } from './settings-modals.js';

/** How the bot behaves in a server. */
export const settingsFeature: Feature = {
  commands: [settings],
  components: [turnSettings, chooseSetting, switchSetting, writeSetting, removeGone],
  modals: [cooldown, retention, aliases],
};
