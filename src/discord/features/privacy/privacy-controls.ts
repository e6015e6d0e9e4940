import { defineCustomId } from '../../ui/custom-id.js';

const steps = ['back', 'show', 'erase', 'erase-now', 'opt-out', 'opt-in', 'guild'] as const;

/** What the buttons of `/privacy` do. Whom it concerns is always who presses. */
export type PrivacyStep = (typeof steps)[number];

export const privacyStep = defineCustomId<PrivacyStep>({
  name: 'privacy',
  version: 1,
  encode: (step) => [step],
  decode: ([name, ...more]) => (more.length > 0 ? undefined : steps.find((each) => each === name)),
});

/** The modal in which an owner types the name of the server. */
export const eraseGuildForm = defineCustomId<'guild'>({
  name: 'privacy-guild',
  version: 1,
  encode: () => [],
  decode: (fields) => (fields.length === 0 ? 'guild' : undefined),
});
