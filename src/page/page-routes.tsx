import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { mostResults } from '../answer/answer.js';
import { explainAnswer } from '../answer/explain.js';
import type { TracedKnowledge } from '../answer/serve/knowledge-base.js';
import type { Routes } from '../http/http-server.js';
import { logIncident, refusalOf, statusOf } from '../http/problem.js';
import { exampleQuestions } from '../knowledge/example-questions.js';
import type { Article } from '../knowledge/article.js';
import { articleId } from '../knowledge/identifiers.js';
import { createScopeFilter } from '../knowledge/scope.js';
import type { Logger } from '../shared/logger.js';
import { readAssets } from './assets/read-assets.js';
import { choosePageLanguage, pageTexts } from './text/choose-language.js';
import { badDateIn, choicesOf, filtersIn, scopeOf } from './ui/filters.js';
import { link, readMark, type Asked } from './ui/links.js';
import type { PageContext } from './ui/page-context.js';
import { ArticlesView } from './views/articles-view.js';
import { ArticleView } from './views/article-view.js';
import { maxQuestionLength } from './ui/question-field.js';
import { AnsweredView, HomeView, maxEarlier } from './views/ask-view.js';
import { ExplainView } from './views/explain-view.js';
import { SearchView } from './views/search-view.js';
import { ProblemView } from './views/problem-view.js';
import { listPage } from './ui/paging.js';
import { sendPage } from './send-page.js';
import { signedPages, type SignedPages } from './signed-pages.js';

export interface PageOptions {
  /** The articles that everybody who reaches the page may see; asked for again at each request. */
  readonly knowledge: () => TracedKnowledge;
  /** Does the work when it is the turn of whoever asks from an address; rejects with a `Refusal` where too much is asked. */
  readonly inTurn: <T>(ip: string, work: () => Promise<T>) => Promise<T>;
  /** Articles of guilds, for whoever has a link; absent: there are none. */
  readonly signed?: SignedPages;
  readonly logger: Logger;
}

/**
 * Only our own style and script count, nothing is loaded from elsewhere, nobody may put a page into a frame, and forms lead to
 * us: what an article might smuggle in would still do nothing.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const securityHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Questions are in addresses: the sites that articles link to learn nothing of them.
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
} as const;

/** Asking and reading in a browser: pages that need no script, in the language of whoever reads. */
export function pageRoutes({ knowledge, inTurn, signed, logger }: PageOptions): Routes {
  const assets = readAssets();
  const addresses = {
    style: assets.style.address,
    script: assets.script.address,
    icon: assets.icon.address,
  };
  const contextOf = (request: FastifyRequest): PageContext => {
    const here = addressIn(request.url);
    const wish = here.searchParams.get('lang') ?? undefined;
    const named = pageTexts.find(({ locale }) => locale === wish)?.locale;
    const language = choosePageLanguage(named, request.headers['accept-language']);
    return { ...language, ...(named !== undefined && { named }), here, assets: addresses };
  };
  const notFound = (page: PageContext, reply: FastifyReply): Promise<FastifyReply> =>
    sendPage(reply.code(404), <ProblemView page={page} problem="notFound" />);

  return (server) => {
    server.addHook('onSend', (_, reply, __, done) => {
      void reply.headers(securityHeaders);
      done();
    });
    drawErrors(server, logger, contextOf);

    server.get('/', async (request, reply) => {
      const page = contextOf(request);
      const base = knowledge();
      const corpus = base.corpus();
      const asked = askedIn(page);
      if (asked === undefined) {
        const examples = exampleQuestions(corpus, new Date().toDateString());
        return sendPage(reply, <HomeView page={page} corpus={corpus} examples={examples} />);
      }
      const only = asked.articleId && corpus.article(asked.articleId);
      if (asked.articleId !== undefined && only === undefined) return notFound(page, reply);
      const answer = await inTurn(request.ip, () => base.answer(questionOf(asked)));
      const examples = exampleQuestions(corpus, asked.question);
      const props = { page, corpus, examples, asked, answer, only };
      return sendPage(reply, <AnsweredView {...props} />);
    });

    server.get<{ Params: { id: string } }>('/a/:id', (request, reply) => {
      const page = contextOf(request);
      const id = articleId(request.params.id);
      const article = id && knowledge().corpus().article(id);
      if (article === undefined) return notFound(page, reply);
      const mark = readMark(page.here.searchParams.get('mark') ?? '');
      return sendPage(reply, <ArticleView page={page} article={article} mark={mark} />);
    });

    if (signed !== undefined) signedPages(server, signed, contextOf);

    server.get('/articles', (request, reply) => {
      const page = contextOf(request);
      const corpus = knowledge().corpus();
      const filters = filtersIn(page.here.searchParams);
      const articles = newestFirst(corpus.articles.filter(createScopeFilter(scopeOf(filters))));
      const list = listPage(articles, numberIn(page), articlesOnPage);
      const props = { page, filters, choices: choicesOf(corpus), list, total: articles.length };
      return sendPage(reply, <ArticlesView {...props} />);
    });

    server.get('/search', async (request, reply) => {
      const page = contextOf(request);
      const base = knowledge();
      const filters = filtersIn(page.here.searchParams);
      const query = (page.here.searchParams.get('q') ?? '').trim();
      const badDate = badDateIn(filters);
      const props = { page, query, filters, choices: choicesOf(base.corpus()), badDate };
      if (query === '' || badDate !== undefined) return sendPage(reply, <SearchView {...props} />);
      const question = { text: query, limit: mostResults, scope: scopeOf(filters) };
      const answer = await inTurn(request.ip, () => base.answer(question));
      const areNear = answer.kind === 'nothing';
      const found = answer.kind === 'nothing' ? (answer.nearest ?? []) : answer.evidence;
      const list = listPage(found, numberIn(page), resultsOnPage);
      const results = { list, total: found.length, areNear };
      return sendPage(reply, <SearchView {...props} results={results} />);
    });

    server.get('/explain', async (request, reply) => {
      const page = contextOf(request);
      const asked = askedIn(page);
      if (asked === undefined) return reply.redirect(link(page, '/'), 303);
      const { steps } = await inTurn(request.ip, () => knowledge().trace(questionOf(asked)));
      const explanation = steps && explainAnswer(steps, maxCandidates);
      return sendPage(reply, <ExplainView page={page} asked={asked} explanation={explanation} />);
    });

    // Whoever reads pages is told on a page; programs are told as they are elsewhere.
    server.get('/*', (request, reply) => {
      const isPage = request.headers.accept?.includes('text/html') === true;
      if (isPage) return notFound(contextOf(request), reply);
      reply.callNotFound();
      return reply;
    });

    for (const { path, type, body } of Object.values(assets)) {
      server.get(path, (_, reply) =>
        reply.type(type).header('cache-control', 'public, max-age=31536000, immutable').send(body),
      );
    }
  };
}

/** How many passages of a search are listed at a time. */
const resultsOnPage = 10;

const articlesOnPage = 50;

/** Of the passages that were looked at, those whose place is explained. */
const maxCandidates = 10;

/** The page of a list that the address names; the first unless told. */
function numberIn({ here }: PageContext): number {
  const number = Number(here.searchParams.get('page') ?? '1');
  return Number.isSafeInteger(number) ? number : 1;
}

/** Those without a date last. */
function newestFirst(articles: readonly Article[]): readonly Article[] {
  const dayOf = ({ source }: Article): string => source.published ?? '';
  return [...articles].sort((one, other) =>
    dayOf(one) < dayOf(other) ? 1 : dayOf(one) > dayOf(other) ? -1 : 0,
  );
}

/** What somebody asks by an address; undefined where it asks nothing. */
function askedIn({ here: { searchParams } }: PageContext): Asked | undefined {
  const question = searchParams.get('q')?.trim();
  if (question === undefined || question === '') return undefined;
  const after = searchParams
    .getAll('after')
    .map((earlier) => earlier.trim())
    .filter((earlier) => earlier !== '' && earlier.length <= maxQuestionLength)
    .slice(-maxEarlier);
  const id = articleId(searchParams.get('in') ?? '');
  return { question, ...(after.length > 0 && { after }), ...(id && { articleId: id }) };
}

function questionOf({
  question,
  after = [],
  articleId: id,
}: Asked): Parameters<TracedKnowledge['answer']>[0] {
  return {
    text: question,
    after: after.map((earlier) => ({ question: earlier })),
    ...(id !== undefined && { articleId: id }),
  };
}

/**
 * The address that is asked for, whatever is written there. Two slashes at its beginning would make it the name of another host,
 * and the links to the same page in another language lead there.
 */
function addressIn(written: string): URL {
  const here = new URL(`http://here/${written.replace(/^[/\\]+/u, '')}`);
  here.pathname = here.pathname.replace(/^\/{2,}/u, '/');
  return here;
}

/** Whatever goes wrong is told as a page; a bug of ours with the number under which our log has it. */
function drawErrors(
  server: FastifyInstance,
  logger: Logger,
  contextOf: (request: FastifyRequest) => PageContext,
): void {
  server.setErrorHandler((error, request, reply) => {
    const { statusCode = statusOf(error) ?? 500, retryAfterS } = refusalOf(error) ?? {};
    if (retryAfterS !== undefined) void reply.header('retry-after', retryAfterS);
    const isOurs = statusCode >= 500 && !busy.has(statusCode);
    const incident = isOurs ? logIncident(logger, request, error) : undefined;
    const problem = isOurs ? 'broken' : busy.has(statusCode) ? 'tooMuch' : 'badRequest';
    const props = { page: contextOf(request), problem, incident } as const;
    return sendPage(reply.code(statusCode), <ProblemView {...props} />);
  });
}

/** What passes by itself: too many requests, or too much to do. */
const busy: ReadonlySet<number> = new Set([429, 503]);
