import { UserError } from '../../../shared/errors.js';
import type { GuildRate } from '../../../store/guild-settings.js';
import { guildOf, type ActionContext, type OpenModal } from '../../framework/action.js';
import { formatAliasLines, parseAliasLines, type AliasLines } from './alias-lines.js';
import { defineModal } from '../../framework/modal.js';
import { inline } from '../../ui/inline.js';
import { filePart, reply, textDisplay, type Reply } from '../../ui/reply.js';
import { aliasesForm, cooldownForm, retentionForm } from './settings-controls.js';
import { changeSettings } from './show-settings.js';
import type { Text } from '../../text/text.js';

const shortField = { kind: 'text', maxLength: 20 } as const;

/** How often may be asked: the operator's where a field is left empty. */
export const cooldown = defineModal({
  customId: cooldownForm,
  requires: 'manager',
  title: (text) => text.settings.cooldown.modal.title,
  fields: {
    person: {
      ...shortField,
      words: ({
        settings: {
          cooldown: { modal },
        },
      }) => ({
        label: modal.person,
        description: modal.description,
        placeholder: '5/30',
      }),
    },
    channel: {
      ...shortField,
      words: ({
        settings: {
          cooldown: { modal },
        },
      }) => ({
        label: modal.channel,
        description: modal.description,
        placeholder: '20/30',
      }),
    },
  },
  submit: (_state, { person, channel }) => ({
    manner: 'update',
    execute: (context) => {
      const { text } = context.language;
      const changes = {
        personCooldown: rateTyped(person, text),
        channelCooldown: rateTyped(channel, text),
      };
      return changeSettings('log', changes, context);
    },
  }),
});

export const retention = defineModal({
  customId: retentionForm,
  requires: 'manager',
  title: (text) => text.settings.retention.modal.title,
  fields: {
    days: {
      ...shortField,
      required: true,
      words: ({ settings }) => ({ label: settings.retention.modal.label }),
    },
  },
  submit: (_state, { days }) => ({
    manner: 'update',
    execute: (context) => {
      const retentionDays = /^\d{1,3}$/u.test(days) ? Number(days) : 0;
      if (retentionDays < 1 || retentionDays > 365) {
        const { bad } = context.language.text.settings.retention;
        throw new UserError('bad-retention', bad(inline(days, 60)));
      }
      return changeSettings('log', { retentionDays }, context);
    },
  }),
});

/** Most groups that a guild may have. */
const maxGroups = 200;

export const aliases = defineModal({
  customId: aliasesForm,
  requires: 'manager',
  title: (text) => text.settings.aliases.modal.title,
  fields: {
    lines: { kind: 'text', long: true, words: ({ settings }) => settings.aliases.modal },
  },
  submit: (_state, { lines }) => {
    const parsed = parseAliasLines(lines);
    if (parsed.faults.length > 0) {
      return {
        manner: 'private',
        execute: ({ language }) => Promise.resolve(wrongLines(parsed, lines, language.text)),
      };
    }
    return {
      manner: 'update',
      execute: (context) => {
        if (parsed.groups.length > maxGroups) {
          const { tooMany } = context.language.text.settings.aliases;
          throw new UserError('too-many-aliases', tooMany(maxGroups));
        }
        return changeSettings('words', { aliases: parsed.groups }, context);
      },
    };
  },
});

/** Opens a form with what is set now. */
export async function openSettingsForm(
  form: 'cooldown' | 'retention' | 'aliases',
  context: ActionContext,
): Promise<OpenModal> {
  const { stores, language } = context;
  const settings = await stores.settings.get(guildOf(context));
  switch (form) {
    case 'cooldown':
      return cooldown.open('cooldown', language, {
        person: rateText(settings.personCooldown),
        channel: rateText(settings.channelCooldown),
      });
    case 'retention':
      return retention.open('retention', language, { days: String(settings.retentionDays) });
    case 'aliases':
      return aliases.open('aliases', language, { lines: formatAliasLines(settings.aliases) });
  }
}

function rateText(rate: GuildRate | 'off' | undefined): string {
  return typeof rate === 'object' ? `${rate.uses}/${rate.perSeconds}` : (rate ?? '');
}

const most = { uses: 100, perSeconds: 3_600 } as const;

function rateTyped(typed: string, text: Text): GuildRate | 'off' | undefined {
  if (typed === '') return undefined;
  if (typed.toLowerCase() === 'off') return 'off';
  const [, uses, perSeconds] = /^(\d{1,4})\s*\/\s*(\d{1,5})$/u.exec(typed) ?? [];
  const rate = { uses: Number(uses), perSeconds: Number(perSeconds) };
  const isWithin =
    rate.uses >= 1 &&
    rate.uses <= most.uses &&
    rate.perSeconds >= 1 &&
    rate.perSeconds <= most.perSeconds;
  if (isWithin) return rate;
  throw new UserError('bad-cooldown', text.settings.cooldown.bad(inline(typed, 60)));
}

/** Faults told of one form. */
const shownFaults = 10;

/** A form cannot be opened again with what was written, so that comes back as a file. */
function wrongLines({ faults }: AliasLines, written: string, { settings }: Text): Reply {
  const { wrong, fault, reasons, moreFaults } = settings.aliases;
  const shown = faults.slice(0, shownFaults);
  const file = { name: 'aliases.txt', bytes: Buffer.from(written) };
  const lines = [
    wrong,
    ...shown.map((each) => fault(each.line, reasons[each.fault])),
    ...(faults.length > shown.length ? [moreFaults(faults.length - shown.length)] : []),
  ];
  return reply('uncertain', [textDisplay(lines.join('\n')), filePart(file)], [file]);
}
