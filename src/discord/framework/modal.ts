import {
  ComponentType,
  SelectMenuDefaultValueType,
  TextInputStyle,
  type APIComponentInLabel,
  type APILabelComponent,
  type ChannelType,
} from 'discord.js';
import type { Requirement } from './access.js';
import type { OpenModal, ReplyAction } from './action.js';
import type { Attachment } from './attachment.js';
import type { UsedMessage } from './component.js';
import type { CustomId } from '../ui/custom-id.js';
import { limits } from '../ui/limits.js';
import { defaultValues, menuOptions, type MenuOption } from '../ui/menus.js';
import type { Language } from '../text/languages.js';
import type { Text } from '../text/text.js';
import type { FieldWords } from '../text/words.js';

interface FieldBase {
  readonly words: (text: Text) => FieldWords;
  /** Unless told, a field may be left empty. */
  readonly required?: boolean;
}

export interface TextField extends FieldBase {
  readonly kind: 'text';
  /** Several lines. */
  readonly long?: boolean;
  /** At most 4,000. */
  readonly maxLength?: number;
}

/** A menu; what can be chosen is given when the modal opens. */
export interface MenuField extends FieldBase {
  readonly kind: 'menu';
  /** How many may be chosen; 1 unless told. */
  readonly most?: number;
}

export interface ChannelField extends FieldBase {
  readonly kind: 'channels';
  readonly types: readonly ChannelType[];
  readonly most?: number;
}

export interface RoleField extends FieldBase {
  readonly kind: 'roles';
  readonly most?: number;
}

/** Files from the person's device. */
export interface FilesField extends FieldBase {
  readonly kind: 'files';
  /** 1 to 10. */
  readonly most: number;
}

export type Field = TextField | MenuField | ChannelField | RoleField | FilesField;
export type Fields = Readonly<Record<string, Field>>;

/** What people filled in: texts without white space at their ends, '' for none; values or ids that were chosen. */
export type ValuesOf<Declared extends Fields> = {
  readonly [Name in keyof Declared]: Declared[Name] extends TextField
    ? string
    : Declared[Name] extends FilesField
      ? readonly Attachment[]
      : readonly string[];
};

/** What stands in the fields when the modal opens, and for menus what can be chosen. */
export type Filling<Declared extends Fields> = {
  readonly [Name in keyof Declared]?: Declared[Name] extends TextField
    ? string
    : Declared[Name] extends MenuField
      ? readonly MenuOption[]
      : readonly string[];
};

/** Who sent a modal, and on which message it was opened, if on one. */
export interface Submission {
  readonly userId: string;
  readonly message?: UsedMessage;
}

/** Reads what a modal was sent with; absent is undefined. */
export interface FieldReader {
  text(name: string): string | undefined;
  values(name: string): readonly string[] | undefined;
  files(name: string): readonly Attachment[] | undefined;
}

/** A modal as the registry holds it. */
export interface Modal {
  readonly name: string;
  /** What sending it does; undefined for an id of a version that is no longer understood. */
  prepare(customId: string, reader: FieldReader, submission: Submission): ReplyAction | undefined;
}

/** A modal that can be opened; made by {@link defineModal}. */
export interface ModalForm<State, Declared extends Fields> extends Modal {
  /** Throws when the state does not fit into a custom id. */
  open(state: State, language: Language, filling?: Filling<Declared>): OpenModal;
}

interface ModalDefinition<State, Declared extends Fields> {
  readonly customId: CustomId<State>;
  readonly requires?: Requirement;
  /** At most 45 characters. */
  readonly title: (text: Text) => string;
  /** 1 to 5. */
  readonly fields: Declared;
  readonly submit: (
    state: State,
    values: ValuesOf<Declared>,
    submission: Submission,
  ) => ReplyAction;
}

/** A modal from its declaration; the types of what was filled in follow from the fields. */
export function defineModal<State, const Declared extends Fields>({
  customId,
  requires,
  title,
  fields,
  submit,
}: ModalDefinition<State, Declared>): ModalForm<State, Declared> {
  return {
    name: customId.name,
    open: (state, { text }, filling = {}) => {
      const id = customId.encode(state);
      if (id === undefined) throw new Error(`The state of the modal ${customId.name} is too long.`);
      return { custom_id: id, title: title(text), components: labels(fields, filling, text) };
    },
    prepare: (id, reader, submission) => {
      const state = customId.decode(id);
      if (state === undefined) return undefined;
      const action = submit(state, readFields(fields, reader), submission);
      return requires === undefined ? action : { requires, ...action };
    },
  };
}

/** The one place where the compiler takes our word that what was read has the type that was declared. */
function readFields<Declared extends Fields>(
  fields: Declared,
  reader: FieldReader,
): ValuesOf<Declared>;
function readFields(fields: Fields, reader: FieldReader): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, readField(name, field, reader)]),
  );
}

/** What is sent need not have been put into the field: it is cut as the field would. */
function readField(name: string, field: Field, reader: FieldReader): unknown {
  switch (field.kind) {
    case 'text':
      return (reader.text(name) ?? '').slice(0, field.maxLength ?? limits.textInput).trim();
    case 'files':
      return (reader.files(name) ?? []).slice(0, field.most);
    default:
      return (reader.values(name) ?? []).slice(0, field.most ?? 1);
  }
}

type AnyFilling = string | readonly (MenuOption | string)[] | undefined;

function labels<Declared extends Fields>(
  fields: Declared,
  filling: Filling<Declared>,
  text: Text,
): APILabelComponent[];
function labels(
  fields: Fields,
  filling: Readonly<Record<string, AnyFilling>>,
  text: Text,
): APILabelComponent[] {
  return Object.entries(fields).map(([name, field]) => {
    const { label, description, placeholder } = field.words(text);
    return {
      type: ComponentType.Label,
      label,
      ...(description !== undefined && { description }),
      component: input(name, field, filling[name], placeholder),
    };
  });
}

function input(
  name: string,
  field: Field,
  filling: AnyFilling,
  placeholder: string | undefined,
): APIComponentInLabel {
  const required = field.required ?? false;
  const base = { custom_id: name, required, ...(placeholder !== undefined && { placeholder }) };
  if (field.kind === 'text') {
    const most = field.maxLength ?? limits.textInput;
    const value = typeof filling === 'string' ? filling.slice(0, most) : '';
    return {
      type: ComponentType.TextInput,
      style: field.long === true ? TextInputStyle.Paragraph : TextInputStyle.Short,
      ...base,
      max_length: most,
      ...(value !== '' && { value }),
    };
  }
  const given = typeof filling === 'string' ? [] : (filling ?? []);
  const bounds = { min_values: required ? 1 : 0, max_values: field.most ?? 1 };
  const ids = given.filter((each) => typeof each === 'string');
  switch (field.kind) {
    case 'menu': {
      const options = given.filter((each) => typeof each !== 'string');
      return {
        type: ComponentType.StringSelect,
        ...base,
        ...bounds,
        max_values: Math.min(bounds.max_values, options.length),
        options: menuOptions(options),
      };
    }
    case 'channels':
      return {
        type: ComponentType.ChannelSelect,
        ...base,
        ...bounds,
        channel_types: [...field.types],
        ...defaultValues(SelectMenuDefaultValueType.Channel, ids),
      };
    case 'files':
      return { type: ComponentType.FileUpload, custom_id: name, required, ...bounds };
    case 'roles':
      return {
        type: ComponentType.RoleSelect,
        ...base,
        ...bounds,
        ...defaultValues(SelectMenuDefaultValueType.Role, ids),
      };
  }
}
