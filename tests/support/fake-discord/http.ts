import type { UploadedFile } from './message.js';

/** A request as a route sees it: the version prefix taken off, the body read. */
export interface ApiRequest {
  readonly method: string;
  /** Below `/api/v10`, decoded: `/channels/1/messages`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Parsed JSON, or `payload_json` of a multipart body; undefined without a body. */
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  /** A part of the path, by its name in the pattern. */
  param(name: string): string;
}

export interface ApiReply {
  readonly status: number;
  /** Absent: no body, and no content type. */
  readonly body?: unknown;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `/channels/:channel/messages` */
  readonly pattern: string;
  /** False: reached without the bot's token, by a token in the path. */
  readonly authorized?: boolean;
  handle(request: ApiRequest): ApiReply;
}

export const noContent: ApiReply = { status: 204 };

export function ok(body: unknown): ApiReply {
  return { status: 200, body };
}

/** The parts of a path that a pattern names, or undefined when it does not fit. */
export function matchPath(pattern: string, path: string): ReadonlyMap<string, string> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const parts = new Map<string, string>();
  for (const [index, name] of wanted.entries()) {
    const value = given[index] ?? '';
    if (name.startsWith(':')) parts.set(name.slice(1), value);
    else if (name !== value) return undefined;
  }
  return parts;
}
