import { ComponentType, type APIEmbed } from 'discord.js';
import { z } from 'zod';
import { walkComponents } from './component-tree.js';
import { isObject, objectsIn, textIn } from './json.js';

/** All text that a person reads in a message, in reading order: content, embeds, text displays. Not the buttons. */
export function textOf(message: {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components?: unknown;
}): string {
  const embeds = message.embeds.flatMap((embed) => [
    embed.author?.name,
    embed.title,
    embed.description,
    ...(embed.fields ?? []).flatMap(({ name, value }) => [name, value]),
    embed.footer?.text,
  ]);
  const texts = walkComponents(message.components).map(({ component }) =>
    textIn(component['content']),
  );
  return [message.content, ...embeds, ...texts]
    .filter((text) => text !== undefined && text !== '')
    .join('\n');
}

/**
 * The text as it shows: backslash escapes taken off, `**` of bold and the `> ` of quotations gone.
 * An escaped `\*\*` stays as the two asterisks that it shows.
 */
export function plain(text: string): string {
  return text
    .replace(/^(?:>>> |> )/gm, '')
    .replace(/\\([!-/:-@[-`{-~])|\*\*/g, (_mark, escaped: string | undefined) => escaped ?? '');
}

/** A button or menu of a message. */
export interface Control {
  readonly kind: 'button' | 'link' | 'menu';
  readonly label: string;
  /** Absent: a link. */
  readonly customId?: string;
  readonly url?: string;
  readonly disabled: boolean;
  readonly componentType: ComponentType;
  /** Of a menu of texts: what can be chosen. */
  readonly options: readonly { readonly label: string; readonly value: string }[];
}

/** The buttons and menus of a message, in reading order. */
export function controlsOf(message: { readonly components?: unknown }): readonly Control[] {
  return walkComponents(message.components)
    .filter(({ component }) => 'custom_id' in component || 'url' in component)
    .map(({ component }) => {
      const customId = component['custom_id'];
      const url = component['url'];
      const emoji = component['emoji'];
      const label =
        textIn(component['label']) ||
        textIn(component['placeholder']) ||
        (isObject(emoji) ? textIn(emoji['name']) : '');
      const kind =
        component['type'] === ComponentType.Button
          ? typeof url === 'string'
            ? 'link'
            : 'button'
          : 'menu';
      return {
        kind,
        label,
        ...(typeof customId === 'string' && { customId }),
        ...(typeof url === 'string' && { url }),
        disabled: component['disabled'] === true,
        componentType: z.enum(ComponentType).parse(component['type']),
        options: objectsIn(component['options']).map((option) => ({
          label: textIn(option['label']),
          value: textIn(option['value']),
        })),
      };
    });
}
