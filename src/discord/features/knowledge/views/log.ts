import type { AuditLine } from '../../../../store/audit-log.js';
import { logPage } from '../knowledge-controls.js';
import type { Language } from '../../../text/languages.js';
import { inline } from '../../../ui/inline.js';
import { pageOf } from '../../../ui/list-reply.js';
import { pageButtons } from '../../../ui/page-buttons.js';
import { buttonRow, reply, textDisplay, type Reply } from '../../../ui/reply.js';
import { timestamp } from '../../../ui/timestamp.js';
import { authorName } from './history.js';

const linesOnPage = 12;
/** In the currency of `cost`. A page of the longest lines stays within a message. */
const maxPartCost = 100;

/** What moderators and feeds have changed, newest first. */
export function renderLog(lines: readonly AuditLine[], wanted: number, language: Language): Reply {
  const { shown } = language.text.knowledge;
  if (lines.length === 0) return reply('neutral', [textDisplay(shown.emptyLog)]);
  const { items, page, pages } = pageOf(lines, wanted, linesOnPage);
  const turnTo = (target: number): string | undefined => logPage.encode({ page: target });
  const shownLines = items.map((line) => {
    const author = authorName(line.authorId, language);
    return `- ${timestamp(line.atMs)} ${author} · ${describe(line, language)}`;
  });
  return reply('neutral', [
    textDisplay([shown.log(lines.length), ...shownLines].join('\n')),
    ...buttonRow(
      pageButtons({ page, pages }, turnTo, { previous: shown.newer, next: shown.older }),
    ),
  ]);
}

/** "new text · The ferry · revision 2"; what was done to anything but an article stands beside its name. */
function describe({ action, subject, detail = '', told }: AuditLine, { text }: Language): string {
  const { shown } = text.knowledge;
  const [, change = '', id = '', revision = ''] =
    /^article\.(\w+) (.+)@(\d{1,9})$/u.exec(`${action} ${subject}`) ?? [];
  const changes: Readonly<Record<string, string>> = shown.changes;
  const actions: Readonly<Record<string, string>> = shown.actions;
  const about =
    revision === ''
      ? [actions[action] ?? action, subject, detail]
      : [changes[change] ?? change, detail === '' ? id : detail];
  return [
    ...about.filter((part) => part !== '').map((part) => inline(part, maxPartCost)),
    ...(revision === '' ? [] : [shown.revision(Number(revision))]),
    ...(told === undefined ? [] : [shown.told(told)]),
  ].join(' · ');
}
