import type { Action, ActionContext } from './action.js';
import { limits } from './limits.js';
import type { Reply } from './render/reply.js';

/** A button or menu as the registry holds it; made by {@link defineComponent}. */
export interface Component {
  readonly name: string;
  /** What pressing it does; undefined for an id of a version that is no longer understood. */
  prepare(customId: string): Action | undefined;
}

interface ComponentDefinition<State> {
  /** Lower-case words joined by hyphens, never used for anything else: old messages keep their buttons. */
  readonly name: string;
  /** Raised when the fields change their meaning: buttons of older messages then say that they are outdated. */
  readonly version: number;
  /** Just enough to make the reply again after a restart, on any process. */
  readonly encode: (state: State) => readonly string[];
  /** Parses what `encode` made. Whatever else arrives is undefined: custom ids come from outside. */
  readonly decode: (fields: readonly string[]) => State | undefined;
  readonly execute: (state: State, context: ActionContext) => Promise<Reply>;
}

/** A component whose replies are private, and the custom ids that lead to it. */
export function defineComponent<State>(definition: ComponentDefinition<State>): Component & {
  /** Undefined when the state does not fit into an id: then there can be no such button. */
  customId(state: State): string | undefined;
} {
  const { name, version } = definition;
  return {
    name,
    customId: (state) => {
      const id = encodeCustomId(name, version, definition.encode(state));
      return id.length <= limits.customId ? id : undefined;
    },
    prepare: (customId) => {
      const decoded = decodeCustomId(customId);
      if (decoded?.name !== name || decoded.version !== version) return undefined;
      const state = definition.decode(decoded.fields);
      if (state === undefined) return undefined;
      return { isPrivate: true, execute: (context) => definition.execute(state, context) };
    },
  };
}

/** `name:version:field:field…`; a colon or percent sign within a field is percent-encoded. */
function encodeCustomId(name: string, version: number, fields: readonly string[]): string {
  const escaped = fields.map((field) =>
    field.replace(/[%:]/gu, (mark) => (mark === '%' ? '%25' : '%3A')),
  );
  return [name, version, ...escaped].join(':');
}

function decodeCustomId(
  customId: string,
):
  | { readonly name: string; readonly version: number; readonly fields: readonly string[] }
  | undefined {
  const [name, version, ...fields] = customId.split(':');
  if (name === undefined || version === undefined || !/^\d{1,9}$/u.test(version)) return undefined;
  return {
    name,
    version: Number(version),
    fields: fields.map((field) => field.replaceAll('%3A', ':').replaceAll('%25', '%')),
  };
}
