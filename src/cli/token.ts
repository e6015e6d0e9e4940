import { UserError } from '../shared/errors.js';
import type { ApiToken, ApiTokens } from '../store/api-tokens.js';
import { usageError } from './arguments.js';
import { defineCommand, type CliContext } from './command.js';
import { withData } from './data-file.js';
import { jsonOption } from './options.js';
import { clean } from './render/clean.js';
import { jsonLine } from './render/json.js';
import { renderTable } from './render/table.js';
import { text } from './text.js';

const actions = ['create', 'list', 'revoke'] as const;

export const tokenCommand = defineCommand({
  name: 'token',
  summary: text.token.summary,
  details: text.token.details,
  argument: actions.join('|'),
  options: {
    guild: { type: 'string', value: 'ID', description: text.token.guild },
    scope: { type: 'string', value: 'SCOPE', description: text.token.scope },
    name: { type: 'string', value: 'NAME', description: text.token.name },
    json: jsonOption,
  },
  run: async ({ values, positionals }, context) => {
    const [action, id, more] = positionals;
    if (more !== undefined) throw usageError(text.usage.needlessArgument(more));
    const { guild, scope = 'read', name, json = false } = values;
    switch (action) {
      case 'create':
        if (id !== undefined) throw usageError(text.usage.needlessArgument(id));
        if (scope !== 'read') throw usageError(text.token.badScope);
        await create({ guildId: guildOf(guild), name }, json, context);
        return 0;
      case 'list':
        if (id !== undefined) throw usageError(text.usage.needlessArgument(id));
        await list(json, context);
        return 0;
      case 'revoke':
        if (id === undefined) throw usageError(text.token.noId);
        await revoke(id, context);
        return 0;
      default:
        throw usageError(text.token.noAction);
    }
  },
});

function guildOf(value: string | undefined): string | undefined {
  if (value !== undefined && !/^\d{17,20}$/u.test(value)) throw usageError(text.token.badGuild);
  return value;
}

async function create(
  asked: { readonly guildId: string | undefined; readonly name: string | undefined },
  json: boolean,
  context: CliContext,
): Promise<void> {
  const { guildId, name } = asked;
  await withTokens(context, async (tokens) => {
    const made = await tokens.create({
      ...(guildId !== undefined && { guildId }),
      ...(name !== undefined && { name }),
    });
    // The token alone on standard output: for whoever reads it from there.
    context.stdout.write(json ? jsonLine(toJson(made, made.token)) : `${made.token}\n`);
    if (!json) context.stderr.write(`${text.token.created(made.id)}\n`);
  });
}

async function list(json: boolean, context: CliContext): Promise<void> {
  const { stdout } = context;
  await withTokens(context, async (tokens) => {
    const all = await tokens.list();
    if (json) {
      stdout.write(jsonLine(all.map((token) => toJson(token))));
      return;
    }
    const { columns } = text.token;
    stdout.write(
      renderTable(
        all,
        [
          { heading: columns.id, value: ({ id }) => id, whole: true },
          { heading: columns.guild, value: ({ guildId }) => guildId ?? text.token.common },
          { heading: columns.created, value: ({ createdAtMs }) => dayOf(createdAtMs) },
          { heading: columns.name, value: ({ name = '' }) => clean(name) },
        ],
        stdout,
      ),
    );
  });
}

async function revoke(id: string, context: CliContext): Promise<void> {
  await withTokens(context, async (tokens) => {
    // Whoever pastes the whole token means this one.
    const called = /^quoth_([A-Za-z0-9]{12})_/u.exec(id)?.[1] ?? id;
    if (!(await tokens.revoke(called))) {
      throw new UserError('unknown-token', text.token.unknown);
    }
    context.stdout.write(`${text.token.revoked}\n`);
  });
}

async function withTokens(
  context: CliContext,
  work: (tokens: ApiTokens) => Promise<void>,
): Promise<void> {
  await withData(context, {}, ({ tokens }) => work(tokens));
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

function toJson({ id, guildId, name, createdAtMs }: ApiToken, token?: string): unknown {
  return {
    id,
    ...(token !== undefined && { token }),
    ...(guildId !== undefined && { guild: guildId }),
    ...(name !== undefined && { name }),
    created: new Date(createdAtMs).toISOString(),
  };
}
