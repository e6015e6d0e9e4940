import { Events, type Client } from 'discord.js';
import { UserError } from '../../shared/errors.js';
import { withTimeout } from '../../shared/with-timeout.js';
import { unreachable, wrongToken } from '../framework/discord-errors.js';

/** From login to the first READY, and from one shard's to the next; Discord itself needs a second or two, and five between. */
const startTimeoutMs = 30_000;

/** Takes some 20 ms. */
const logOutTimeoutMs = 2_000;

interface LogInOptions {
  readonly token: string;
  readonly apiUrl?: string;
  /** For so long a shard may wait for its turn to identify. */
  readonly mayWaitMs: number;
}

/** Logs in and waits until Discord says READY. */
export async function logIn(
  client: Client,
  { token, apiUrl, mayWaitMs }: LogInOptions,
  closed: Promise<UserError>,
): Promise<Client<true>> {
  let timer: NodeJS.Timeout | undefined;
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  const timeoutMs = startTimeoutMs + mayWaitMs;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer in ${Math.round(timeoutMs / 1_000)} seconds`));
    }, timeoutMs);
  });
  const goOn = (): void => {
    timer?.refresh();
  };
  client.on(Events.ShardReady, goOn);
  const refused = closed.then((error) => Promise.reject(error));
  try {
    return await Promise.race([client.login(token).then(() => ready), refused, late]);
  } catch (error) {
    await logOut(client);
    if (error instanceof UserError) throw error;
    throw isInvalidToken(error) ? wrongToken() : unreachable(error, apiUrl);
  } finally {
    client.off(Events.ShardReady, goOn);
    clearTimeout(timer);
  }
}

/** A client that is still trying to connect may never say that it is gone, so it is not waited for long. */
export async function logOut(client: Client): Promise<void> {
  await withTimeout(client.destroy(), logOutTimeoutMs, undefined);
}

function isInvalidToken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'TokenInvalid';
}
