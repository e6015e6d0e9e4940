import { ComponentType, type APIComponentInContainer, type Message } from 'discord.js';

/** What the containers of a message hold: all that our own messages show. */
export function containerParts({ components }: Message): readonly APIComponentInContainer[] {
  return components.flatMap((component) => {
    const data = component.toJSON();
    return data.type === ComponentType.Container ? data.components : [];
  });
}
