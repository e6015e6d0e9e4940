import { defineCustomId } from '../../ui/custom-id.js';

const nothing = {
  version: 1,
  encode: () => [],
  decode: (fields: readonly string[]) => (fields.length === 0 ? {} : undefined),
};

/** The button below what the articles do not say; the message that it is on has the question. */
export const tellMe = defineCustomId<Readonly<Record<string, never>>>({
  name: 'tell-me',
  ...nothing,
});

/** A menu of one's standing questions, whose options are their ids: it ends one. */
export const endMenu = defineCustomId<Readonly<Record<string, never>>>({
  name: 'end-standing',
  ...nothing,
});
