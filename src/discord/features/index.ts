import type { Command } from '../framework/command.js';
import type { Component } from '../framework/component.js';
import type { Feature } from '../framework/feature.js';
import type { Modal } from '../framework/modal.js';
import { askFeature } from './ask/feature.js';
import { citeFeature } from './cite/feature.js';
import { feedbackFeature } from './feedback/feature.js';
import { helpFeature } from './help/feature.js';
import { insightsFeature } from './insights/feature.js';
import { knowledgeFeature } from './knowledge/feature.js';
import { moderatorsFeature } from './moderators/feature.js';
import { privacyFeature } from './privacy/feature.js';
import { proposeFeature } from './propose/feature.js';
import { readFeature } from './read/feature.js';
import { settingsFeature } from './settings/feature.js';
import { standingFeature } from './standing/feature.js';
import { verifyFeature } from './verify/feature.js';

/** Every feature. Registration, routing and help follow from this list, and help keeps its order. */
const features: readonly Feature[] = [
  ...[askFeature, readFeature, verifyFeature, citeFeature, feedbackFeature],
  ...[moderatorsFeature, standingFeature],
  ...[knowledgeFeature, proposeFeature, insightsFeature, settingsFeature],
  ...[helpFeature, privacyFeature],
];

export const commands: readonly Command[] = features.flatMap((feature) => feature.commands ?? []);

export const components: readonly Component[] = features.flatMap(
  (feature) => feature.components ?? [],
);

export const modals: readonly Modal[] = features.flatMap((feature) => feature.modals ?? []);
