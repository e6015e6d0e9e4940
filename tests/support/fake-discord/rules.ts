import { componentRules, componentType, placedComponents } from './component-rules.js';
import { walkComponents } from './component-tree.js';
import { isObject, numberIn, objectsIn, textIn, type JsonObject } from './json.js';
import { fault, lengthOf, limited, overlongChoices, tooLong, type Rule } from './rule.js';

/*
 * The rules for messages, modals and choices that Discord's OpenAPI document lacks. Each has a name and, where there is
 * one, its number. Codes are Discord's own where they are known. Components have theirs in `component-rules.ts`,
 * commands in `command-rules.ts`.
 * https://docs.discord.com/developers/resources/message
 * https://docs.discord.com/developers/components/reference
 */

/** Message flag: the body is made of components alone. */
const componentsV2Flag = 32_768;

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
          component['type'] === componentType.actionRow
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
  allowedMentionsExclusive,
  ...componentRules,
];

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
export const modalRules: readonly Rule[] = [modalLength, ...componentRules];

const choiceLength: Rule = limited('name and value of a choice', 100, (limit) => ({
  check: (body) => overlongChoices(body['choices'], ['choices'], limit),
}));

/** For the `data` of an autocomplete answer. */
export const choiceRules: readonly Rule[] = [choiceLength];

function isV2(body: JsonObject): boolean {
  return (numberIn(body['flags']) & componentsV2Flag) !== 0;
}

function textDisplays(body: JsonObject): readonly string[] {
  return placedComponents(body, componentType.textDisplay).map(({ component }) =>
    textIn(component['content']),
  );
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
