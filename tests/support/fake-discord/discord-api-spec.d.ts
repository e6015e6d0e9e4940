/** Types for the schemas we use of `discord-api-spec/zod`, which ships none. */
declare module 'discord-api-spec/zod' {
  import type {
    RESTPatchAPIChannelMessageJSONBody,
    RESTPostAPIChannelMessageJSONBody,
    RESTPostAPIChannelThreadsJSONBody,
    RESTPostAPICurrentUserCreateDMChannelJSONBody,
    RESTPostAPIWebhookWithTokenJSONBody,
    RESTPostAPIApplicationCommandsJSONBody,
    APIInteractionResponseChannelMessageWithSource,
    APIInteractionResponseDeferredChannelMessageWithSource,
    APIInteractionResponseUpdateMessage,
    APIModalInteractionResponse,
    APIApplicationCommandAutocompleteResponse,
  } from 'discord.js';
  import type { ZodMiniType } from 'zod/mini';

  export const MessageCreateRequestSchema: ZodMiniType<RESTPostAPIChannelMessageJSONBody>;
  export const MessageEditRequestPartialSchema: ZodMiniType<RESTPatchAPIChannelMessageJSONBody>;
  export const IncomingWebhookRequestPartialSchema: ZodMiniType<RESTPostAPIWebhookWithTokenJSONBody>;
  export const IncomingWebhookUpdateRequestPartialSchema: ZodMiniType<RESTPatchAPIChannelMessageJSONBody>;
  export const ApplicationCommandUpdateRequestSchema: ZodMiniType<RESTPostAPIApplicationCommandsJSONBody>;
  export const ApplicationCommandCreateRequestSchema: ZodMiniType<RESTPostAPIApplicationCommandsJSONBody>;
  export const ApplicationCommandPatchRequestPartialSchema: ZodMiniType<
    Partial<RESTPostAPIApplicationCommandsJSONBody>
  >;
  export const CreateMessageInteractionCallbackRequestSchema: ZodMiniType<
    | APIInteractionResponseChannelMessageWithSource
    | APIInteractionResponseDeferredChannelMessageWithSource
  >;
  export const UpdateMessageInteractionCallbackRequestSchema: ZodMiniType<APIInteractionResponseUpdateMessage>;
  export const ModalInteractionCallbackRequestSchema: ZodMiniType<APIModalInteractionResponse>;
  export const ApplicationCommandAutocompleteCallbackRequestSchema: ZodMiniType<APIApplicationCommandAutocompleteResponse>;
  export const CreatePrivateChannelRequestSchema: ZodMiniType<RESTPostAPICurrentUserCreateDMChannelJSONBody>;
  export const CreateTextThreadWithMessageRequestSchema: ZodMiniType<RESTPostAPIChannelThreadsJSONBody>;
  export const CreateTextThreadWithoutMessageRequestSchema: ZodMiniType<RESTPostAPIChannelThreadsJSONBody>;
}
