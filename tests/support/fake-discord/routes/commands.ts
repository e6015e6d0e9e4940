import {
  ApplicationCommandCreateRequestSchema,
  ApplicationCommandPatchRequestPartialSchema,
  ApplicationCommandUpdateRequestSchema,
} from 'discord-api-spec/zod';
import { ApiError, refusal } from '../api-error.js';
import {
  commandPayload,
  commandsOf,
  registerCommand,
  setCommands,
  type CommandScope,
  type RegisteredCommand,
} from '../commands.js';
import type { Core } from '../core.js';
import { noContent, ok, type ApiReply, type ApiRequest, type Route } from '../http.js';
import { isObject } from '../json.js';
import { commandListRules, commandRules, guildCommandRules } from '../command-rules.js';
import { obey, validate } from '../validation.js';

/** Registration of commands, globally and in one guild. */
export function commandRoutes(core: Core): readonly Route[] {
  return [
    ...scopedRoutes(core, '/applications/:application/commands', () => ({})),
    ...scopedRoutes(core, '/applications/:application/guilds/:guild/commands', (request) => {
      const guildId = request.param('guild');
      if (core.world.guilds.get(guildId)?.hasBot !== true) throw refusal('missingAccess');
      return { guildId };
    }),
  ];
}

function scopedRoutes(
  { world, signals }: Core,
  base: string,
  scopeOf: (request: ApiRequest) => CommandScope,
): readonly Route[] {
  const withLocalizations = (request: ApiRequest): boolean =>
    request.query.get('with_localizations') === 'true';

  function find(request: ApiRequest): RegisteredCommand {
    const id = request.param('command');
    const command = commandsOf(world, scopeOf(request)).find((other) => other.id === id);
    if (!command) throw refusal('unknownCommand');
    return command;
  }

  /** Puts a command in the place of the one with its id or its name and type. */
  function store(scope: CommandScope, command: RegisteredCommand): ApiReply {
    const others = commandsOf(world, scope).filter(
      ({ id, name, type }) =>
        id !== command.id && !(name === command.name && type === command.type),
    );
    obey(commandListRules, { commands: [...others, command] });
    setCommands(world, scope, [...others, command]);
    signals.changed();
    return ok(commandPayload(world, command, true));
  }

  return [
    {
      method: 'GET',
      pattern: base,
      handle: (request) =>
        ok(
          commandsOf(world, scopeOf(request)).map((command) =>
            commandPayload(world, command, withLocalizations(request)),
          ),
        ),
    },
    {
      method: 'PUT',
      pattern: base,
      handle: (request) => {
        const scope = scopeOf(request);
        if (!Array.isArray(request.body)) {
          throw new ApiError(400, 50035, 'Invalid Form Body', [
            { path: [], code: 'LIST_TYPE_CONVERT', message: 'Must be a list of commands' },
          ]);
        }
        const bodies: readonly unknown[] = request.body;
        bodies.forEach((body, index) => {
          validate(
            ApplicationCommandUpdateRequestSchema,
            withNumericPermissions(body),
            rulesOf(scope),
            [index],
          );
        });
        obey(commandListRules, { commands: bodies });
        const commands = bodies.map((body) => registerCommand(world, scope, body));
        setCommands(world, scope, commands);
        signals.changed();
        return ok(commands.map((command) => commandPayload(world, command, true)));
      },
    },
    {
      method: 'POST',
      pattern: base,
      handle: (request) => {
        const scope = scopeOf(request);
        validate(
          ApplicationCommandCreateRequestSchema,
          withNumericPermissions(request.body),
          rulesOf(scope),
        );
        return store(scope, registerCommand(world, scope, request.body));
      },
    },
    {
      method: 'GET',
      pattern: `${base}/:command`,
      handle: (request) => ok(commandPayload(world, find(request), true)),
    },
    {
      method: 'PATCH',
      pattern: `${base}/:command`,
      handle: (request) => {
        const scope = scopeOf(request);
        const command = find(request);
        validate(ApplicationCommandPatchRequestPartialSchema, withNumericPermissions(request.body));
        const patch = isObject(request.body) ? request.body : {};
        const whole = { ...command.fields, type: command.type, name: command.name, ...patch };
        obey(rulesOf(scope), whole);
        return store(scope, { ...registerCommand(world, scope, whole), id: command.id });
      },
    },
    {
      method: 'DELETE',
      pattern: `${base}/:command`,
      handle: (request) => {
        const { id } = find(request);
        const scope = scopeOf(request);
        setCommands(
          world,
          scope,
          commandsOf(world, scope).filter((command) => command.id !== id),
        );
        signals.changed();
        return noContent;
      },
    },
  ];
}

function rulesOf(scope: CommandScope): typeof commandRules {
  return scope.guildId === undefined ? commandRules : guildCommandRules;
}

/** The schema wants a number where Discord takes the bits as text too, as discord.js sends them. */
function withNumericPermissions(body: unknown): unknown {
  if (!isObject(body)) return body;
  const bits = body['default_member_permissions'];
  return typeof bits === 'string' && /^\d+$/.test(bits)
    ? { ...body, default_member_permissions: Number(bits) }
    : body;
}
