import { isObject, numberIn, type JsonObject } from './json.js';
import type { FakeDiscord } from './fake-discord.js';

/** What the fake answered to a request that no client library has looked at. */
export interface RawAnswer {
  readonly status: number;
  /** Discord's error code, 0 without one. */
  readonly code: number;
  readonly contentType: string | null;
  readonly body: unknown;
  /** `components.0.components.0.label BASE_TYPE_MAX_LENGTH`, one for every fault. */
  readonly faults: readonly string[];
}

/** Sends a request as the bot, unless another authorization is given, past all checks of a client library. */
export async function rawRequest(
  discord: FakeDiscord,
  method: string,
  path: string,
  body?: unknown,
  authorization = `Bot ${discord.token}`,
): Promise<RawAnswer> {
  const response = await fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: { authorization, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const parsed: unknown = text === '' ? undefined : JSON.parse(text);
  const answer: JsonObject = isObject(parsed) ? parsed : {};
  return {
    status: response.status,
    code: numberIn(answer['code']),
    contentType: response.headers.get('content-type'),
    body: parsed,
    faults: faultsIn(answer['errors']),
  };
}

function faultsIn(errors: unknown, path: readonly string[] = []): readonly string[] {
  if (!isObject(errors)) return [];
  return Object.entries(errors).flatMap(([key, inner]) =>
    key === '_errors' && Array.isArray(inner)
      ? inner.filter(isObject).map((fault) => `${path.join('.')} ${String(fault['code'])}`.trim())
      : faultsIn(inner, [...path, key]),
  );
}
