import type { Feature } from '../../framework/feature.js';
import { cite } from './cite-command.js';
import { citeAs, citeShown } from './cite-shown.js';

/** An article or a paragraph, as it is to stand among sources. */
export const citeFeature: Feature = { commands: [cite], components: [citeShown, citeAs] };
