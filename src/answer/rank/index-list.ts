/**
 * Gathers numbers, each once or as they come, and gives them away as an array of just their size. A question gathers a thousand
 * short lists: an array that grows by itself takes room for seventeen numbers each time, which was most of an answer's memory.
 */
export class IndexList {
  private readonly items: number[] = [];
  private count = 0;

  add(index: number): void {
    this.items[this.count] = index;
    this.count += 1;
  }

  /** Unless it is there already. Lists are short: to look one through is quicker than to hash. */
  addOnce(index: number): void {
    for (let at = 0; at < this.count; at += 1) if (this.items[at] === index) return;
    this.add(index);
  }

  addAllOnce(indices: readonly number[]): void {
    for (const index of indices) this.addOnce(index);
  }

  /** -1 where there is none, too. */
  last(): number {
    return this.items[this.count - 1] ?? -1;
  }

  get size(): number {
    return this.count;
  }

  clear(): void {
    this.count = 0;
  }

  /** What was gathered; the list is empty then. */
  take(): readonly number[] {
    if (this.count === 0) return none;
    const taken = this.items.slice(0, this.count);
    this.count = 0;
    return taken;
  }
}

const none: readonly number[] = [];
