import {
  ComponentType,
  SelectMenuDefaultValueType,
  type APIActionRowComponent,
  type APIChannelSelectComponent,
  type APIRoleSelectComponent,
  type APISelectMenuDefaultValue,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  type ChannelType,
} from 'discord.js';
import { limits } from './limits.js';

export interface MenuOption {
  /** At most 100 characters each, as is `value`; values are distinct. */
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  /** Is chosen already. */
  readonly chosen?: boolean;
}

/** How many may be chosen; exactly one unless told. */
export interface MenuBounds {
  readonly least?: number;
  readonly most?: number;
}

/** A menu of 1 to 25 options; nothing without any, or without an id. */
export function menuRow(
  customId: string | undefined,
  placeholder: string,
  options: readonly MenuOption[],
  { least, most }: MenuBounds = {},
): readonly APIActionRowComponent<APIStringSelectComponent>[] {
  if (customId === undefined || options.length === 0) return [];
  const shown = menuOptions(options);
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: customId,
          placeholder,
          options: shown,
          ...(least !== undefined && { min_values: least }),
          ...(most !== undefined && { max_values: Math.min(most, shown.length) }),
        },
      ],
    },
  ];
}

/** A menu of the server's channels of some types; `chosen` are ids. */
export function channelMenuRow(
  customId: string | undefined,
  placeholder: string,
  types: readonly ChannelType[],
  chosen: readonly string[],
  bounds: MenuBounds = {},
): readonly APIActionRowComponent<APIChannelSelectComponent>[] {
  if (customId === undefined) return [];
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.ChannelSelect,
          custom_id: customId,
          placeholder,
          channel_types: [...types],
          ...boundsOf(bounds),
          ...defaultValues(SelectMenuDefaultValueType.Channel, chosen),
        },
      ],
    },
  ];
}

/** A menu of the server's roles; `chosen` are ids. */
export function roleMenuRow(
  customId: string | undefined,
  placeholder: string,
  chosen: readonly string[],
  bounds: MenuBounds = {},
): readonly APIActionRowComponent<APIRoleSelectComponent>[] {
  if (customId === undefined) return [];
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.RoleSelect,
          custom_id: customId,
          placeholder,
          ...boundsOf(bounds),
          ...defaultValues(SelectMenuDefaultValueType.Role, chosen),
        },
      ],
    },
  ];
}

export function menuOptions(options: readonly MenuOption[]): APISelectMenuOption[] {
  return options
    .slice(0, limits.menuOptions)
    .map(({ chosen, ...option }) => ({ ...option, ...(chosen === true && { default: true }) }));
}

/** What a menu of channels or roles shows as chosen. */
export function defaultValues<Kind extends SelectMenuDefaultValueType>(
  type: Kind,
  ids: readonly string[],
): { readonly default_values?: APISelectMenuDefaultValue<Kind>[] } {
  return ids.length === 0 ? {} : { default_values: ids.map((id) => ({ id, type })) };
}

function boundsOf({ least = 1, most = 1 }: MenuBounds): {
  readonly min_values: number;
  readonly max_values: number;
} {
  return { min_values: least, max_values: most };
}
