import type { Feature } from '../../framework/feature.js';
import {
  chooseSetting,
  chooseShelf,
  removeGone,
  switchSetting,
  turnSettings,
  writeSetting,
} from './settings-buttons.js';
import { settings } from './settings-command.js';
import { channelShelf, roleShelf } from './shelf-modals.js';
import { aliases, cooldown, retention } from './settings-modals.js';

/** How the bot behaves in a server. */
export const settingsFeature: Feature = {
  commands: [settings],
  components: [turnSettings, chooseSetting, chooseShelf, switchSetting, writeSetting, removeGone],
  modals: [cooldown, retention, aliases, channelShelf, roleShelf],
};
