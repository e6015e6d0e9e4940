import type { APIComponentInContainer } from 'discord.js';
import type { Requirement } from './access.js';
import type { Action } from './action.js';
import type { CustomId } from '../ui/custom-id.js';

/** A button or menu as the registry holds it; made by {@link defineComponent}. */
export interface Component {
  readonly name: string;
  /** What pressing it does; undefined for an id of a version that is no longer understood. */
  prepare(customId: string, press: Press): Action | undefined;
}

/** Who pressed a button or chose from a menu, and on which message. All of it comes from Discord, not from the client. */
export interface Press {
  readonly userId: string;
  /** May remove other people's messages in this channel. */
  readonly mayManageMessages: boolean;
  /** What was chosen in a menu, by value, or by id of a channel or role; empty for a button. */
  readonly values: readonly string[];
  readonly message: UsedMessage;
}

/** The message on which something was pressed. */
export interface UsedMessage {
  /** Only the person who pressed sees it. */
  readonly isPrivate: boolean;
  /** What its container holds. */
  readonly parts: readonly APIComponentInContainer[];
  readonly id: string;
  /** The question in the message that it replies to; undefined where there is none, or where we may not read it any more. */
  repliedQuestion(): Promise<string | undefined>;
}

/**
 * A component from its custom ids and what it does. Who may do it is decided here, before anything is done: by the state
 * and the press, or by what it requires of everybody.
 */
export function defineComponent<State>(
  customId: CustomId<State>,
  act: (state: State, press: Press) => Action,
  { requires }: { readonly requires?: Requirement } = {},
): Component {
  return {
    name: customId.name,
    prepare: (id, press) => {
      const state = customId.decode(id);
      if (state === undefined) return undefined;
      const action = act(state, press);
      return requires === undefined ? action : { requires, ...action };
    },
  };
}
