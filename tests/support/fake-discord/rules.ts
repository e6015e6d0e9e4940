import type { FieldFault } from './api-error.js';
import { walkComponents, type PlacedComponent } from './component-tree.js';
import { isObject, numberIn, objectsIn, textIn, type JsonObject } from './json.js';

/**
 * What Discord refuses though its OpenAPI document allows it. Each rule has a name and, where there is one, its number.
 * Codes are Discord's own where they are known.
 * https://docs.discord.com/developers/components/reference
 * https://docs.discord.com/developers/resources/message
 * https://docs.discord.com/developers/interactions/application-commands
 */
export interface Rule {
  readonly name: string;
  readonly limit?: number;
  /** Answered with this instead of 50035 and a list of faults. */
  readonly refusedWith?: {
    readonly status: number;
    readonly code: number;
    readonly message: string;
  };
  /** One fault for every place that breaks the rule; none when it is kept. */
  check(body: JsonObject): readonly FieldFault[];
}

/** The rules that a body breaks, with the faults. A body that is no object breaks none: the schema speaks of that. */
export function brokenRules(
  rules: readonly Rule[],
  body: unknown,
): readonly { readonly rule: Rule; readonly faults: readonly FieldFault[] }[] {
  if (!isObject(body)) return [];
  return rules
    .map((rule) => ({ rule, faults: rule.check(body) }))
    .filter(({ faults }) => faults.length > 0);
}

/** Message flag: the body is made of components alone. */
export const componentsV2Flag = 32_768;

/** Component types. */
const type = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  userSelect: 5,
  channelSelect: 8,
  textDisplay: 10,
} as const;

const buttonStyle = { link: 5, premium: 6 } as const;

// --- Messages -------------------------------------------------------------------------------------------------------

const contentLength: Rule = limited('content length', 2000, (limit) => ({
  check: (body) => (lengthOf(textIn(body['content'])) > limit ? [tooLong(['content'], limit)] : []),
}));

const notEmpty: Rule = {
  name: 'a message has something to show',
  refusedWith: { status: 400, code: 50006, message: 'Cannot send an empty message' },
  check: (body) => {
    const shown = ['embeds', 'components', 'attachments', 'sticker_ids', 'files'].some(
      (key) => Array.isArray(body[key]) && body[key].length > 0,
    );
    const empty = textIn(body['content']).trim() === '' && !shown && !isObject(body['poll']);
    return empty ? [fault([], 'EMPTY_MESSAGE', 'Cannot send an empty message')] : [];
  },
};

const embedTotal: Rule = limited('characters of all embeds', 6000, (limit) => ({
  check: (body) => {
    const total = objectsIn(body['embeds']).reduce((sum, embed) => sum + embedLength(embed), 0);
    return total > limit
      ? [
          fault(
            ['embeds'],
            'MAX_EMBED_SIZE_EXCEEDED',
            `Embed size exceeds maximum size of ${limit}`,
          ),
        ]
      : [];
  },
}));

const embedNotEmpty: Rule = {
  name: 'an embed has something to show',
  check: (body) =>
    objectsIn(body['embeds']).flatMap((embed, index) =>
      ['title', 'description', 'fields', 'image', 'thumbnail', 'author', 'footer', 'video'].some(
        (key) => embed[key] !== undefined && embed[key] !== null && embed[key] !== '',
      )
        ? []
        : [fault(['embeds', index, 'description'], 'BASE_TYPE_REQUIRED', 'This field is required')],
    ),
};

const v2WithoutLegacyFields: Rule = {
  name: 'Components V2 exclude content, embeds, stickers and polls',
  check: (body) => {
    if (!isV2(body)) return [];
    return ['content', 'embeds', 'sticker_ids', 'poll']
      .filter((key) => {
        const value = body[key];
        return Array.isArray(value)
          ? value.length > 0
          : value !== undefined && value !== null && value !== '';
      })
      .map((key) =>
        fault(
          [key],
          'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
          `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
        ),
      );
  },
};

const legacyRowsOnly: Rule = {
  name: 'without the V2 flag only action rows stand at the top',
  check: (body) =>
    isV2(body)
      ? []
      : objectsIn(body['components']).flatMap((component, index) =>
          component['type'] === type.actionRow
            ? []
            : [
                fault(
                  ['components', index, 'type'],
                  'UNION_TYPE_CHOICES',
                  'Value of field "type" must be one of (1,).',
                ),
              ],
        ),
};

const legacyRowCount: Rule = limited('action rows without the V2 flag', 5, (limit) => ({
  check: (body) =>
    !isV2(body) && objectsIn(body['components']).length > limit
      ? [fault(['components'], 'BASE_TYPE_BAD_LENGTH', `Must be between 1 and ${limit} in length.`)]
      : [],
}));

const v2ComponentTotal: Rule = limited('components in all, nested ones too', 40, (limit) => ({
  check: (body) =>
    walkComponents(body['components']).length > limit
      ? [
          fault(
            ['components'],
            'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
            `The maximum number of components allowed in a message is ${limit}`,
          ),
        ]
      : [],
}));

const v2TextTotal: Rule = limited('characters of all text displays', 4000, (limit) => ({
  check: (body) => {
    const total = textDisplays(body).reduce((sum, text) => sum + lengthOf(text), 0);
    return total > limit
      ? [
          fault(
            ['components'],
            'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
            `The total displayable text size exceeds the maximum of ${limit}`,
          ),
        ]
      : [];
  },
}));

/**
 * Not documented: users report HTTP 500 when the bytes of all texts and 12 for each text display pass 10,170
 * (discord/discord-api-docs#8554). The limit here is a little lower, to leave no doubt.
 */
const v2ByteTotal: Rule = limited('UTF-8 bytes of all text displays', 10_000, (limit) => ({
  refusedWith: { status: 500, code: 0, message: '500: Internal Server Error' },
  check: (body) => {
    const bytes = textDisplays(body).reduce((sum, text) => sum + Buffer.byteLength(text) + 12, 0);
    return bytes > limit ? [fault(['components'], 'TOO_MANY_BYTES', `${bytes} bytes of text`)] : [];
  },
}));

const rowWidth: Rule = limited('an action row holds 1 to 5 buttons or one menu', 5, (limit) => ({
  check: (body) =>
    placed(body, type.actionRow).flatMap(({ component, path }) => {
      const inside = objectsIn(component['components']);
      const menus = inside.filter((child) => isMenu(child)).length;
      const fits = menus === 0 ? inside.length <= limit : inside.length === 1;
      return fits
        ? []
        : [
            fault(
              [...path, 'components'],
              'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
              'The specified component exceeds the maximum width',
            ),
          ];
    }),
}));

const customIdsUnique: Rule = {
  name: 'custom ids are unique',
  check: (body) => {
    const seen = new Set<unknown>();
    return walkComponents(body['components']).flatMap(({ component, path }) => {
      const id = component['custom_id'];
      if (typeof id !== 'string') return [];
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [
        fault(
          [...path, 'custom_id'],
          'COMPONENT_CUSTOM_ID_DUPLICATED',
          'Component custom id cannot be duplicated',
        ),
      ];
    });
  },
};

const componentIdsUnique: Rule = {
  name: 'component ids are unique',
  check: (body) => {
    const seen = new Set<unknown>();
    return walkComponents(body['components']).flatMap(({ component, path }) => {
      const id = component['id'];
      if (typeof id !== 'number' || id === 0) return [];
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [
        fault([...path, 'id'], 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated'),
      ];
    });
  },
};

const buttonTarget: Rule = {
  name: 'a link button has a url and no custom id, every other one the reverse',
  check: (body) =>
    placed(body, type.button).flatMap(({ component, path }) => {
      const faults: FieldFault[] = [];
      const { custom_id: customId, url, style } = component;
      if (style === buttonStyle.premium) return faults;
      const isLink = style === buttonStyle.link;
      if (isLink && !isSet(url)) {
        faults.push(fault([...path, 'url'], 'BASE_TYPE_REQUIRED', 'A url is required'));
      }
      if (isLink && isSet(customId)) {
        faults.push(
          fault(
            [...path, 'custom_id'],
            'BUTTON_COMPONENT_CUSTOM_ID_FORBIDDEN',
            'A custom id and url cannot both be specified',
          ),
        );
      }
      if (!isLink && !isSet(customId)) {
        faults.push(
          fault(
            [...path, 'custom_id'],
            'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED',
            'A custom id is required',
          ),
        );
      }
      if (!isLink && isSet(url)) {
        faults.push(
          fault([...path, 'url'], 'BUTTON_COMPONENT_URL_FORBIDDEN', 'Only a link button has a url'),
        );
      }
      return faults;
    }),
};

const buttonUrlScheme: Rule = {
  name: 'a link leads to http, https or discord',
  check: (body) =>
    placed(body, type.button).flatMap(({ component, path }) =>
      isSet(component['url']) && !/^(https?|discord):\/\/\S+$/.test(textIn(component['url']))
        ? [
            fault(
              [...path, 'url'],
              'URL_TYPE_INVALID_SCHEME',
              "Scheme must be one of ('discord', 'http', 'https').",
            ),
          ]
        : [],
    ),
};

const buttonFace: Rule = {
  name: 'a button has a label or an emoji',
  check: (body) =>
    placed(body, type.button).flatMap(({ component, path }) =>
      component['style'] === buttonStyle.premium ||
      isSet(component['label']) ||
      isObject(component['emoji'])
        ? []
        : [fault([...path, 'label'], 'BASE_TYPE_REQUIRED', 'A label or an emoji is required')],
    ),
};

const menuValuesUnique: Rule = {
  name: 'a menu has each value once',
  check: (body) =>
    placed(body, type.stringSelect).flatMap(({ component, path }) => {
      const values = objectsIn(component['options']).map((option) => option['value']);
      return values.flatMap((value, index) =>
        values.indexOf(value) < index
          ? [
              fault(
                [...path, 'options', index, 'value'],
                'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
                'The specified option value is already used',
              ),
            ]
          : [],
      );
    }),
};

const menuBounds: Rule = {
  name: 'a menu asks for no more values than it has options',
  check: (body) =>
    placed(body, type.stringSelect).flatMap(({ component, path }) => {
      const options = objectsIn(component['options']);
      const most = component['max_values'] ?? 1;
      const least = component['min_values'] ?? 1;
      const chosen = options.filter((option) => option['default'] === true).length;
      const wrong =
        numberIn(most) > options.length ||
        numberIn(least) > numberIn(most) ||
        chosen > numberIn(most);
      return wrong
        ? [
            fault(
              [...path, 'max_values'],
              'SELECT_COMPONENT_VALUES_OUT_OF_RANGE',
              `Must fit the ${options.length} options and the ${chosen} chosen beforehand`,
            ),
          ]
        : [];
    }),
};

const allowedMentionsExclusive: Rule = {
  name: 'allowed_mentions names users or roles, or parses them, not both',
  check: (body) => {
    const allowed = body['allowed_mentions'];
    if (!isObject(allowed)) return [];
    const parse = Array.isArray(allowed['parse']) ? allowed['parse'] : [];
    return ['users', 'roles']
      .filter((key) => {
        const named = allowed[key];
        return parse.includes(key) && Array.isArray(named) && named.length > 0;
      })
      .map((key) =>
        fault(
          ['allowed_mentions'],
          'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
          `parse:["${key}"] and ${key}: [ids...] are mutually exclusive.`,
        ),
      );
  },
};

/** For every message that a bot sends or, merged with what it was, edits. */
export const messageRules: readonly Rule[] = [
  contentLength,
  notEmpty,
  embedTotal,
  embedNotEmpty,
  v2WithoutLegacyFields,
  legacyRowsOnly,
  legacyRowCount,
  v2ComponentTotal,
  v2TextTotal,
  v2ByteTotal,
  rowWidth,
  customIdsUnique,
  componentIdsUnique,
  buttonTarget,
  buttonUrlScheme,
  buttonFace,
  menuValuesUnique,
  menuBounds,
  allowedMentionsExclusive,
];

// --- Modals and autocomplete ----------------------------------------------------------------------------------------

const modalLength: Rule = limited('components of a modal', 5, (limit) => ({
  check: (body) => {
    const count = objectsIn(body['components']).length;
    return count >= 1 && count <= limit
      ? []
      : [
          fault(
            ['components'],
            'BASE_TYPE_BAD_LENGTH',
            `Must be between 1 and ${limit} in length.`,
          ),
        ];
  },
}));

/** For the `data` of a modal. */
export const modalRules: readonly Rule[] = [
  modalLength,
  customIdsUnique,
  menuValuesUnique,
  menuBounds,
];

const choiceLength: Rule = limited('name and value of a choice', 100, (limit) => ({
  check: (body) => overlongChoices(body['choices'], ['choices'], limit),
}));

/** For the `data` of an autocomplete answer. */
export const choiceRules: readonly Rule[] = [choiceLength];

// --- Commands -------------------------------------------------------------------------------------------------------

const commandType = { chatInput: 1, user: 2, message: 3 } as const;
const optionType = { subcommand: 1, group: 2 } as const;

/** Lower case where the script has it, 1 to 32 characters. */
const chatInputName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** https://docs.discord.com/developers/reference#locales */
const locales = new Set(
  (
    'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja ' +
    'zh-TW ko'
  ).split(' '),
);

const commandNames: Rule = limited('command and option names', 32, () => ({
  check: (body) => {
    const isChatInput = (body['type'] ?? commandType.chatInput) === commandType.chatInput;
    const named = [
      ...(isChatInput ? [{ option: body, path: [] }] : []),
      ...walkOptions(body['options'], ['options']),
    ];
    return named.flatMap(({ option, path }) => [
      ...badName(option['name'], [...path, 'name']),
      ...Object.entries(isObject(option['name_localizations']) ? option['name_localizations'] : {})
        .filter(([, name]) => name !== null)
        .flatMap(([locale, name]) => badName(name, [...path, 'name_localizations', locale])),
    ]);
  },
}));

const commandDescriptions: Rule = limited('command description', 100, (limit) => ({
  check: (body) => {
    const isChatInput = (body['type'] ?? commandType.chatInput) === commandType.chatInput;
    const length = lengthOf(textIn(body['description']));
    if (isChatInput && (length < 1 || length > limit)) {
      return [
        fault(
          ['description'],
          length < 1 ? 'BASE_TYPE_REQUIRED' : 'BASE_TYPE_BAD_LENGTH',
          `Must be between 1 and ${limit} in length.`,
        ),
      ];
    }
    return !isChatInput && length > 0
      ? [
          fault(
            ['description'],
            'APPLICATION_COMMAND_DESCRIPTION_FORBIDDEN',
            'Context menu commands cannot have a description',
          ),
        ]
      : [];
  },
}));

const contextMenuWithoutOptions: Rule = {
  name: 'a context menu command has no options',
  check: (body) =>
    (body['type'] ?? commandType.chatInput) !== commandType.chatInput &&
    objectsIn(body['options']).length > 0
      ? [
          fault(
            ['options'],
            'APPLICATION_COMMAND_OPTIONS_FORBIDDEN',
            'Context menu commands cannot have options',
          ),
        ]
      : [],
};

const documentedLocales: Rule = limited('locales of names and descriptions', 32, () => ({
  check: (body) =>
    [{ option: body, path: [] }, ...walkOptions(body['options'], ['options'])].flatMap(
      ({ option, path }) =>
        ['name_localizations', 'description_localizations'].flatMap((key) => {
          const texts = option[key];
          return isObject(texts)
            ? Object.keys(texts)
                .filter((locale) => !locales.has(locale))
                .map((locale) =>
                  fault([...path, key, locale], 'BASE_TYPE_CHOICES', `${locale} is not a locale`),
                )
            : [];
        }),
    ),
}));

const requiredFirst: Rule = {
  name: 'required options come first',
  check: (body) =>
    optionLists(body).flatMap(({ options, path }) => {
      const firstOptional = options.findIndex((option) => option['required'] !== true);
      return options.flatMap((option, index) =>
        option['required'] === true && firstOptional !== -1 && index > firstOptional
          ? [
              fault(
                [...path, index],
                'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
                'Required options must be placed before non-required options',
              ),
            ]
          : [],
      );
    }),
};

const optionNamesUnique: Rule = {
  name: 'option names are unique',
  check: (body) =>
    optionLists(body).flatMap(({ options, path }) =>
      options.flatMap((option, index) =>
        options.findIndex((other) => other['name'] === option['name']) < index
          ? [
              fault(
                [...path, index],
                'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
                'Option name already exists',
              ),
            ]
          : [],
      ),
    ),
};

const subcommandsAlone: Rule = {
  name: 'subcommands and options do not mix',
  check: (body) =>
    optionLists(body).flatMap(({ options, path }) => {
      const subcommands = options.filter(isSubcommand).length;
      return subcommands > 0 && subcommands < options.length
        ? [
            fault(
              [...path],
              'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
              'Sub-command and sub-command group option types are mutually exclusive to all other types',
            ),
          ]
        : [];
    }),
};

const optionChoices: Rule = limited('choices of an option', 25, (limit) => ({
  check: (body) =>
    walkOptions(body['options'], ['options']).flatMap(({ option, path }) => [
      ...(objectsIn(option['choices']).length > limit
        ? [tooLong([...path, 'choices'], limit)]
        : []),
      ...overlongChoices(option['choices'], [...path, 'choices'], 100),
      ...(option['autocomplete'] === true && objectsIn(option['choices']).length > 0
        ? [
            fault(
              [...path, 'autocomplete'],
              'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_WITH_CHOICES',
              'Autocomplete and choices exclude each other',
            ),
          ]
        : []),
    ]),
}));

const commandSize: Rule = limited(
  'characters of names, descriptions and values',
  8000,
  (limit) => ({
    check: (body) => {
      const size = [{ option: body }, ...walkOptions(body['options'], ['options'])].reduce(
        (sum, { option }) =>
          sum +
          longestText(option, 'name') +
          longestText(option, 'description') +
          objectsIn(option['choices']).reduce(
            (choices, choice) =>
              choices + longestText(choice, 'name') + lengthOf(textIn(choice['value'])),
            0,
          ),
        0,
      );
      return size > limit
        ? [fault([], 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${limit})`)]
        : [];
    },
  }),
);

/** For each command, global or of a guild. */
export const commandRules: readonly Rule[] = [
  commandNames,
  commandDescriptions,
  contextMenuWithoutOptions,
  documentedLocales,
  requiredFirst,
  optionNamesUnique,
  subcommandsAlone,
  optionChoices,
  commandSize,
];

const guildCommandPlaces: Rule = {
  name: 'a guild command names no contexts and no ways of installing',
  check: (body) =>
    ['contexts', 'integration_types']
      .filter((key) => body[key] !== undefined && body[key] !== null)
      .map((key) =>
        fault(
          [key],
          'APPLICATION_COMMAND_GLOBAL_ONLY_FIELD',
          `${key} can only be set on global commands`,
        ),
      ),
};

/** For each command of a guild. */
export const guildCommandRules: readonly Rule[] = [...commandRules, guildCommandPlaces];

const commandCounts: Rule = limited('chat commands of one scope', 100, (chatLimit) => ({
  check: (body) => {
    const limits = [
      [commandType.chatInput, chatLimit],
      [commandType.user, 15],
      [commandType.message, 15],
    ] as const;
    return limits.flatMap(([kind, limit]) => {
      const count = objectsIn(body['commands']).filter(
        (command) => (command['type'] ?? commandType.chatInput) === kind,
      ).length;
      return count > limit
        ? [
            fault(
              [],
              'APPLICATION_COMMAND_MAX_REACHED',
              `Maximum number of application commands of type ${kind} reached (${limit})`,
            ),
          ]
        : [];
    });
  },
}));

const commandNamesUnique: Rule = {
  name: 'no two commands of a type have one name',
  check: (body) => {
    const commands = objectsIn(body['commands']);
    const key = (command: JsonObject): string =>
      `${numberIn(command['type'] ?? commandType.chatInput)} ${textIn(command['name'])}`;
    return commands.flatMap((command, index) =>
      commands.findIndex((other) => key(other) === key(command)) < index
        ? [
            fault(
              [index, 'name'],
              'APPLICATION_COMMANDS_DUPLICATE_NAME',
              'Application command names must be unique',
            ),
          ]
        : [],
    );
  },
};

/** For all commands of a scope together, as `{ commands }`. */
export const commandListRules: readonly Rule[] = [commandCounts, commandNamesUnique];

// --- Words that the rules are written in ----------------------------------------------------------------------------

function limited(
  name: string,
  limit: number,
  make: (limit: number) => Pick<Rule, 'check' | 'refusedWith'>,
): Rule {
  return { name, limit, ...make(limit) };
}

function fault(path: FieldFault['path'], code: string, message: string): FieldFault {
  return { path, code, message };
}

function tooLong(path: FieldFault['path'], limit: number): FieldFault {
  return fault(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${limit} or fewer in length.`);
}

/** In UTF-16 units: never fewer than the code points that Discord is thought to count. */
function lengthOf(text: string): number {
  return text.length;
}

function isSet(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isV2(body: JsonObject): boolean {
  return (numberIn(body['flags']) & componentsV2Flag) !== 0;
}

function isMenu(component: JsonObject): boolean {
  const kind = numberIn(component['type']);
  return kind === type.stringSelect || (kind >= type.userSelect && kind <= type.channelSelect);
}

function placed(body: JsonObject, kind: number): readonly PlacedComponent[] {
  return walkComponents(body['components']).filter(({ component }) => component['type'] === kind);
}

function textDisplays(body: JsonObject): readonly string[] {
  return placed(body, type.textDisplay).map(({ component }) => textIn(component['content']));
}

/** Title, description, field names and values, footer text and author name count. */
function embedLength(embed: JsonObject): number {
  const footer = isObject(embed['footer']) ? textIn(embed['footer']['text']) : '';
  const author = isObject(embed['author']) ? textIn(embed['author']['name']) : '';
  const fields = objectsIn(embed['fields']).flatMap((field) => [
    textIn(field['name']),
    textIn(field['value']),
  ]);
  return [textIn(embed['title']), textIn(embed['description']), footer, author, ...fields]
    .map((text) => lengthOf(text.trim()))
    .reduce((sum, length) => sum + length, 0);
}

function overlongChoices(
  choices: unknown,
  path: FieldFault['path'],
  limit: number,
): readonly FieldFault[] {
  return objectsIn(choices).flatMap((choice, index) =>
    ['name', 'value']
      .filter((key) => typeof choice[key] === 'string')
      .filter((key) => {
        const length = lengthOf(textIn(choice[key]));
        return length < 1 || length > limit;
      })
      .map((key) =>
        fault(
          [...path, index, key],
          'BASE_TYPE_BAD_LENGTH',
          `Must be between 1 and ${limit} in length.`,
        ),
      ),
  );
}

function badName(name: unknown, path: FieldFault['path']): readonly FieldFault[] {
  const text = textIn(name);
  return chatInputName.test(text) && text === text.toLowerCase()
    ? []
    : [
        fault(
          path,
          'APPLICATION_COMMAND_INVALID_NAME',
          `Command name is invalid: ${text || '(none)'}`,
        ),
      ];
}

function isSubcommand(option: JsonObject): boolean {
  return option['type'] === optionType.subcommand || option['type'] === optionType.group;
}

interface PlacedOption {
  readonly option: JsonObject;
  readonly path: readonly (string | number)[];
}

function walkOptions(options: unknown, path: FieldFault['path']): readonly PlacedOption[] {
  return objectsIn(options).flatMap((option, index) => [
    { option, path: [...path, index] },
    ...walkOptions(option['options'], [...path, index, 'options']),
  ]);
}

/** The option lists of a command: its own and those of its subcommands. */
function optionLists(body: JsonObject): readonly {
  readonly options: readonly JsonObject[];
  readonly path: readonly (string | number)[];
}[] {
  return [
    { options: objectsIn(body['options']), path: ['options'] },
    ...walkOptions(body['options'], ['options'])
      .filter(({ option }) => isSubcommand(option))
      .map(({ option, path }) => ({
        options: objectsIn(option['options']),
        path: [...path, 'options'],
      })),
  ];
}

/** Of a text and its localisations the longest counts. */
function longestText(option: JsonObject, key: 'name' | 'description'): number {
  const localised = option[`${key}_localizations`];
  const texts = [option[key], ...(isObject(localised) ? Object.values(localised) : [])];
  return Math.max(...texts.map((text) => lengthOf(textIn(text))));
}
