/** What other features, and answers to messages, use of this one. */
export { exampleLines, renderAnswer, type AnswerReplyOptions } from './answer-reply.js';
export { presentPassage } from './present-passage.js';
