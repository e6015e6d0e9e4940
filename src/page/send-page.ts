import type { FastifyReply } from 'fastify';
import { renderDocument, type Markup } from './ui/markup.js';

/** Who may keep a page: whoever asked for it, as long as it is looked for anew each time, or nobody. */
type Keeping = 'private, no-cache' | 'no-store';

export async function sendPage(
  reply: FastifyReply,
  view: Markup,
  keeping: Keeping = 'private, no-cache',
): Promise<FastifyReply> {
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', keeping)
    .header('vary', 'accept-language')
    .send(await renderDocument(view));
}
