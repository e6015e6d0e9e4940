import { InteractionType, type APIMessage } from 'discord.js';
import {
  commandData,
  commandTypes,
  registeredNames,
  visibleCommand,
  type OptionValues,
} from './command-data.js';
import type { RegisteredCommand } from './commands.js';
import { checkValues, filledIn, findControl, resolvedValues } from './control-data.js';
import type { Core } from './core.js';
import { sendInteraction, type Interaction, type InteractionSpec } from './interaction.js';
import { textIn } from './json.js';
import { storeFiles, type UploadedFile } from './message.js';
import { findChannel, findUser, type Place } from './places.js';
import { hasReached, replyOf, type Reply, type WaitFor } from './reply.js';
import type { Control } from './visible-text.js';
import type { Channel } from './world.js';

/** How an interaction is sent and awaited. */
export interface Manner extends Place {
  /** Language of the person's client, when not the user's own. */
  readonly locale?: string;
  /** Age of the interaction when it reaches the bot; for a slow network. */
  readonly ageMs?: number;
  /** `shown` unless told. */
  readonly until?: WaitFor;
  readonly timeoutMs?: number;
}

export interface SlashSpec extends Manner {
  /** The command, with its subcommand after a space: `ask`, `knowledge add`. */
  readonly name: string;
  /** By name. Users and channels by id, attachments as files. */
  readonly options?: OptionValues;
}

export interface AutocompleteSpec extends SlashSpec {
  /** The option in which the person types; its value so far stands in `options`. */
  readonly focused: string;
}

export interface ContextMenuSpec extends Manner {
  readonly name: string;
  /** The message that the menu was opened on; or `target`, the user. */
  readonly message?: { readonly id: string };
  readonly target?: string;
}

export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** What a person can do to a bot's commands, buttons, menus and modals. */
export interface Using {
  /** Waits for the command to be registered, uses it, and resolves when something shows. */
  slash(spec: SlashSpec): Promise<Reply>;
  autocomplete(spec: AutocompleteSpec): Promise<readonly Choice[]>;
  contextMenu(spec: ContextMenuSpec): Promise<Reply>;
  /** Presses a button, found by its custom id or its label. */
  press(message: { readonly id: string }, control: string, manner?: Manner): Promise<Reply>;
  /** Chooses in a menu, found by its custom id or its placeholder: values, or ids of users or channels. */
  select(
    message: { readonly id: string },
    control: string,
    values: readonly string[],
    manner?: Manner,
  ): Promise<Reply>;
  /** Fills the modal of a reply in (values by custom id) and sends it. */
  submitModal(
    reply: Reply,
    values: Readonly<Record<string, string | readonly string[]>>,
    manner?: Manner,
    /** Files for the fields that take some, by custom id. */
    files?: Readonly<Record<string, readonly UploadedFile[]>>,
  ): Promise<Reply>;
  /** Every interaction so far, oldest first. */
  interactions(): readonly Reply[];
}

export function createUsing(core: Core): Using {
  const { world, signals } = core;

  async function run(spec: Omit<InteractionSpec, 'user'>, manner: Manner): Promise<Interaction> {
    const interaction = sendInteraction(core, {
      ...spec,
      user: findUser(world, manner.user),
      ageMs: manner.ageMs,
      locale: manner.locale,
    });
    const goal = manner.until ?? 'shown';
    await signals.until(
      `interaction ${interaction.id} to be ${goal}`,
      () => (hasReached(world, interaction, goal) ? true : undefined),
      { ...(manner.timeoutMs !== undefined && { timeoutMs: manner.timeoutMs }) },
    );
    return interaction;
  }

  async function commandFor(
    channel: Channel,
    type: number,
    name: string,
    { timeoutMs }: Manner,
  ): Promise<RegisteredCommand> {
    return signals.until(
      `the command ${name} in ${channel.name || 'direct messages'} (${registeredNames(world)})`,
      () => visibleCommand(world, channel, type, name),
      { ...(timeoutMs !== undefined && { timeoutMs }) },
    );
  }

  function currentMessage(id: string): APIMessage {
    const stored = world.messages.get(id);
    if (!stored) throw new Error(`The message ${id} is gone.`);
    return stored.message;
  }

  async function useControl(
    id: string,
    wanted: string,
    data: (control: Control, channel: Channel) => object,
    manner: Manner,
  ): Promise<Reply> {
    const source = currentMessage(id);
    const control = findControl(source, wanted);
    const channel = findChannel(world, { channel: source.channel_id });
    const interaction = await run(
      {
        type: InteractionType.MessageComponent,
        channel,
        source,
        data: {
          custom_id: control.customId,
          component_type: control.componentType,
          ...data(control, channel),
        },
      },
      manner,
    );
    return replyOf(world, interaction);
  }

  return {
    interactions: () =>
      [...world.interactions.values()].map((interaction) => replyOf(world, interaction)),
    async slash(spec) {
      const [name = '', ...path] = spec.name.split(' ');
      const channel = findChannel(world, spec);
      const command = await commandFor(channel, commandTypes.chatInput, name, spec);
      const data = commandData(world, command, path, spec.options ?? {});
      const interaction = await run(
        { type: InteractionType.ApplicationCommand, channel, data },
        spec,
      );
      return replyOf(world, interaction);
    },
    async autocomplete(spec) {
      const [name = '', ...path] = spec.name.split(' ');
      const channel = findChannel(world, spec);
      const command = await commandFor(channel, commandTypes.chatInput, name, spec);
      const values = { [spec.focused]: '', ...spec.options };
      const data = commandData(world, command, path, values, spec.focused);
      const type = InteractionType.ApplicationCommandAutocomplete;
      const interaction = await run({ type, channel, data }, spec);
      return (interaction.choices ?? []).map((choice) => ({
        name: textIn(choice['name']),
        value: typeof choice['value'] === 'number' ? choice['value'] : textIn(choice['value']),
      }));
    },
    async contextMenu(spec) {
      const target = spec.message ? currentMessage(spec.message.id) : undefined;
      const channel = findChannel(world, target ? { channel: target.channel_id } : spec);
      const type = target ? commandTypes.message : commandTypes.user;
      const command = await commandFor(channel, type, spec.name, spec);
      const user = target ? undefined : findUser(world, spec.target);
      const data = {
        ...commandData(world, command, [], {}),
        target_id: target?.id ?? user?.api.id,
        resolved: target
          ? { messages: { [target.id]: target } }
          : { users: { [user?.api.id ?? '']: user?.api } },
      };
      const interaction = await run(
        { type: InteractionType.ApplicationCommand, channel, data },
        spec,
      );
      return replyOf(world, interaction);
    },
    press(message, control, manner = {}) {
      return useControl(message.id, control, () => ({}), manner);
    },
    select(message, wanted, values, manner = {}) {
      return useControl(
        message.id,
        wanted,
        (control, channel) => {
          checkValues(control, values);
          return { values, ...resolvedValues(core, control, values, channel) };
        },
        manner,
      );
    },
    async submitModal(reply, values, manner = {}, files = {}) {
      const stored = Object.entries(files).map(
        ([name, each]) => [name, storeFiles(world, each)] as const,
      );
      const attachments = stored.flatMap(([, each]) => each);
      const uploaded = Object.fromEntries(
        stored.map(([name, each]) => [name, each.map(({ id }) => id)]),
      );
      const opener = world.interactions.get(reply.interactionId);
      if (!opener?.modal) throw new Error('That reply has opened no modal.');
      const interaction = await run(
        {
          type: InteractionType.ModalSubmit,
          channel: findChannel(world, { channel: opener.channelId }),
          source: world.messages.get(opener.sourceId ?? '')?.message,
          data: {
            custom_id: opener.modal['custom_id'],
            components: filledIn(opener.modal['components'], values, uploaded),
            resolved:
              attachments.length === 0
                ? {}
                : { attachments: Object.fromEntries(attachments.map((each) => [each.id, each])) },
          },
        },
        { user: opener.userId, ...manner },
      );
      return replyOf(world, interaction);
    },
  };
}
