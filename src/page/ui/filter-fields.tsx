import type { Choices, Filters } from './filters.js';
import type { Markup } from './markup.js';
import type { PageContext } from './page-context.js';

interface ChoiceProps {
  readonly page: PageContext;
  readonly name: 'publisher' | 'tag';
  readonly filters: Filters;
  readonly choices: Choices;
}

/** A publisher or a topic to choose. What the address names can be chosen too, where the list has no room for it. */
export function ChoiceField({ page, name, filters, choices }: ChoiceProps): Markup {
  const { text } = page;
  const chosen = filters[name];
  const offered = name === 'publisher' ? choices.publishers : choices.tags;
  const all = chosen === '' || offered.includes(chosen) ? offered : [chosen, ...offered];
  return (
    <label>
      {text.search[name]}
      <select name={name}>
        <option value="">{text.search.any}</option>
        {all.map((choice) => (
          <option key={choice} value={choice} selected={choice === chosen} dir="auto">
            {choice}
          </option>
        ))}
      </select>
    </label>
  );
}

interface DateProps {
  readonly page: PageContext;
  readonly name: 'since' | 'until';
  readonly filters: Filters;
}

/** A year, a month or a day: a text, since a calendar takes days alone. */
export function DateField({ page, name, filters }: DateProps): Markup {
  return (
    <label>
      {page.text.search[name]}
      <input
        name={name}
        value={filters[name]}
        placeholder={page.text.search.datePattern}
        dir="ltr"
        maxLength={10}
        autocomplete="off"
      />
    </label>
  );
}
