import type { APIComponentInContainer } from 'discord.js';
import {
  insightsCsv,
  insightsPage,
  insightsTab,
  insightsViews,
  type InsightsState,
} from '../insights-controls.js';
import type { Language } from '../../../text/languages.js';
import type { Page } from '../../../ui/list-reply.js';
import {
  buttonRow,
  reply,
  separator,
  textDisplay,
  type Reply,
  type ReplyFile,
} from '../../../ui/reply.js';

/** One part of the card, below the buttons that lead to each of them. */
export function insightsCard(
  state: Omit<InsightsState, 'page'>,
  parts: readonly APIComponentInContainer[],
  { text }: Language,
  { note, files = [] }: { readonly note?: string; readonly files?: readonly ReplyFile[] } = {},
): Reply {
  const { insights } = text;
  const title = insights.title(state.days);
  return reply(
    'neutral',
    [
      textDisplay(note === undefined ? title : `${title}\n${note}`),
      ...buttonRow(
        insightsViews.map((view) => ({
          customId: insightsTab.encode({ view, days: state.days }),
          label: insights.views[view],
          ...(view === state.view && { style: 'primary' }),
        })),
      ),
      separator(),
      ...parts,
    ],
    files,
  );
}

/** "Previous" and "Next" of a list of several pages, and the file with all questions. */
export function insightsPager(
  { view, days }: Omit<InsightsState, 'page'>,
  { page, pages }: Pick<Page<unknown>, 'page' | 'pages'>,
  { text }: Language,
): readonly APIComponentInContainer[] {
  const csv = { customId: insightsCsv.encode(days), label: text.insights.csv };
  if (pages < 2) return buttonRow([csv]);
  const turnTo = (target: number): string | undefined =>
    insightsPage.encode({ view, days, page: target });
  return [
    textDisplay(text.lists.page(page, pages)),
    ...buttonRow([
      ...(page > 1 ? [{ customId: turnTo(page - 1), label: text.answer.previous }] : []),
      ...(page < pages ? [{ customId: turnTo(page + 1), label: text.answer.next }] : []),
      csv,
    ]),
  ];
}
