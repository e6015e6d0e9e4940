import type { FieldFault } from './api-error.js';
import { isObject, numberIn, objectsIn, textIn, type JsonObject } from './json.js';
import { fault, lengthOf, limited, overlongChoices, tooLong, type Rule } from './rule.js';

/*
 * The rules for commands that Discord's OpenAPI document lacks.
 * https://docs.discord.com/developers/interactions/application-commands
 */

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
