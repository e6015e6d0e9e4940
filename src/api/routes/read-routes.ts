import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../../http/refusal.js';
import type { Corpus } from '../../knowledge/corpus.js';
import { pageShape, searchShape, styleShape } from '../asked.js';
import { knowledgeVersion } from '../knowledge-version.js';
import {
  citeSource,
  listArticles,
  readArticle,
  readPassage,
  searchPassages,
} from '../operations.js';
import { articleShape, articlesShape, citationShape, foundShape, passageShape } from '../shapes.js';
import { isKnown, versionOfBody } from './conditional.js';
import { ok, problems, unchanged, type ApiScope } from './scope.js';

const passageIdWritten = 'Its id; `#` in it is written `%23`.';

/** `GET /search`, `/articles`, `/articles/{id}` and `/passages/{id}`, and the citations of the latter two. */
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

  for (const [path, what, operationId, description] of [
    ['/articles/:id/citation', 'article', 'citeArticle', 'Its id.'],
    ['/passages/:id/citation', 'passage', 'citePassage', passageIdWritten],
  ] as const) {
    api.get(
      path,
      {
        schema: {
          operationId,
          summary: `Cite ${what === 'article' ? 'an article' : 'a passage'}.`,
          params: z.object({ id: z.string().describe(description) }),
          querystring: styleShape,
          response: { 200: ok('The citation.', citationShape), ...unchanged, ...problems },
        },
      },
      async (request, reply) => {
        const { id } = request.params;
        const caller = callerOf(request);
        desk.admit(caller);
        const isOne = id.includes('#') === (what === 'passage');
        const cited = isOne
          ? await desk.work(caller, (own) => citeSource(id, request.query, own.corpus()))
          : undefined;
        if (cited === undefined) throw new Refusal(404, `There is no such ${what}.`);
        if (isKnown(request, reply, versionOfBody(cited))) return reply.code(304).send();
        return cited;
      },
    );
  }

  api.get(
    '/passages/:id',
    {
      schema: {
        operationId: 'getPassage',
        summary: 'Read a passage.',
        params: z.object({ id: z.string().describe(passageIdWritten) }),
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
