/**
 * Discord's numbers, each with the page that states it (`docs` = https://docs.discord.com/developers).
 * Lengths count UTF-16 units here, which is never less than what Discord counts.
 */
export const limits = {
  /** Characters of all texts of a message together. docs/components/reference#text-display */
  messageText: 4_000,
  /** Components of a message, nested ones counted. docs/components/using-message-components */
  components: 40,
  /**
   * UTF-8 bytes of all texts of a message together. Nowhere documented: past about 10,170 bytes Discord
   * is reported to answer 500, which Arabic and Chinese reach long before 4,000 characters.
   */
  messageBytes: 9_500,
  /** docs/components/reference#custom-id */
  customId: 100,
  /** docs/components/reference#button-button-design-guidelines */
  buttonLabel: 80,
  /** docs/components/reference#button */
  buttonUrl: 512,
  /** Options of a menu, and label, value and description of an option. docs/components/reference#string-select */
  menuOptions: 25,
  menuOption: 100,
  /** docs/components/reference#string-select */
  menuPlaceholder: 150,
  /** Characters of a text input, and of the title and a field's label of a modal. docs/components/reference#text-input */
  /** Files in one field of a modal. */
  uploads: 10,
  textInput: 4_000,
  modalTitle: 45,
  fieldLabel: 45,
  /** Choices offered while a person types. docs/interactions/application-commands#autocomplete */
  choices: 25,
  /** Name and value of a choice. docs/interactions/application-commands#application-command-object-application-command-option-choice-structure */
  choice: 100,
  /** Milliseconds until the first response to an interaction must have arrived. docs/interactions/receiving-and-responding */
  firstResponseMs: 3_000,
  /** Characters of a message that a person without a subscription can type. docs/resources/message#create-message */
  messageContent: 2_000,
} as const;
