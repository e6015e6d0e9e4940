import type { FieldFault } from './api-error.js';
import { walkComponents, type PlacedComponent } from './component-tree.js';
import { isObject, numberIn, objectsIn, textIn, type JsonObject } from './json.js';
import { fault, limited, type Rule } from './rule.js';

/** Component types. https://docs.discord.com/developers/components/reference */
export const componentType = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  userSelect: 5,
  channelSelect: 8,
  textDisplay: 10,
} as const;

const buttonStyle = { link: 5, premium: 6 } as const;

const rowWidth: Rule = limited('an action row holds 1 to 5 buttons or one menu', 5, (limit) => ({
  check: (body) =>
    placedComponents(body, componentType.actionRow).flatMap(({ component, path }) => {
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
    placedComponents(body, componentType.button).flatMap(({ component, path }) => {
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
    placedComponents(body, componentType.button).flatMap(({ component, path }) =>
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
    placedComponents(body, componentType.button).flatMap(({ component, path }) =>
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
    placedComponents(body, componentType.stringSelect).flatMap(({ component, path }) => {
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
    placedComponents(body, componentType.stringSelect).flatMap(({ component, path }) => {
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

/** For components of messages and modals, wherever they stand. */
export const componentRules: readonly Rule[] = [
  rowWidth,
  customIdsUnique,
  componentIdsUnique,
  buttonTarget,
  buttonUrlScheme,
  buttonFace,
  menuValuesUnique,
  menuBounds,
];

/** The components of a type, wherever they stand. */
export function placedComponents(body: JsonObject, kind: number): readonly PlacedComponent[] {
  return walkComponents(body['components']).filter(({ component }) => component['type'] === kind);
}

function isMenu(component: JsonObject): boolean {
  const kind = numberIn(component['type']);
  return (
    kind === componentType.stringSelect ||
    (kind >= componentType.userSelect && kind <= componentType.channelSelect)
  );
}

function isSet(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
