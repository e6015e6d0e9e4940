import { McpServer, ResourceTemplate, type CallToolResult } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { refusalOf } from '../../http/problem.js';
import { questionShape, quoteShape, searchShape, styleShape } from '../asked.js';
import type { Caller } from '../caller.js';
import type { Desk } from '../desk.js';
import {
  answerQuestion,
  checkQuote,
  citeSource,
  readArticle,
  readPassage,
  searchPassages,
} from '../operations.js';
import { answerShape, checkShape, citationShape, foundShape, passageShape } from '../shapes.js';

export interface AssistantOptions {
  readonly desk: Desk;
  /** For whom the assistant works. */
  readonly caller: Caller;
  /** Of this program. */
  readonly release: string;
  /** Told of what is a bug of ours; the assistant is not. */
  readonly onFault: (error: unknown) => void;
}

/** Articles that are listed as resources: assistants read the whole list at once. */
const mostListed = 500;

/** What an assistant is told of us before it asks anything. */
const instructions =
  'Answers come from a fixed set of articles, word for word. Quote `text` exactly, with its source and the id of its passage. Where `kind` is "nothing" the articles do not say it: say so, and do not guess. Check quotations that you are given, or have made, with verify_quote.';

/** Nothing is changed by any of them, and nothing but the articles is read. */
const readOnly = { readOnlyHint: true, idempotentHint: true, openWorldHint: false } as const;

/** The engine as tools and resources for an assistant (Model Context Protocol). */
export function createAssistant({ desk, caller, release, onFault }: AssistantOptions): McpServer {
  const server = new McpServer({ name: 'quoth', version: release }, { instructions });

  server.registerTool(
    'ask',
    {
      title: 'Ask the articles',
      description:
        'Answers a question with the passages that answer it, word for word, or says that the articles do not.',
      inputSchema: questionShape,
      outputSchema: answerShape,
      annotations: readOnly,
    },
    (asked) => told(() => desk.work(caller, (knowledge) => answerQuestion(asked, knowledge))),
  );

  server.registerTool(
    'search',
    {
      title: 'Search the articles',
      description: 'Lists the passages about something, best first, word for word.',
      inputSchema: searchShape
        .omit({ q: true, limit: true })
        .extend({ query: searchShape.shape.q, limit: z.int().min(1).max(20).optional() }),
      outputSchema: foundShape,
      annotations: readOnly,
    },
    ({ query, ...others }) =>
      told(() => desk.work(caller, (own) => searchPassages({ q: query, ...others }, own))),
  );

  server.registerTool(
    'get_passage',
    {
      title: 'Read a passage',
      description: 'Reads one passage by its id, such as "bell#2", with its source.',
      inputSchema: z.object({ id: z.string().max(100) }),
      outputSchema: passageShape,
      annotations: readOnly,
    },
    ({ id }) =>
      told(async () => readPassage(id, (await desk.knowledge(caller)).corpus()), noPassage),
  );

  server.registerTool(
    'cite',
    {
      title: 'Cite a source',
      description:
        'Gives the citation of a passage by its id, such as "bell#2", or of a whole article, such as "bell": as a line, or in APA, MLA, Chicago, BibTeX or CSL-JSON. Nothing in it is made up.',
      inputSchema: styleShape.extend({ id: z.string().max(100) }),
      outputSchema: citationShape,
      annotations: readOnly,
    },
    ({ id, ...style }) =>
      told(
        () => desk.work(caller, (own) => citeSource(id, style, own.corpus())),
        'There is no such article or passage.',
      ),
  );

  server.registerTool(
    'verify_quote',
    {
      title: 'Check a quotation',
      description:
        'Tells whether the articles say what somebody says they say: verbatim, altered, joined from several places, from another source than named, or not at all.',
      inputSchema: quoteShape,
      outputSchema: checkShape,
      annotations: readOnly,
    },
    (asked) => told(() => desk.work(caller, (knowledge) => checkQuote(asked, knowledge))),
  );

  server.registerResource(
    'article',
    new ResourceTemplate('quoth://articles/{id}', {
      list: async () => {
        const { articles } = (await desk.knowledge(caller)).corpus();
        return {
          resources: articles.slice(0, mostListed).map(({ id, source }) => ({
            uri: `quoth://articles/${id}`,
            name: source.title,
            mimeType: 'application/json',
          })),
        };
      },
    }),
    { title: 'Article', description: 'An article with all its paragraphs and their ids.' },
    async (uri, { id }) => {
      desk.admit(caller);
      const corpus = (await desk.knowledge(caller)).corpus();
      const article = typeof id === 'string' ? readArticle(id, corpus) : undefined;
      if (article === undefined) throw new Error('There is no such article.');
      const text = JSON.stringify(article);
      return { contents: [{ uri: uri.href, mimeType: 'application/json', text }] };
    },
  );
  return server;

  /** What a tool worked out; what it could not, in words that an assistant can tell. */
  async function told<Result extends Record<string, unknown>>(
    work: () => Promise<Result | undefined>,
    otherwise = '',
  ): Promise<CallToolResult> {
    try {
      desk.admit(caller);
      const structuredContent = await work();
      if (structuredContent === undefined) return failed(otherwise);
      const text = JSON.stringify(structuredContent);
      return { content: [{ type: 'text', text }], structuredContent };
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal === undefined) onFault(error);
      return failed(refusal?.message ?? 'This is a fault of ours.');
    }
  }
}

const noPassage = 'There is no such passage.';

function failed(text: string): CallToolResult {
  return { content: [{ type: 'text', text }], isError: true };
}
