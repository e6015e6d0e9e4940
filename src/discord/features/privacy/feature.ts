import type { Feature } from '../../framework/feature.js';
import { eraseGuild } from './erase-guild.js';
import { privacySteps } from './privacy-buttons.js';
import { privacy } from './privacy-command.js';

/** What is kept of people and servers, and having it erased. */
export const privacyFeature: Feature = {
  commands: [privacy],
  components: [privacySteps],
  modals: [eraseGuild],
};
