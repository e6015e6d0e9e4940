/**
 * Told of a row that holds what we have not written, as `table/key`. Whoever reads it goes on without what cannot be read, so
 * that one bad row disables what it concerns and nothing else. A restore throws instead.
 */
export type OnUnreadable = (row: string, error: unknown) => void;

/** For a restore: nothing unreadable is let in. */
export const refuseUnreadable: OnUnreadable = (_, error) => {
  throw error;
};

/** What was read, or undefined where that failed, which is told. */
export function readOr<T>(row: string, onUnreadable: OnUnreadable, read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    onUnreadable(row, error);
    return undefined;
  }
}
