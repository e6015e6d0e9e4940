/** What the gateway uses of this feature. */
export { createCorrections } from './corrections.js';
