import type { DatabaseLocation } from './open-database.js';

/** The password of a server, in every form in which something may repeat it: as the address has it, and as it is sent. */
export function passwordsIn(location: DatabaseLocation): readonly string[] {
  if (!('url' in location)) return [];
  const { password, searchParams } = new URL(location.url);
  const written = [password, searchParams.get('password') ?? ''];
  return written.flatMap((each) => [each, decoded(each)]).filter((each) => each !== '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
