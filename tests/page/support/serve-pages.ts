import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { onTestFinished } from 'vitest';
import {
  createKnowledgeBase,
  type LiveKnowledgeBase,
} from '../../../src/answer/serve/knowledge-base.js';
import { startHttpServer, type HttpServer } from '../../../src/http/http-server.js';
import type { Article } from '../../../src/knowledge/article.js';
import { createFolderArticleStore } from '../../../src/knowledge/files/folder-article-store.js';
import { pageRoutes, type PageOptions } from '../../../src/page/page-routes.js';
import { buildLocalIndex } from '../../../src/search/local-index.js';
import { recordingLogger } from '../../support/loggers.js';

/** As much of a document, or an element of it, as tests look at. */
export interface Markup {
  readonly id: string;
  readonly textContent: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): Markup | null;
  querySelectorAll(selector: string): Iterable<Markup> & { readonly length: number };
}

export interface Pages {
  readonly origin: string;
  readonly lines: ReturnType<typeof recordingLogger>['lines'];
  fetch(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** A page, as its markup reads. */
  open(path: string, headers?: Readonly<Record<string, string>>): Promise<Markup>;
}

const storyPath = fileURLToPath(new URL('../../../knowledge', import.meta.url));

/** The shipped articles, indexed. */
export async function storyKnowledge(): Promise<LiveKnowledgeBase> {
  const { articles, aliases } = await createFolderArticleStore([storyPath]).load();
  return createKnowledgeBase(articles, buildLocalIndex, { aliases });
}

export function knowledgeOf(articles: readonly Article[]): Promise<LiveKnowledgeBase> {
  return createKnowledgeBase(articles, buildLocalIndex);
}

/** Serves pages over some knowledge on a port of this machine, until the test ends. */
export async function servePages(
  knowledge: LiveKnowledgeBase,
  options: Partial<PageOptions> = {},
): Promise<Pages> {
  const { server, ...pages } = await startPages(knowledge, options);
  onTestFinished(() => server.close());
  return pages;
}

/** The same until it is closed. */
export async function startPages(
  knowledge: LiveKnowledgeBase,
  options: Partial<PageOptions> = {},
): Promise<Pages & { readonly server: HttpServer }> {
  const { logger, lines } = recordingLogger();
  const routes = pageRoutes({
    knowledge: () => knowledge,
    inTurn: (_, work) => work(),
    logger,
    ...options,
  });
  const server = await startHttpServer({ host: '127.0.0.1', port: 0, routes: [routes], logger });
  const { origin } = server;
  const get: Pages['fetch'] = (path, headers = {}) =>
    fetch(`${origin}${path}`, { headers, redirect: 'manual' });
  return {
    server,
    origin,
    lines,
    fetch: get,
    open: async (path, headers) => parse(await (await get(path, headers)).text()),
  };
}

/** Its own types need a browser's. */
function parse(html: string): Markup {
  const { document } = parseHTML(html) as unknown as { readonly document: Markup };
  return document;
}

/** The address of a question, with more parameters. */
export function asking(question: string, more: Readonly<Record<string, string>> = {}): string {
  return `/?${new URLSearchParams({ q: question, ...more }).toString()}`;
}
