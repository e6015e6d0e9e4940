import type { FastifyBaseLogger, FastifyInstance, FastifyRequest, RawServerDefault } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Logger } from '../../shared/logger.js';
import type { Caller } from '../caller.js';
import type { Desk } from '../desk.js';
import { problemShape } from '../shapes.js';

/** What the routes of the API are declared in, and with. */
export interface ApiScope {
  readonly api: ApiServer;
  readonly desk: Desk;
  /** Who asks: they may. */
  readonly callerOf: (request: FastifyRequest) => Caller;
  /** Of this program. */
  readonly release: string;
  readonly logger: Logger;
}

/** A server whose routes have the types of their shapes. */
export type ApiServer = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

interface Described<Type extends string, Shape extends z.ZodType> {
  readonly description: string;
  readonly content: Readonly<Record<Type, { readonly schema: Shape }>>;
}

/** A response as the document of the API has it. */
export function ok<Shape extends z.ZodType>(
  description: string,
  schema: Shape,
): Described<'application/json', Shape> {
  return { description, content: { 'application/json': { schema } } };
}

/** What every route may answer beside what it is for. */
export const problems = {
  '4xx': problem('What is wrong with the request.'),
  '5xx': problem('What is wrong here.'),
} as const;

/** What a route that knows its version may answer, too. */
export const unchanged = { 304: z.undefined().describe('It is as you know it.') } as const;

function problem(description: string): Described<'application/problem+json', typeof problemShape> {
  return { description, content: { 'application/problem+json': { schema: problemShape } } };
}
