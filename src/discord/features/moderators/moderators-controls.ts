import { defineCustomId } from '../../ui/custom-id.js';

/** The button below what the articles do not say; the message that it is on has the question. */
export const askModerators = defineCustomId<Readonly<Record<string, never>>>({
  name: 'ask-moderators',
  version: 1,
  encode: () => [],
  decode: (fields) => (fields.length === 0 ? {} : undefined),
});

const steps = ['answer', 'decline', 'close'] as const;

/** What moderators do with a question. Its id is looked up in the server where the button is pressed, and nowhere else. */
export interface InquiryStep {
  readonly step: (typeof steps)[number];
  readonly id: string;
}

export const inquiryStep = defineCustomId<InquiryStep>({
  name: 'inquiry',
  version: 1,
  encode: ({ step, id }) => [step, id],
  decode: ([name, id, ...more]) => {
    const step = steps.find((each) => each === name);
    const inquiryId = inquiryIdOf(id);
    return step === undefined || inquiryId === undefined || more.length > 0
      ? undefined
      : { step, id: inquiryId };
  },
});

/** The forms in which an answer, or the reason of a refusal, is written. */
export const answerForm = formOf('inquiry-answer');
export const declineForm = formOf('inquiry-decline');

function formOf(name: string): ReturnType<typeof defineCustomId<string>> {
  return defineCustomId<string>({
    name,
    version: 1,
    encode: (id) => [id],
    decode: ([id, ...more]) => (more.length > 0 ? undefined : inquiryIdOf(id)),
  });
}

function inquiryIdOf(text: string | undefined): string | undefined {
  return text !== undefined && /^[A-Za-z0-9]{12}$/u.test(text) ? text : undefined;
}
