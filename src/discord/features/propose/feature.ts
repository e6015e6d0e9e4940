import type { Feature } from '../../framework/feature.js';
import { propose } from './propose-command.js';
import { withdraw } from './withdraw.js';

/** Articles made of what people wrote on Discord, which they may withdraw. */
export const proposeFeature: Feature = { commands: [propose], components: [withdraw] };
