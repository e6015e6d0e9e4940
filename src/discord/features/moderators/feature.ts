import type { Feature } from '../../framework/feature.js';
import { askTheModerators } from './ask-moderators.js';
import { stepOfInquiry, writeAnswer, writeReason } from './settle-inquiry.js';

/** Asking the moderators what the articles do not say. */
export const moderatorsFeature: Feature = {
  components: [askTheModerators, stepOfInquiry],
  modals: [writeAnswer, writeReason],
};
