/** What other features, and the gateway, use of this one. */
export { standingParts } from './standing-parts.js';
export { createStandingTeller } from './standing-teller.js';
export { tellMeButton } from './tell-me-button.js';
