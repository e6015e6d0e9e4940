import { ComponentType, type Message } from 'discord.js';
import type { Reply } from './reply.js';

/** One of our messages with one of its buttons switched off; undefined for what is none of ours. */
export function switchedOff({ components }: Message, customId: string): Reply | undefined {
  const container = components[0]?.toJSON();
  if (container?.type !== ComponentType.Container) return undefined;
  const parts = container.components.map((part) =>
    part.type === ComponentType.ActionRow
      ? {
          ...part,
          components: part.components.map((control) =>
            'custom_id' in control && control.custom_id === customId
              ? { ...control, disabled: true }
              : control,
          ),
        }
      : part,
  );
  return { components: [{ ...container, components: parts }] };
}
