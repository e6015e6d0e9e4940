import { limits } from './limits.js';

/** The custom ids of one kind of button or menu: what it needs to do its work after a restart, on any process. */
export interface CustomId<State> {
  readonly name: string;
  /** Undefined when the state does not fit into an id: then there can be no such button. */
  encode(state: State): string | undefined;
  /** Undefined for the id of something else, of another version, or with a state that makes no sense. */
  decode(customId: string): State | undefined;
}

interface CustomIdDefinition<State> {
  /** Lower-case words joined by hyphens, never used for anything else: old messages keep their buttons. */
  readonly name: string;
  /** Raised when the fields change their meaning: buttons of older messages then say that they are outdated. */
  readonly version: number;
  readonly encode: (state: State) => readonly string[];
  /** Parses what `encode` made. Whatever else arrives is undefined: custom ids come from outside. */
  readonly decode: (fields: readonly string[]) => State | undefined;
}

export function defineCustomId<State>(definition: CustomIdDefinition<State>): CustomId<State> {
  const { name, version } = definition;
  return {
    name,
    encode: (state) => {
      const id = join(name, version, definition.encode(state));
      return id.length <= limits.customId ? id : undefined;
    },
    decode: (customId) => {
      const parts = split(customId);
      if (parts?.name !== name || parts.version !== version) return undefined;
      return definition.decode(parts.fields);
    },
  };
}

/** `name:version:field:field…`; a colon or percent sign within a field is percent-encoded. */
function join(name: string, version: number, fields: readonly string[]): string {
  const escaped = fields.map((field) =>
    field.replace(/[%:]/gu, (mark) => (mark === '%' ? '%25' : '%3A')),
  );
  return [name, version, ...escaped].join(':');
}

function split(
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
