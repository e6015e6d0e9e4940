import type { QuotedPart } from '../../store/shown-quotes.js';
import { numberQuotations } from './quotation-part.js';
import {
  ButtonStyle,
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIFileComponent,
  type APIMediaGalleryComponent,
  type APISectionComponent,
  type APISeparatorComponent,
  type APITextDisplayComponent,
} from 'discord.js';

/** What is said back, on whatever surface: one Components V2 message. */
export interface Reply {
  readonly components: readonly [APIContainerComponent];
  /** Each shown by a part that names it: see {@link filePart} and {@link picturePart}. */
  readonly files?: readonly ReplyFile[];
  /** Whom it tells of itself: people that it mentions, by their ids. Absent: nobody. */
  readonly pings?: readonly string[];
  /** The same of a role. */
  readonly pingsRole?: string | undefined;
  /** What it quotes of the server's own articles, so that it can be put right where all see it. Absent: nothing. */
  readonly quotes?: readonly QuotedPart[];
}

export interface ReplyFile {
  /** Letters, digits, `.`, `_` and `-`: Discord changes all others, and then no part names the file. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a reply is about, told by the colour at its edge (and never by that alone). */
const accents = {
  found: 0x2f6fde,
  uncertain: 0xd9911c,
  neutral: 0x80858e,
} as const;

export type Accent = keyof typeof accents;

export function reply(
  accent: Accent,
  components: readonly APIComponentInContainer[],
  files: readonly ReplyFile[] = [],
): Reply {
  const { parts, quotes } = numberQuotations(components);
  return {
    components: [
      { type: ComponentType.Container, accent_color: accents[accent], components: [...parts] },
    ],
    ...(files.length > 0 && { files }),
    ...(quotes.length > 0 && { quotes }),
  };
}

/** A reply of a few plain words. */
export function notice(text: string): Reply {
  return reply('neutral', [textDisplay(text)]);
}

export function textDisplay(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

/** A button in a row. Without an id (its state did not fit into one) there is no button. */
export interface ButtonSpec {
  readonly customId: string | undefined;
  /** At most 80 characters. */
  readonly label?: string;
  /** One character of Unicode's emoji. */
  readonly emoji?: string;
  readonly disabled?: boolean;
  /** What is meant to be pressed, and what cannot be undone, stand out. */
  readonly style?: 'primary' | 'danger';
}

const styles = {
  primary: ButtonStyle.Primary,
  danger: ButtonStyle.Danger,
} as const;

/** A row of at most 5 buttons; nothing without any. */
export function buttonRow(
  specs: readonly ButtonSpec[],
): readonly APIActionRowComponent<APIButtonComponentWithCustomId>[] {
  const components = specs.flatMap(({ customId, label, emoji, disabled, style }) =>
    customId === undefined
      ? []
      : [
          {
            type: ComponentType.Button as const,
            style: style === undefined ? (ButtonStyle.Secondary as const) : styles[style],
            custom_id: customId,
            ...(label !== undefined && { label }),
            ...(emoji !== undefined && { emoji: { name: emoji } }),
            ...(disabled === true && { disabled }),
          },
        ],
  );
  return components.length === 0 ? [] : [{ type: ComponentType.ActionRow, components }];
}

/** A text with a link button beside it. */
export function linkSection(content: string, label: string, url: string): APISectionComponent {
  return {
    type: ComponentType.Section,
    components: [textDisplay(content)],
    accessory: { type: ComponentType.Button, style: ButtonStyle.Link, label, url },
  };
}

/** The same reply with the texts beside its link buttons alone; undefined where it has none. */
export function withoutLinkButtons({
  components: [container],
  ...others
}: Reply): Reply | undefined {
  const parts = container.components.flatMap((part): readonly APIComponentInContainer[] =>
    part.type === ComponentType.Section &&
    part.accessory.type === ComponentType.Button &&
    part.accessory.style === ButtonStyle.Link
      ? part.components
      : [part],
  );
  if (parts.length === container.components.length && parts.every(isIn(container.components))) {
    return undefined;
  }
  return {
    ...others,
    components: [{ ...container, components: [...parts] }],
  };
}

function isIn<Item>(items: readonly Item[]): (item: Item) => boolean {
  return (item) => items.includes(item);
}

/** A file to be downloaded. */
export function filePart({ name }: ReplyFile): APIFileComponent {
  return { type: ComponentType.File, file: { url: `attachment://${name}` } };
}

/** Pictures, 1 to 10; `description` is read to who does not see them, at most 1,024 characters. */
export function picturePart(
  pictures: readonly { readonly file: ReplyFile; readonly description: string }[],
): APIMediaGalleryComponent {
  return {
    type: ComponentType.MediaGallery,
    items: pictures.map(({ file, description }) => ({
      media: { url: `attachment://${file.name}` },
      description,
    })),
  };
}

export function separator(): APISeparatorComponent {
  return { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small };
}

/**
 * A reply as discord.js sends it. Nobody is pinged by it but whom it names: not by what an article says, nor by being answered.
 * https://docs.discord.com/developers/resources/message#allowed-mentions-object
 */
export function messageOptions({ components, files = [], pings = [], pingsRole }: Reply): {
  readonly components: Reply['components'];
  readonly files: readonly { readonly attachment: Buffer; readonly name: string }[];
  readonly flags: MessageFlags.IsComponentsV2;
  readonly allowedMentions: {
    readonly parse: readonly [];
    readonly users?: readonly string[];
    readonly roles?: readonly string[];
    readonly repliedUser: false;
  };
} {
  return {
    components,
    files: files.map(({ name, bytes }) => ({ attachment: Buffer.from(bytes), name })),
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: {
      parse: [],
      ...(pings.length > 0 && { users: pings }),
      ...(pingsRole !== undefined && { roles: [pingsRole] }),
      repliedUser: false,
    },
  };
}

/** The same in the place of an earlier one, whose files go with it. */
export function editOptions(reply: Reply): ReturnType<typeof messageOptions> & {
  readonly attachments: [];
} {
  return { ...messageOptions(reply), attachments: [] };
}
