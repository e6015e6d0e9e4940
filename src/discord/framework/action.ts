import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import type { Answer, Question } from '../../answer/answer.js';
import type { Article } from '../../knowledge/article.js';
import type { KnowledgeBase } from '../../answer/serve/knowledge-base.js';
import type { PastKnowledge } from '../../answer/serve/past-knowledge.js';
import type { FetchFeed } from '../../importing/feeds/fetch-feed.js';
import type { FetchList } from '../../importing/feeds/fetch-list.js';
import type { ArticleImporter } from '../../importing/import-article.js';
import type { Stores } from '../../store/stores.js';
import type { Requirement } from './access.js';
import type { KeptAnswer } from './asking.js';
import type { Attachment } from './attachment.js';
import type { Courier } from './courier.js';
import type { GuildFacts } from './guild-facts.js';
import type { NeededPermission } from '../text/permissions.js';
import type { OperatorSettings } from './operator-settings.js';
import type { Audience } from '../ui/audience.js';
import type { Reply } from '../ui/reply.js';
import type { Language } from '../text/languages.js';
import type { Text } from '../text/text.js';
import type { Words } from '../text/words.js';

/** A modal as Discord opens it. */
export type OpenModal = APIModalInteractionResponseCallbackData;

/** A command as help lists it. */
export interface ListedCommand {
  readonly kind: 'chat' | 'group' | 'message';
  readonly name: string;
  readonly words: (text: Text) => Words;
  readonly requires?: Requirement;
}

/** What a command or a button does, once it is known what the person filled in or pressed. */
export type Action = ReplyAction | ModalAction | RemoveAction;

export interface ReplyAction {
  /** Known before there is anything to say, since Discord wants to know it then. */
  readonly manner: Manner;
  /** Who may do it; absent: anybody. The router checks it before anything is done. */
  readonly requires?: Requirement;
  /** For what may keep the process busy or waits for others: Discord is asked for time at once, and no question waits for it. */
  readonly takesLong?: boolean;
  /** A `UserError` is shown to the person as it stands; any other error is a bug, and logged as one. */
  execute(context: ActionContext): Promise<Reply>;
}

/** Opens a modal. Discord gives no more time for that, so nothing may be done that takes long. */
export interface ModalAction {
  readonly manner: 'modal';
  readonly requires?: Requirement;
  open(context: ActionContext): OpenModal | Promise<OpenModal>;
}

/** Takes the message away on which the button was pressed. */
export interface RemoveAction {
  readonly manner: 'remove';
  readonly requires?: Requirement;
}

/**
 * A new message for all, one that only the person sees, or a new content for the message that was used; `publish`: a new
 * message for all from one that only the person sees, whose button for it is then switched off.
 *
 * Who may not write where they are gets what all would see for themselves alone.
 */
export type Manner = 'public' | 'private' | 'update' | 'publish';

/** What an action may use. It never touches an interaction: deferring, sending and errors are the router's. */
export interface ActionContext {
  readonly knowledge: KnowledgeBase;
  /** Puts a question to the knowledge, logs how that went, and keeps it for the insights of the guild. */
  readonly ask: (question: Question) => Promise<KeptAnswer>;
  /** The same for what nobody asks as a question, such as a search: it is not kept. */
  readonly look: (question: Question) => Promise<Answer>;
  /**
   * What the guild's own articles said at the end of a day, as far as the reply may show it; undefined where no revisions are kept.
   * Questions put to it are not kept.
   */
  readonly past: (day: string) => Promise<PastKnowledge | undefined>;
  /** Puts a question to these articles alone, as to a draft that does not count yet: nothing of it is kept. */
  readonly trial: (articles: readonly Article[], question: Question) => Promise<Answer>;
  /** Of the reply: the person's when only they see it, else the server's. */
  readonly language: Language;
  /** The person's own, for what is told to them instead of a reply. */
  readonly ownLanguage: Language;
  /** Who does it, and whether others see what comes of it. */
  readonly audience: Audience;
  readonly userId: string;
  /** What they are called where they are. */
  readonly userName: string;
  /** Only where we were added to the guild itself: see {@link guildOf}. */
  readonly guildId?: string;
  readonly guildName?: string;
  /** What Discord says of that guild; absent where we are no member of it. */
  readonly guild?: GuildFacts;
  /** What whoever runs us has decided for all servers. */
  readonly operator: OperatorSettings;
  readonly channelId?: string;
  readonly stores: Stores;
  /** Says what is no reply, elsewhere. */
  readonly courier: Courier;
  /** The articles of the guild as everybody in some channels sees them. */
  readonly seenIn: (channelIds: readonly string[]) => Promise<KnowledgeBase>;
  /** Resolves when what was written of the guild's articles, aliases and pins is what answers come from, in this process. */
  readonly refresh: () => Promise<void>;
  readonly importer: ArticleImporter;
  readonly fetchFeed: FetchFeed;
  readonly fetchList: FetchList;
  /** The bytes of an upload; throws a `UserError` when it is too large. */
  readonly download: (attachment: Attachment) => Promise<Uint8Array>;
  /** Whether the person may do what requires so much. */
  readonly may: (requirement: Requirement) => Promise<boolean>;
  /** What we lack to post in a channel of the guild; all of it for a channel that we do not know. */
  readonly lackingIn: (channelId: string) => readonly NeededPermission[];
  /** Whether the person may write in a channel of the guild: only there do they have us post. */
  readonly mayWriteIn: (channelId: string) => boolean;
  /** Shows something in the place of the reply while work goes on, if Discord was asked for time. */
  readonly progress: (reply: Reply) => Promise<void>;
  /** How the bot is mentioned, for help texts. */
  readonly botMention: string;
  /** Our own. */
  readonly version: string;
  /** The id that Discord gave to a command, by which its mention can be clicked; undefined while it is not known. */
  readonly idOf: (command: string) => string | undefined;
  /** Every command there is. */
  readonly commands: readonly ListedCommand[];
}

/** The guild of an action that requires one. */
export function guildOf({ guildId }: Pick<ActionContext, 'guildId'>): string {
  if (guildId === undefined) throw new Error('This action lacks the requirement of a guild.');
  return guildId;
}
