/**
 * The module of a peer. Untyped on purpose: the peers are installed by `npm run bench` only, while these files are checked
 * always, so each adapter declares the little that it calls.
 */
export async function peer(name: string): Promise<unknown> {
  const module: unknown = await import(name);
  return module;
}
