/** A command or an option as it stands in Discord's menus. */
export interface Words {
  /** Lower case, no spaces, at most 32 letters, digits, `-` or `_`. */
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
}

/** What stands beside a field. */
export interface FieldWords {
  /** At most 45 characters. */
  readonly label: string;
  /** Below the label, at most 100. */
  readonly description?: string;
  /** Inside while it is empty, at most 100. */
  readonly placeholder?: string;
}
