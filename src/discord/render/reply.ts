import {
  ButtonStyle,
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APISectionComponent,
  type APISeparatorComponent,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
} from 'discord.js';
import { limits } from '../limits.js';

/** What is said back, on whatever surface: one Components V2 message. */
export interface Reply {
  readonly components: readonly [APIContainerComponent];
}

/** What a reply is about, told by the colour at its edge (and never by that alone). */
const accents = {
  found: 0x2f6fde,
  uncertain: 0xd9911c,
  neutral: 0x80858e,
} as const;

export type Accent = keyof typeof accents;

export function reply(accent: Accent, components: readonly APIComponentInContainer[]): Reply {
  return {
    components: [
      { type: ComponentType.Container, accent_color: accents[accent], components: [...components] },
    ],
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
}

/** A row of at most 5 buttons; nothing without any. */
export function buttonRow(
  specs: readonly ButtonSpec[],
): readonly APIActionRowComponent<APIButtonComponentWithCustomId>[] {
  const components = specs.flatMap(({ customId, label, emoji, disabled }) =>
    customId === undefined
      ? []
      : [
          {
            type: ComponentType.Button as const,
            style: ButtonStyle.Secondary as const,
            custom_id: customId,
            ...(label !== undefined && { label }),
            ...(emoji !== undefined && { emoji: { name: emoji } }),
            ...(disabled === true && { disabled }),
          },
        ],
  );
  return components.length === 0 ? [] : [{ type: ComponentType.ActionRow, components }];
}

export interface MenuOption {
  /** At most 100 characters each, as is `value`; values are distinct. */
  readonly label: string;
  readonly description?: string;
  readonly value: string;
}

/** A menu of 1 to 25 options of which one is chosen; nothing without any. */
export function menuRow(
  customId: string | undefined,
  placeholder: string,
  options: readonly MenuOption[],
): readonly APIActionRowComponent<APIStringSelectComponent>[] {
  if (customId === undefined || options.length === 0) return [];
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: customId,
          placeholder,
          options: options.slice(0, limits.menuOptions).map((option) => ({ ...option })),
        },
      ],
    },
  ];
}

/** A text with a link button beside it. */
export function linkSection(content: string, label: string, url: string): APISectionComponent {
  return {
    type: ComponentType.Section,
    components: [textDisplay(content)],
    accessory: { type: ComponentType.Button, style: ButtonStyle.Link, label, url },
  };
}

export function separator(): APISeparatorComponent {
  return { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small };
}

/**
 * A reply as discord.js sends it. Nobody is ever pinged by it: not by what an article says, nor by being answered.
 * https://docs.discord.com/developers/resources/message#allowed-mentions-object
 */
export function messageOptions({ components }: Reply): {
  readonly components: Reply['components'];
  readonly flags: MessageFlags.IsComponentsV2;
  readonly allowedMentions: { readonly parse: readonly []; readonly repliedUser: false };
} {
  return {
    components,
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [], repliedUser: false },
  };
}
