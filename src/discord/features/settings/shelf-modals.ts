import { UserError } from '../../../shared/errors.js';
import { labelKey } from '../../../knowledge/sight.js';
import { bounds } from '../../../store/bounds.js';
import { guildOf, type ActionContext, type OpenModal } from '../../framework/action.js';
import { defineModal } from '../../framework/modal.js';
import type { Text } from '../../text/text.js';
import { inline } from '../../ui/inline.js';
import { channelShelfForm, roleShelfForm } from './settings-controls.js';
import { changeSettings } from './show-settings.js';

const lines = { kind: 'text', long: true } as const;

/** Which articles a channel is answered from: nothing written, all of them. */
export const channelShelf = defineModal({
  customId: channelShelfForm,
  requires: 'manager',
  title: (text) => text.settings.channelShelves.modal.title,
  fields: {
    tags: { ...lines, words: ({ settings }) => settings.channelShelves.modal.tags },
    publishers: { ...lines, words: ({ settings }) => settings.channelShelves.modal.publishers },
  },
  submit: (channelId, typed) => ({
    manner: 'update',
    execute: (context) => {
      const { text } = context.language;
      const tags = labelsTyped(typed.tags, text);
      const publishers = labelsTyped(typed.publishers, text);
      const isEmpty = tags.length === 0 && publishers.length === 0;
      return changeSettings(
        'shelves',
        ({ channelShelves }) => ({
          channelShelves: [
            ...channelShelves.filter((shelf) => shelf.channelId !== channelId),
            ...(isEmpty ? [] : [{ channelId, tags, publishers }]),
          ],
        }),
        context,
      );
    },
  }),
});

/** Which articles a role alone may see: nothing written, none. */
export const roleShelf = defineModal({
  customId: roleShelfForm,
  requires: 'manager',
  title: (text) => text.settings.roleShelves.modal.title,
  fields: { tags: { ...lines, words: ({ settings }) => settings.roleShelves.modal.tags } },
  submit: (roleId, typed) => ({
    manner: 'update',
    execute: (context) => {
      const tags = labelsTyped(typed.tags, context.language.text);
      return changeSettings(
        'shelves',
        ({ roleShelves }) => ({
          roleShelves: [
            ...roleShelves.filter((shelf) => shelf.roleId !== roleId),
            ...(tags.length === 0 ? [] : [{ roleId, tags }]),
          ],
        }),
        context,
      );
    },
  }),
});

/** Opens the form of a channel or a role with what is set for it now. */
export async function openShelfForm(
  kind: 'channel' | 'role',
  id: string,
  context: ActionContext,
): Promise<OpenModal> {
  const { stores, guild, language } = context;
  const guildId = guildOf(context);
  const { channelShelves, roleShelves } = await stores.settings.get(guildId);
  // The role of everybody has the server's own id: what is for everybody is for no role.
  const isThere =
    kind === 'channel' ? guild?.hasChannel(id) : guild?.hasRole(id) === true && id !== guildId;
  if (isThere !== true) throw new UserError('outdated', language.text.errors.outdated);
  if (kind === 'role') {
    const { tags = [] } = roleShelves.find(({ roleId }) => roleId === id) ?? {};
    return roleShelf.open(id, language, { tags: tags.join('\n') });
  }
  const { tags = [], publishers = [] } =
    channelShelves.find(({ channelId }) => channelId === id) ?? {};
  return channelShelf.open(id, language, {
    tags: tags.join('\n'),
    publishers: publishers.join('\n'),
  });
}

/** No tag and no publisher is longer. */
const maxLabelLength = 100;

/** One a line, each once; throws a `UserError` for what is no tag and no publisher, and for too many. */
function labelsTyped(typed: string, { settings }: Text): readonly string[] {
  const labels = new Map<string, string>();
  for (const line of typed.split('\n')) {
    const label = line.replace(/\s+/gu, ' ').trim();
    if (label.length > maxLabelLength) {
      throw new UserError('bad-label', settings.shelves.tooLong(inline(label, 60)));
    }
    const key = labelKey(label);
    if (key !== '' && !labels.has(key)) labels.set(key, label);
  }
  if (labels.size > bounds.shelfLabels) {
    throw new UserError('too-many-labels', settings.shelves.tooMany(bounds.shelfLabels));
  }
  return [...labels.values()];
}
