/** Port: whether what is kept can be reached, and how much it is. */
export interface Vitals {
  /** Resolves when it can be read and written to; throws what stands in the way. Changes nothing. */
  check(): Promise<void>;
  /** Of all data together, with the indexes of the database. */
  bytes(): Promise<number>;
}
