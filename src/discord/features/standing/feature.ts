import type { Feature } from '../../framework/feature.js';
import { endStanding, tellMeLater } from './tell-me.js';

/** Being told, once, when the articles answer what they did not. */
export const standingFeature: Feature = { components: [tellMeLater, endStanding] };
