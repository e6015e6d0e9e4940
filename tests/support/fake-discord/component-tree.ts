import { isObject, type JsonObject } from './json.js';

/** A component somewhere in a message or modal, and the keys that lead to it. */
export interface PlacedComponent {
  readonly component: JsonObject;
  readonly path: readonly (string | number)[];
  readonly parent: JsonObject | undefined;
}

/** Every component in reading order, each before those inside it. https://docs.discord.com/developers/components/reference */
export function walkComponents(
  components: unknown,
  path: readonly (string | number)[] = ['components'],
  parent?: JsonObject,
): readonly PlacedComponent[] {
  if (!Array.isArray(components)) return [];
  return components.flatMap((component: unknown, index) =>
    walkComponent(component, [...path, index], parent),
  );
}

function walkComponent(
  component: unknown,
  path: readonly (string | number)[],
  parent: JsonObject | undefined,
): readonly PlacedComponent[] {
  if (!isObject(component)) return [];
  return [
    { component, path, parent },
    ...walkComponents(component['components'], [...path, 'components'], component),
    ...walkComponent(component['accessory'], [...path, 'accessory'], component),
    ...walkComponent(component['component'], [...path, 'component'], component),
  ];
}
