import type { Markup } from './markup.js';

/** Characters of a question that the field takes; with those before it, far less than an address may have. */
export const maxQuestionLength = 500;

interface QuestionFieldProps {
  readonly label: string;
  /** In the empty field; the label unless told. */
  readonly placeholder?: string;
  readonly value?: string;
  readonly button: string;
  /** One can type at once. */
  readonly isFirst?: boolean | undefined;
}

/** Where a question or words to search for are typed, and the button that sends them. */
export function QuestionField(props: QuestionFieldProps): Markup {
  const { label, placeholder = label, value, button, isFirst } = props;
  return (
    <>
      <input
        type="search"
        name="q"
        aria-label={label}
        placeholder={placeholder}
        value={value}
        maxLength={maxQuestionLength}
        required
        dir="auto"
        autocomplete="off"
        enterkeyhint="search"
        autofocus={isFirst}
      />
      <button type="submit">{button}</button>
    </>
  );
}
