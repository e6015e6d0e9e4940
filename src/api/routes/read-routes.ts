import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../../http/refusal.js';
import type { Corpus } from '../../knowledge/corpus.js';
import { pageShape, searchShape } from '../asked.js';
import { knowledgeVersion } from '../knowledge-version.js';
import { listArticles, readArticle, readPassage, searchPassages } from '../operations.js';
import { articleShape, articlesShape, foundShape, passageShape } from '../shapes.js';
import { isKnown, versionOfBody } from './conditional.js';
import { ok, problems, unchanged, type ApiScope } from './scope.js';

/** `GET /search`, `/articles`, `/articles/{id}` and `/passages/{id}`. */
export function readRoutes({ api, desk, callerOf, release }: ApiScope): void {
  const corpusFor = async (request: FastifyRequest): Promise<Corpus> => {
    const caller = callerOf(request);
    desk.admit(caller);
    return (await desk.knowledge(caller)).corpus();
  };
  const ofArticles = (corpus: Corpus): string => `${release}-${knowledgeVersion(corpus)}`;

  api.get(
    '/search',
    {
      schema: {
        operationId: 'search',
        summary: 'Find passages.',
        querystring: searchShape,
        response: { 200: ok('Passages, best first.', foundShape), ...unchanged, ...problems },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      desk.admit(caller);
      const found = await desk.work(caller, (own) => searchPassages(request.query, own));
      if (isKnown(request, reply, versionOfBody(found))) return reply.code(304).send();
      return found;
    },
  );

  api.get(
    '/articles',
    {
      schema: {
        operationId: 'listArticles',
        summary: 'List the articles, page by page.',
        querystring: pageShape,
        response: { 200: ok('A page of the list.', articlesShape), ...unchanged, ...problems },
      },
    },
    async (request, reply) => {
      const corpus = await corpusFor(request);
      if (isKnown(request, reply, ofArticles(corpus))) return reply.code(304).send();
      return listArticles(request.query, corpus);
    },
  );

  api.get(
    '/articles/:id',
    {
      schema: {
        operationId: 'getArticle',
        summary: 'Read an article.',
        params: z.object({ id: z.string().describe('Its id.') }),
        response: { 200: ok('The article.', articleShape), ...unchanged, ...problems },
      },
    },
    async (request, reply) => {
      const corpus = await corpusFor(request);
      const article = readArticle(request.params.id, corpus);
      if (article === undefined) throw new Refusal(404, 'There is no such article.');
      if (isKnown(request, reply, ofArticles(corpus))) return reply.code(304).send();
      return article;
    },
  );

  api.get(
    '/passages/:id',
    {
      schema: {
        operationId: 'getPassage',
        summary: 'Read a passage.',
        params: z.object({ id: z.string().describe('Its id; `#` in it is written `%23`.') }),
        response: { 200: ok('The passage.', passageShape), ...unchanged, ...problems },
      },
    },
    async (request, reply) => {
      const corpus = await corpusFor(request);
      const passage = readPassage(request.params.id, corpus);
      if (passage === undefined) throw new Refusal(404, 'There is no such passage.');
      if (isKnown(request, reply, ofArticles(corpus))) return reply.code(304).send();
      return passage;
    },
  );
}
