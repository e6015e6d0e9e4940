/** What answers to messages use of this feature. */
export { renderHelp } from './help-reply.js';
