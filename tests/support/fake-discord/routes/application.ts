import { refusal } from '../api-error.js';
import type { Core } from '../core.js';
import { gatewayUrlOf } from '../gateway.js';
import { ok, type Route } from '../http.js';
import { bitsOf } from '../world.js';

/** Who the bot is, and where its gateway is. */
export function applicationRoutes({ world }: Core): readonly Route[] {
  const application = (): object => ({
    id: world.applicationId,
    name: world.bot.api.username,
    icon: null,
    description: '',
    summary: '',
    type: null,
    bot: world.bot.api,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: world.messageContentEnabled ? messageContentLimitedFlag : 0,
    integration_types_config: { 0: {}, 1: {} },
    approximate_guild_count: world.approximateGuilds ?? world.guilds.size,
    owner: world.bot.api,
    team: null,
  });
  return [
    {
      method: 'GET',
      pattern: '/gateway/bot',
      handle: () =>
        ok({
          url: gatewayUrlOf(world.origin),
          shards: world.recommendedShards,
          session_start_limit: {
            total: 1000,
            remaining: 999,
            reset_after: 0,
            max_concurrency: world.maxConcurrency,
          },
        }),
    },
    {
      method: 'GET',
      pattern: '/gateway',
      authorized: false,
      handle: () => ok({ url: gatewayUrlOf(world.origin) }),
    },
    { method: 'GET', pattern: '/applications/@me', handle: () => ok(application()) },
    { method: 'GET', pattern: '/oauth2/applications/@me', handle: () => ok(application()) },
    {
      method: 'GET',
      pattern: '/users/@me/guilds',
      handle: () =>
        ok(
          [...world.guilds.values()]
            .filter(({ hasBot }) => hasBot)
            .map(({ id, name, botPermissions }) => ({
              id,
              name,
              icon: null,
              owner: false,
              permissions: bitsOf(botPermissions).toString(),
              features: [],
            })),
        ),
    },
    { method: 'GET', pattern: '/users/@me', handle: () => ok(world.bot.api) },
    {
      method: 'GET',
      pattern: '/users/:user',
      handle: (request) => {
        const user = world.users.get(request.param('user'));
        if (!user) throw refusal('unknownUser');
        return ok(user.api);
      },
    },
  ];
}

/** `GATEWAY_MESSAGE_CONTENT_LIMITED`: the portal's switch of an app that is not verified. */
const messageContentLimitedFlag = 1 << 19;
