import { InteractionResponseType, type APIMessage } from 'discord.js';
import type { Interaction } from './interaction.js';
import { isLoading } from './interaction-message.js';
import type { JsonObject } from './json.js';
import { textOf } from './visible-text.js';
import type { World } from './world.js';

/** What became of an interaction, as the person sees it. Its values are live: later edits and follow-ups show. */
export interface Reply {
  readonly interactionId: string;
  readonly token: string;
  /** Type of the callback: 4 message, 5 and 6 deferred, 7 update, 8 choices, 9 modal; absent when none came yet. */
  readonly answer: number | undefined;
  /** Milliseconds of Discord's clock until the callback. */
  readonly answeredAfterMs: number | undefined;
  readonly deferred: boolean;
  /** The first response is for the person alone. */
  readonly ephemeral: boolean;
  /** New messages that show: the response, then follow-ups. Not those deleted, nor one that still loads. */
  readonly messages: readonly APIMessage[];
  /** The first of `messages`; throws when there is none. */
  readonly message: APIMessage;
  /** The text of all `messages`. */
  readonly text: string;
  /** The message whose component was used, once the interaction has edited it. */
  readonly updated: APIMessage | undefined;
  /** The `data` of the modal that opened. */
  readonly modal: JsonObject | undefined;
}

/** How far a helper waits: not at all, for the callback, or (unless told) until something shows. */
export type WaitFor = 'sent' | 'answered' | 'shown';

export function replyOf(world: World, interaction: Interaction): Reply {
  const messages = (): readonly APIMessage[] =>
    [interaction.originalId, ...interaction.followUpIds]
      .flatMap((id) => (id === undefined ? [] : (world.messages.get(id)?.message ?? [])))
      .filter((message) => !isLoading(message));
  return {
    interactionId: interaction.id,
    token: interaction.token,
    get answer() {
      return interaction.answer;
    },
    get answeredAfterMs() {
      return interaction.answeredAfterMs;
    },
    get deferred() {
      return (
        interaction.answer === InteractionResponseType.DeferredChannelMessageWithSource ||
        interaction.answer === InteractionResponseType.DeferredMessageUpdate
      );
    },
    get ephemeral() {
      return interaction.ephemeral;
    },
    get messages() {
      return messages();
    },
    get message() {
      const [first] = messages();
      if (!first) throw new Error('The interaction has no message that shows.');
      return first;
    },
    get text() {
      return messages().map(textOf).join('\n');
    },
    get updated() {
      return interaction.updatedSource
        ? world.messages.get(interaction.sourceId ?? '')?.message
        : undefined;
    },
    get modal() {
      return interaction.modal;
    },
  };
}

/** True when the interaction came as far as a helper waits for. */
export function hasReached(world: World, interaction: Interaction, goal: WaitFor): boolean {
  if (goal === 'sent') return true;
  if (interaction.answer === undefined) return false;
  if (goal === 'answered') return true;
  switch (interaction.answer) {
    case InteractionResponseType.DeferredChannelMessageWithSource: {
      const original = world.messages.get(interaction.originalId ?? '')?.message;
      return original === undefined || !isLoading(original);
    }
    case InteractionResponseType.DeferredMessageUpdate:
      return (
        interaction.updatedSource ||
        interaction.followUpIds.length > 0 ||
        !world.messages.has(interaction.sourceId ?? '')
      );
    default:
      return true;
  }
}
