import { createKnowledge, type Knowledge } from '../answer/understand/knowledge.js';
import { createArticle } from '../knowledge/passages.js';
import { servedAt } from '../knowledge/validity.js';
import { isoPeriod } from '../language/time/iso-period.js';
import { UserError } from '../shared/errors.js';
import { bounds } from '../store/bounds.js';
import { usageError } from './arguments.js';
import type { CliContext } from './command.js';
import { withData } from './data-file.js';
import { text } from './text.js';

const dayMs = 24 * 60 * 60_000;
/** Of `2025-06-01`. */
const dayLength = 10;

/**
 * What a server's own articles said at the end of a day of UTC, indexed. Throws a {@link UserError} for what is no day, has not come
 * yet, or was before the first article.
 */
export async function readPastKnowledge(
  context: CliContext,
  { day, guild }: { readonly day: string; readonly guild: string | undefined },
): Promise<Knowledge> {
  if (guild === undefined || !/^\d{17,20}$/u.test(guild)) throw usageError(text.ask.noGuild);
  if (day.length !== dayLength || isoPeriod(day) === undefined) {
    throw usageError(text.ask.badAsOf(day));
  }
  const endMs = Date.parse(day) + dayMs;
  if (endMs - dayMs > Date.now()) throw new UserError('future-day', text.ask.future(day));
  let knowledge: Knowledge | undefined;
  await withData(context, { mustExist: true, looksOnly: true }, async ({ articles }) => {
    const { revisions, isCut } = await articles.at(guild, endMs);
    if (isCut) context.stderr.write(`${text.ask.isCut(bounds.revisions)}\n`);
    if (revisions.length === 0) return;
    const all = revisions.flatMap(({ draft, number }) =>
      draft === undefined ? [] : [createArticle(draft, number)],
    );
    const { served, resting } = servedAt(all, endMs - 1);
    knowledge = await createKnowledge(served, context.ports().buildIndex, { resting });
  });
  if (knowledge === undefined) throw new UserError('before-history', text.ask.before(day));
  context.stderr.write(`${text.ask.asOf(day)}\n`);
  return knowledge;
}
