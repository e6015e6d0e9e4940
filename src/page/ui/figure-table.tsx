import type { Children, Markup } from './markup.js';

interface Column {
  readonly label: string;
  /** Figures stand below one another at their ends. */
  readonly isNumber?: true;
}

interface FigureTableProps {
  readonly label: string;
  /** In small print behind the label. */
  readonly note?: string;
  readonly columns: readonly Column[];
  /** The body of the table, and its foot. */
  readonly children: Children;
}

/** A table that is moved sideways by itself where it is wider than the page, by the keyboard too. */
export function FigureTable({ label, note, columns, children }: FigureTableProps): Markup {
  return (
    <div class="figures" tabIndex={0} role="region" aria-label={label}>
      <table>
        <caption>
          {label}
          {note === undefined ? null : (
            <>
              {' '}
              <small>{note}</small>
            </>
          )}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.label}
                scope="col"
                {...(column.isNumber === true && { class: 'number' })}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  );
}
