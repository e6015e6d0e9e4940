/** What answers to messages use of this feature. */
export { renderBriefHelp, renderHelp } from './help-reply.js';
