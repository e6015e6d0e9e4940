import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import {
  createJsonSchemaTransform,
  createJsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod';
import { z } from 'zod';
import { namedShapes } from '../shapes.js';

/** Checks requests and answers of this scope by their shapes, and describes the routes that are declared after it. */
export async function describeRoutes(server: FastifyInstance, release: string): Promise<void> {
  const schemaRegistry = z.registry<{ id: string }>();
  for (const [id, shape] of Object.entries(namedShapes)) schemaRegistry.add(shape, { id });
  server.setValidatorCompiler(validatorCompiler);
  server.setSerializerCompiler(serializerCompiler);
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Quoth',
        version: release,
        description:
          'Answers questions with passages of articles, word for word, or says that they do not say. Errors are problems of RFC 9457.',
      },
      components: {
        securitySchemes: {
          token: {
            type: 'http',
            scheme: 'bearer',
            description: 'Made by `quoth token create`. Where anybody may read, none is needed.',
          },
        },
      },
      security: [{}, { token: [] }],
    },
    transform: createJsonSchemaTransform({ schemaRegistry }),
    transformObject: createJsonSchemaTransformObject({ schemaRegistry }),
  });
}
