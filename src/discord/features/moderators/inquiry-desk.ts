import type { Evidence } from '../../../answer/answer.js';
import type { KnowledgeBase } from '../../../answer/serve/knowledge-base.js';
import type { KnowledgeLibrary } from '../../../answer/serve/knowledge-library.js';
import type { Logger } from '../../../shared/logger.js';
import type { GuildSettings } from '../../../store/guild-settings.js';
import type { Inquirer, Inquiry } from '../../../store/inquiries.js';
import type { Stores } from '../../../store/stores.js';
import type { Courier, Posted } from '../../framework/courier.js';
import { loggable } from '../../framework/discord-errors.js';
import { languageFor, type Language } from '../../text/languages.js';
import type { Reply } from '../../ui/reply.js';
import { renderInquiry, renderSettlement } from './inquiry-views.js';

/** What posting a question, and telling of it, takes; an action's context has all of it. */
export interface DeskTools {
  readonly stores: Pick<Stores, 'settings' | 'inquiries'>;
  readonly courier: Courier;
  readonly seenIn: (channelIds: readonly string[]) => Promise<KnowledgeBase>;
}

/** Finishes what another process, or this one before it was started anew, has left undone. */
export interface InquiryDesk {
  serves(guildId: string): boolean;
  /** Posts what is open, and tells of what is settled. */
  finish(inquiry: Inquiry): Promise<void>;
}

export function createInquiryDesk({
  stores,
  courier,
  library,
  logger,
}: {
  readonly stores: DeskTools['stores'];
  readonly courier: Courier;
  readonly library: KnowledgeLibrary;
  readonly logger: Logger;
}): InquiryDesk {
  return {
    serves: (guildId) => courier.serves(guildId),
    finish: async (inquiry) => {
      const { guildId } = inquiry;
      const tools: DeskTools = {
        stores,
        courier,
        seenIn: (channelIds) => library.of(guildId, { channelIds, roleIds: [] }),
      };
      try {
        if (inquiry.settlement === undefined) await postInquiry(inquiry, tools);
        else if (await tellInquirers(inquiry, tools)) await redrawInquiry(inquiry, tools);
      } catch (error) {
        logger.warn('A question to the moderators could not be dealt with; it is tried again.', {
          guildId,
          error: loggable(error),
        });
      }
    },
  };
}

/** Posts a question for the moderators; also anew, where the post is gone. */
export async function postInquiry(
  inquiry: Inquiry,
  { stores, courier, seenIn }: DeskTools,
): Promise<Posted> {
  const { guildId, id } = inquiry;
  const settings = await stores.settings.get(guildId);
  const { askChannelId: channelId = inquiry.channelId, askRoleId: roleId } = settings;
  const nearest = await nearestIn(channelId, inquiry.question, { courier, seenIn, guildId });
  const shown = renderInquiry(
    { inquiry, nearest, roleId },
    languageOf(settings, courier.localeOf(guildId)),
  );
  const post = roleId === undefined ? shown : { ...shown, pingsRole: roleId };
  // The same after a crash, and another where the post was taken away since.
  const { messageId: before = '', waiting } = inquiry;
  const nonce = `${id}-${waiting.length}-${before.slice(-8)}`;
  const posted = await courier.post(guildId, channelId, post, { nonce });
  if (posted.kind === 'posted') {
    await stores.inquiries.place(guildId, id, channelId, posted.messageId);
  }
  return posted;
}

/** Shows a question as it is now, where it is posted; false where the post is gone. */
export async function redrawInquiry(inquiry: Inquiry, tools: DeskTools): Promise<boolean> {
  const { stores, courier, seenIn } = tools;
  const { guildId, id, channelId, messageId } = inquiry;
  if (messageId === undefined) return false;
  const now = (await stores.inquiries.get(guildId, id)) ?? inquiry;
  const settings = await stores.settings.get(guildId);
  const nearest =
    now.settlement === undefined
      ? await nearestIn(channelId, now.question, { courier, seenIn, guildId })
      : undefined;
  const post = renderInquiry(
    { inquiry: now, nearest },
    languageOf(settings, courier.localeOf(guildId)),
  );
  return courier.edit(guildId, channelId, messageId, post);
}

/**
 * Tells everybody who waits for it: below what all saw, else by direct message. False where nobody waited. Who takes no direct
 * messages keeps it in `/privacy`.
 */
export async function tellInquirers(
  inquiry: Inquiry,
  { stores, courier }: Pick<DeskTools, 'stores' | 'courier'>,
): Promise<boolean> {
  const { guildId, id, settlement, waiting } = inquiry;
  if (settlement === undefined || settlement.state === 'closed') return false;
  const { state } = settlement;
  const said = { ...settlement, state };
  const server = courier.nameOf(guildId) ?? '';
  const settings = await stores.settings.get(guildId);
  const ofAll = languageOf(settings, courier.localeOf(guildId));
  const shownTo = (mentions: readonly string[], language: Language): Reply =>
    renderSettlement(inquiry, said, server, mentions, language);
  for (const group of byMessage(waiting)) {
    const [first] = group;
    const isPosted =
      first.messageId !== undefined &&
      (
        await courier.post(
          guildId,
          first.channelId,
          shownTo(
            group.map(({ userId }) => userId),
            ofAll,
          ),
          { repliesTo: first.messageId, nonce: nonceOf(id, first.messageId) },
        )
      ).kind === 'posted';
    for (const { userId, locale } of group) {
      const isTold =
        isPosted ||
        (await courier.direct(userId, shownTo([], languageFor(locale)), nonceOf(id, userId)));
      await stores.inquiries.told(guildId, id, userId, isTold ? 'told' : 'refused');
    }
  }
  return waiting.length > 0;
}

/** At most 25 characters. */
function nonceOf(inquiryId: string, other: string): string {
  return `${inquiryId}-${other.slice(-12)}`;
}

/** Those who asked on one message are told in one. */
function byMessage(
  inquirers: readonly Inquirer[],
): readonly (readonly [Inquirer, ...Inquirer[]])[] {
  const groups = new Map<string, [Inquirer, ...Inquirer[]]>();
  for (const inquirer of inquirers) {
    const key = inquirer.messageId ?? `alone ${inquirer.userId}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [inquirer]);
    else group.push(inquirer);
  }
  return [...groups.values()];
}

/** What everybody in the channel may see that comes nearest; nothing while the articles cannot be asked. */
async function nearestIn(
  channelId: string,
  question: string,
  {
    courier,
    seenIn,
    guildId,
  }: Pick<DeskTools, 'courier' | 'seenIn'> & { readonly guildId: string },
): Promise<Evidence | undefined> {
  try {
    const knowledge = await seenIn(courier.around(guildId, channelId));
    const answer = await knowledge.answer({ text: question });
    return answer.kind === 'nothing' ? answer.nearest?.[0] : answer.evidence[0];
  } catch {
    // The question is what matters: it is posted without.
    return undefined;
  }
}

function languageOf({ language }: GuildSettings, locale: string | undefined): Language {
  return languageFor(language ?? locale);
}
