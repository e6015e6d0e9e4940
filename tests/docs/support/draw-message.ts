import { ComponentType, type APIMessage, type APIUser } from 'discord.js';
import { walkComponents } from '../../support/fake-discord/component-tree.js';
import { objectsIn, textIn, type JsonObject } from '../../support/fake-discord/json.js';
import { controlsOf } from '../../support/fake-discord/visible-text.js';

/**
 * A message as text: buttons in brackets, `▾` for a menu, `↗` for a link. A button beside a text stands in its
 * first line. Moments are drawn as they look at once.
 */
export function drawMessage(message: APIMessage, users: readonly APIUser[]): string {
  const lines: string[] = message.content === '' ? [] : [message.content];
  for (const { component, parent } of walkComponents(message.components)) {
    const type = component['type'];
    if (type === ComponentType.ActionRow) {
      lines.push(controlsIn(component));
    } else if (type === ComponentType.Section) {
      const [title = '', ...below] = textsIn(component['components']).join('\n').split('\n');
      lines.push([`${title} ${controlsIn(component)}`, ...below].join('\n'));
    } else if (type === ComponentType.TextDisplay && parent?.['type'] !== ComponentType.Section) {
      lines.push(textIn(component['content']));
    }
  }
  return lines.map((line) => `${drawMarkup(line, users)}\n`).join('');
}

function textsIn(components: unknown): readonly string[] {
  return walkComponents(components)
    .map(({ component }) => textIn(component['content']))
    .filter((text) => text !== '');
}

const signs = { menu: ' ▾', link: ' ↗', button: '' };

function controlsIn(component: JsonObject): string {
  return controlsOf({ components: [component] })
    .map(({ kind, label }) => `[${chosenIn(component) ?? label}${signs[kind]}]`)
    .join(' ');
}

/** What a menu shows in place of its name, once something is chosen in it. */
function chosenIn(row: JsonObject): string | undefined {
  const options = objectsIn(row['components']).flatMap((menu) => objectsIn(menu['options']));
  return options.filter((option) => option['default'] === true).map((o) => textIn(o['label']))[0];
}

function drawMarkup(text: string, users: readonly APIUser[]): string {
  return (
    text
      .replace(/\[([^\]]+)\]\(<?https?:[^)]*\)/g, '$1 ↗')
      .replace(/<t:\d+:D>/g, '29 November 2026')
      // Samples are of the day on which they are made.
      .replace(/As of [A-Z][a-z]+ \d+, \d{4}/, 'As of June 1, 2025')
      .replace(/<t:\d+:R>|\b\d+ seconds? ago/g, 'a moment ago')
      .replace(
        /<@(\d+)>/g,
        (_mention, id: string) => `@${users.find((u) => u.id === id)?.username ?? 'Quoth'}`,
      )
      .replace(/<\/([^:>]+):\d+>/g, '/$1')
      .replace(/\\([!-/:-@[-`{-~])/g, '$1')
  );
}
