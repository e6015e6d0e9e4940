import type { Revision, RevisionSummary } from '../../../../knowledge/guild-articles.js';
import { historyPage, openRevision, revisionPage } from '../knowledge-controls.js';
import { limits } from '../../../ui/limits.js';
import { withdrawer } from '../../../../store/proposals.js';
import type { Language } from '../../../text/languages.js';
import { inline, label } from '../../../ui/inline.js';
import { pageOf } from '../../../ui/list-reply.js';
import { menuRow } from '../../../ui/menus.js';
import { pageButtons } from '../../../ui/page-buttons.js';
import { asFarAsFit, totalCost } from '../../../ui/parts.js';
import { buttonRow, reply, separator, textDisplay, type Reply } from '../../../ui/reply.js';
import { timestamp } from '../../../ui/timestamp.js';

const maxTitleCost = 120;
const maxReasonCost = 100;
const revisionsOnPage = 10;

/** The revisions of an article, newest first, and a menu that opens one. */
export function renderHistory(
  newest: Revision,
  history: readonly RevisionSummary[],
  wanted: number,
  language: Language,
): Reply {
  const { text } = language;
  const { shown } = text.knowledge;
  const { articleId } = newest;
  const { items, page, pages } = pageOf(history, wanted, revisionsOnPage);
  const title = inline(newest.title, maxTitleCost);
  const head = [textDisplay(shown.history(title))];
  const lines = items.map((each) => {
    // A title is told where it differs from the one above.
    const retitled = each.title === newest.title ? '' : ` · ${inline(each.title, maxTitleCost)}`;
    return `${revisionLine(each, language)}${retitled}`;
  });
  const turnTo = (target: number): string | undefined =>
    historyPage.encode({ articleId, page: target });
  return reply('neutral', [
    ...head,
    ...asFarAsFit([textDisplay(lines.join('\n')), separator()], totalCost(head)),
    ...menuRow(
      openRevision.encode({ articleId }),
      shown.openRevision,
      items
        .filter(({ change }) => change !== 'removed')
        .map(({ number, change, title: name }) => ({
          label: label(`${shown.revision(number)} · ${shown.changes[change]}`, 100, String(number)),
          description: label(name, limits.menuOption, String(number)),
          value: String(number),
        })),
    ),
    ...buttonRow([
      ...pageButtons({ page, pages }, turnTo, { previous: shown.newer, next: shown.older }),
      ...(newest.draft === undefined
        ? []
        : [
            {
              customId: revisionPage.encode({ articleId, number: newest.number, other: 1 }),
              label: text.answer.openArticle,
            },
          ]),
    ]),
  ]);
}

/** "revision 3 · details changed · @somebody · two hours ago". */
function revisionLine(revision: RevisionSummary, language: Language): string {
  const { shown } = language.text.knowledge;
  return [`**${shown.revision(revision.number)}**`, ...revisionFacts(revision, language)].join(
    ' · ',
  );
}

/** Why there is a revision, who made it, and when. */
export function revisionFacts(
  { change, authorId, createdAtMs, reason }: RevisionSummary,
  language: Language,
): readonly string[] {
  const { shown } = language.text.knowledge;
  return [
    shown.changes[change],
    authorName(authorId, language),
    timestamp(createdAtMs),
    ...(reason === undefined ? [] : [shown.reason(inline(reason, maxReasonCost))]),
  ];
}

/** A mention, which pings nobody here, or that it was a feed, or whoever wrote what the article was made of. */
export function authorName(authorId: string, { text }: Language): string {
  if (authorId === withdrawer) return text.knowledge.shown.author;
  return /^\d{1,20}$/u.test(authorId) ? `<@${authorId}>` : text.knowledge.shown.feed;
}
