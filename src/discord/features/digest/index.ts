/** What the gateway uses of this feature; there is nothing in it to press. */
export { createDigestTeller } from './digest-teller.js';
