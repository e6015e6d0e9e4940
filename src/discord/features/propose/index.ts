/** What `/privacy` shows of this feature. */
export { proposalParts } from './proposal-parts.js';
