/** A command or an option as it stands in Discord's menus. */
export interface Words {
  /** Lower case, no spaces, at most 32 letters, digits, `-` or `_`. */
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
}
