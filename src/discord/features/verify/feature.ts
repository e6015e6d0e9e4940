import type { Feature } from '../../framework/feature.js';
import { checkThisQuote } from './check-menu.js';
import { verify } from './verify-command.js';

/** Whether the articles say what somebody says they say. */
export const verifyFeature: Feature = { commands: [verify, checkThisQuote] };
