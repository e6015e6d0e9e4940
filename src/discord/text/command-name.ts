import { commandLocales } from './languages.js';
import type { Text } from './text.js';
import type { Words } from './words.js';

/**
 * A command's name as somebody who reads this language finds it in Discord's menus: its own name, where Discord takes
 * no names in the language.
 */
export function commandName(
  command: { readonly name: string; readonly words: (text: Text) => Words },
  text: Text,
): string {
  return commandLocales[text.locale] === undefined ? command.name : command.words(text).name;
}
