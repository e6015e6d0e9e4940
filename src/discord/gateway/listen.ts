import { Events, type Client } from 'discord.js';
import type { InFlight } from './in-flight.js';
import type { InteractionRouter } from '../framework/interaction-router.js';
import type { MessageHandler } from '../messages/message-handler.js';

interface Listeners {
  readonly router: InteractionRouter;
  readonly messages: MessageHandler;
  readonly inFlight: InFlight;
}

/** Hands what Discord tells us to whoever deals with it, as work that is finished before we go. */
export function listen(client: Client, { router, messages, inFlight }: Listeners): void {
  client.on(Events.InteractionCreate, (interaction) => {
    if (inFlight.closed) void router.refuse(interaction);
    else inFlight.run(() => router.handle(interaction));
  });
  client.on(Events.MessageCreate, (message) => {
    inFlight.run(() => messages.handle(message));
  });
  client.on(Events.MessageUpdate, (_, message) => {
    inFlight.run(() => messages.handleEdit(message));
  });
  client.on(Events.MessageDelete, (message) => {
    inFlight.run(() => messages.handleRemoval(message));
  });
  client.on(Events.MessageBulkDelete, (removed, channel) => {
    for (const id of removed.keys()) inFlight.run(() => messages.handleRemoval({ id, channel }));
  });
  client.on(Events.ThreadCreate, (thread, isNew) => {
    if (isNew) inFlight.run(() => messages.handlePost(thread));
  });
}
