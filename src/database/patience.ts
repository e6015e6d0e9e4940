/** How long a call waits for a database that is held by others or cannot be reached: as long as a person who asked may wait. */
export const patienceMs = 10_000;
