/** What other features, and answers to messages, use of this one. */
export { find } from './find-command.js';
export {
  exampleLines,
  renderAnswer,
  unknownCondition,
  type AnswerReplyOptions,
} from './answer-reply.js';
export { presentPassage } from './present-passage.js';
export { renderReader } from './reader.js';
