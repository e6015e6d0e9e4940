import {
  ButtonStyle,
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APISeparatorComponent,
  type APITextDisplayComponent,
} from 'discord.js';

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

export function button(
  customId: string,
  label: string,
): APIActionRowComponent<APIButtonComponentWithCustomId> {
  return {
    type: ComponentType.ActionRow,
    components: [
      { type: ComponentType.Button, style: ButtonStyle.Secondary, custom_id: customId, label },
    ],
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
