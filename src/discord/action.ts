import type { Answer, Question } from '../answer/answer.js';
import type { KnowledgeBase } from '../answer/knowledge-base.js';
import type { Command } from './command.js';
import type { Reply } from './render/reply.js';
import type { Language } from './text/languages.js';

/** What a command or a button does, once it is known what the person filled in or pressed. */
export interface Action {
  /** Only the person sees the reply. Known before there is anything to say, since Discord wants to know it then. */
  readonly isPrivate: boolean;
  /** A `UserError` is shown to the person as it stands; any other error is a bug, and logged as one. */
  execute(context: ActionContext): Promise<Reply>;
}

/** What an action may use. It never touches an interaction: deferring, sending and errors are the router's. */
export interface ActionContext {
  readonly knowledge: KnowledgeBase;
  /** Puts a question to the knowledge, and logs how that went. */
  readonly ask: (question: Question) => Promise<Answer>;
  readonly language: Language;
  /** How the bot is mentioned, for help texts. */
  readonly botMention: string;
  /** Every command there is. */
  readonly commands: readonly Command[];
}
