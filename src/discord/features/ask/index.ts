/** What other features, and answers to messages, use of this one. */
export { exampleLines, renderAnswer } from './answer-reply.js';
export { presentPassage } from './present-passage.js';
