/** What other features use of this one. */
export { messageArticle } from './message-article.js';
export { presentProposal } from './present-proposal.js';
export { proposalParts } from './proposal-parts.js';
