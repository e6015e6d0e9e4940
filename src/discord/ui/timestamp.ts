/** A time as each reader's Discord shows it, counted down: "in 5 seconds". Never a time before the one meant. */
export function timestamp(ms: number): string {
  return `<t:${Math.ceil(ms / 1_000)}:R>`;
}
