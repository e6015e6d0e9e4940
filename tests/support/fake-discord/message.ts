import {
  EmbedType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
  type APIAllowedMentions,
  type APIAttachment,
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
  type APIUser,
} from 'discord.js';
import { walkComponents } from './component-tree.js';
import { textIn } from './json.js';
import type { User, World } from './world.js';

/** What every request body that makes or changes a message has in common. */
export interface MessageBody {
  readonly content?: string | null | undefined;
  readonly embeds?: readonly APIEmbed[] | null | undefined;
  readonly components?: readonly APIMessageTopLevelComponent[] | null | undefined;
  readonly flags?: MessageFlags | null | undefined;
  readonly allowed_mentions?: APIAllowedMentions | null | undefined;
  readonly attachments?: readonly { readonly id: string | number }[] | null | undefined;
  readonly tts?: boolean | null | undefined;
}

/** A file of a multipart request. */
export interface UploadedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

export interface Draft {
  readonly author: User;
  readonly channelId: string;
  readonly body: MessageBody;
  readonly files?: readonly UploadedFile[];
  /** The message that this one replies to. */
  readonly repliesTo?: APIMessage;
  /** What else the message carries: interaction metadata, webhook id, nonce. */
  readonly extra?: Partial<APIMessage>;
  readonly id?: string;
}

/** The enumeration has no member for zero; taking a bit from itself makes one. */
const noFlags: MessageFlags = MessageFlags.Crossposted & ~MessageFlags.Crossposted;

/** Flags that a sender may set. */
const settableFlags: MessageFlags =
  MessageFlags.SuppressEmbeds |
  MessageFlags.Ephemeral |
  MessageFlags.Loading |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2;

/** The message that Discord makes of a body: mentions resolved, components numbered, files stored. */
export function composeMessage(world: World, draft: Draft): APIMessage {
  const { author, channelId, body, files = [], repliesTo, extra = {} } = draft;
  const pings = pingsOf(world, body, repliesTo);
  const guildId = world.channels.get(channelId)?.guildId;
  const flags: MessageFlags = (body.flags ?? noFlags) & settableFlags;
  return {
    id: draft.id ?? world.clock.snowflake(),
    channel_id: channelId,
    author: author.api,
    content: body.content ?? '',
    timestamp: new Date(world.clock.now()).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: pings.everyone,
    mentions: pings.users,
    mention_roles: pings.roles,
    attachments: storeFiles(world, files),
    embeds: stored(body.embeds),
    components: numbered(body.components),
    pinned: false,
    type: repliesTo ? MessageType.Reply : MessageType.Default,
    flags,
    ...(repliesTo && {
      message_reference: {
        type: MessageReferenceType.Default,
        message_id: repliesTo.id,
        channel_id: repliesTo.channel_id,
        ...(guildId !== undefined && { guild_id: guildId }),
      },
      referenced_message: repliesTo,
    }),
    ...extra,
  };
}

/** The message after an edit: keys that the body lacks stay as they are, `null` empties them. */
export function editMessage(
  world: World,
  message: APIMessage,
  body: MessageBody,
  files: readonly UploadedFile[] = [],
): APIMessage {
  const kept =
    body.attachments === undefined
      ? message.attachments
      : message.attachments.filter(({ id }) =>
          body.attachments?.some((attachment) => String(attachment.id) === id),
        );
  const edited: APIMessage = {
    ...message,
    ...(body.content !== undefined && { content: body.content ?? '' }),
    ...(body.embeds !== undefined && { embeds: stored(body.embeds) }),
    ...(body.components !== undefined && { components: numbered(body.components) }),
    attachments: [...kept, ...storeFiles(world, files)],
    flags: editedFlags(message, body),
    edited_timestamp: new Date(world.clock.now()).toISOString(),
  };
  const pings = pingsOf(world, { ...body, content: edited.content, components: edited.components });
  return { ...edited, mentions: pings.users, mention_roles: pings.roles };
}

/** The body that the edited message amounts to, for the rules: they hold for the outcome. */
export function bodyAfterEdit(
  message: APIMessage,
  body: MessageBody,
  files: readonly UploadedFile[] = [],
): object {
  return {
    content: body.content === undefined ? message.content : body.content,
    embeds: body.embeds === undefined ? message.embeds : body.embeds,
    components: body.components === undefined ? message.components : body.components,
    attachments: body.attachments === undefined ? message.attachments : body.attachments,
    allowed_mentions: body.allowed_mentions,
    flags: editedFlags(message, body),
    files,
  };
}

/** Ephemeral stays what it was, Components V2 cannot be taken back, and an edit ends the loading state. */
function editedFlags(message: APIMessage, body: MessageBody): MessageFlags {
  const before = message.flags ?? noFlags;
  const sticky: MessageFlags = before & (MessageFlags.Ephemeral | MessageFlags.IsComponentsV2);
  const asked = body.flags ?? before;
  const allowed: MessageFlags = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;
  const after: MessageFlags = sticky | (asked & allowed);
  return after;
}

interface Pings {
  readonly users: APIUser[];
  readonly roles: string[];
  readonly everyone: boolean;
}

/** Whom a message pings: what its text names, as far as `allowed_mentions` lets it. */
function pingsOf(world: World, body: MessageBody, repliesTo?: APIMessage): Pings {
  const text = [
    body.content ?? '',
    ...walkComponents(body.components).map(({ component }) => textIn(component['content'])),
  ].join('\n');
  const allowed = body.allowed_mentions ?? undefined;
  const parses = (kind: string): boolean =>
    allowed === undefined || (allowed.parse ?? []).map(String).includes(kind);
  const named = new Set(
    idsIn(text, /<@!?(\d+)>/g).filter((id) => parses('users') || allowed?.users?.includes(id)),
  );
  if (repliesTo && (allowed === undefined || allowed.replied_user === true)) {
    named.add(repliesTo.author.id);
  }
  return {
    users: [...named].flatMap((id) => world.users.get(id)?.api ?? []),
    roles: idsIn(text, /<@&(\d+)>/g).filter(
      (id) => parses('roles') || allowed?.roles?.includes(id),
    ),
    everyone: parses('everyone') && /@everyone|@here/.test(text),
  };
}

function idsIn(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].flatMap(([, id]) => id ?? []))];
}

function stored(embeds: readonly APIEmbed[] | null | undefined): APIEmbed[] {
  return (embeds ?? []).map((embed) => ({ ...embed, type: EmbedType.Rich }));
}

/** Discord numbers components that come without an id, in reading order from 1. */
function numbered(
  components: readonly APIMessageTopLevelComponent[] | null | undefined,
): APIMessageTopLevelComponent[] {
  const copy = structuredClone([...(components ?? [])]);
  walkComponents(copy).forEach(({ component }, index) => {
    if (typeof component['id'] !== 'number' || component['id'] === 0) {
      Object.assign(component, { id: index + 1 });
    }
  });
  return copy;
}

/** Keeps the files where the server serves them, and describes them as Discord does. */
export function storeFiles(world: World, files: readonly UploadedFile[]): APIAttachment[] {
  return files.map((file) => {
    const id = world.clock.snowflake();
    const path = `/attachments/${id}/${encodeURIComponent(file.name)}`;
    world.files.set(path, file);
    const url = `${world.origin}${path}`;
    return {
      id,
      filename: file.name,
      size: file.bytes.length,
      url,
      proxy_url: url,
      content_type: file.type,
    };
  });
}
