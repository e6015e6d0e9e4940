import type { Answer, Question } from '../answer/answer.js';
import type { KnowledgeBase } from '../answer/knowledge-base.js';
import type { Command } from './command.js';
import type { Reply } from './render/reply.js';
import type { Language } from './text/languages.js';

/** What a command or a button does, once it is known what the person filled in or pressed. */
export type Action = ReplyAction | RemoveAction;

export interface ReplyAction {
  /** Known before there is anything to say, since Discord wants to know it then. */
  readonly manner: Manner;
  /** A `UserError` is shown to the person as it stands; any other error is a bug, and logged as one. */
  execute(context: ActionContext): Promise<Reply>;
}

/** Takes the message away on which the button was pressed. */
export interface RemoveAction {
  readonly manner: 'remove';
}

/** A new message for all, one that only the person sees, or a new content for the message that was used. */
export type Manner = 'public' | 'private' | 'update';

/** Whom a message is for: it decides which buttons it has, and who may use them. */
export interface Audience {
  /** The one who asked: turns the pages of a public answer, and may remove it. */
  readonly askerId: string;
  /** Only the asker sees it. */
  readonly isPrivate: boolean;
}

/** What an action may use. It never touches an interaction: deferring, sending and errors are the router's. */
export interface ActionContext {
  readonly knowledge: KnowledgeBase;
  /** Puts a question to the knowledge, and logs how that went. */
  readonly ask: (question: Question) => Promise<Answer>;
  /** Of the reply: the person's when only they see it, else the server's. */
  readonly language: Language;
  /** The person's own, for what is told to them instead of a reply. */
  readonly ownLanguage: Language;
  /** Who does it, and whether others see what comes of it. */
  readonly audience: Audience;
  /** How the bot is mentioned, for help texts. */
  readonly botMention: string;
  /** Our own. */
  readonly version: string;
  /** Every command there is. */
  readonly commands: readonly Command[];
}
