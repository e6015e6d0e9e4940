import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Article } from '../knowledge/article.js';
import type { Corpus } from '../knowledge/corpus.js';
import { articleId } from '../knowledge/identifiers.js';
import { checkLink, type LinkKeys } from '../knowledge/signed-links.js';
import { sendPage } from './send-page.js';
import type { PageContext } from './ui/page-context.js';
import { ProblemView } from './views/problem-view.js';
import { ArticleView } from './views/article-view.js';

export interface SignedPages {
  readonly keys: LinkKeys;
  /** What everybody in a guild may see. Asked only for guilds of whose articles somebody was given a link. */
  readonly corpusOf: (guildId: string) => Promise<Corpus>;
  /** Milliseconds since 1970; absent: the system's clock. */
  readonly now?: () => number;
}

/**
 * Articles of guilds, each for whoever has a signed link to it. What cannot be shown looks the same whether the link is forged,
 * the article is gone, or only a role may see it now; that a link has ended is told, since only who once had a right one sees it.
 */
export function signedPages(
  server: FastifyInstance,
  { keys, corpusOf, now = Date.now }: SignedPages,
  contextOf: (request: FastifyRequest) => PageContext,
): void {
  const find = async (link: ReturnType<typeof linkIn>): Promise<Article | 'ended' | undefined> => {
    const id = articleId(link.articleId);
    const state = checkLink(keys, link, now());
    if (id === undefined || state === 'forged') return undefined;
    return state === 'ended' ? state : (await corpusOf(link.guildId)).article(id);
  };

  server.get<{ Params: { guild: string; id: string } }>('/g/:guild/:id', async (request, reply) => {
    const page = contextOf(request);
    const { guild: guildId, id } = request.params;
    const link = linkIn(page, { guildId, articleId: id });
    const found = await find(link);
    void reply.header('x-robots-tag', 'noindex, noarchive');
    if (found === undefined || found === 'ended') {
      const problem = found === 'ended' ? 'ended' : 'notFound';
      const view = <ProblemView page={page} problem={problem} />;
      return sendPage(reply.code(found === 'ended' ? 410 : 404), view, 'no-store');
    }
    const view = <ArticleView page={page} article={found} openUntil={link.until} />;
    return sendPage(reply, view, 'no-store');
  });
}

function linkIn(
  { here: { searchParams } }: PageContext,
  article: { readonly guildId: string; readonly articleId: string },
): Parameters<typeof checkLink>[1] {
  const until = searchParams.get('until') ?? '';
  return { ...article, until, signature: searchParams.get('signature') ?? '' };
}
