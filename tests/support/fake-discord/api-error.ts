/** A fault in one field of a body, as Discord names it: `{ code: 'BASE_TYPE_MAX_LENGTH', message: '…' }`. */
export interface FieldFault {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

/** A request that Discord refuses: the HTTP status and the JSON body it answers with. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly code: number;
  readonly faults: readonly FieldFault[];

  constructor(status: number, code: number, message: string, faults: readonly FieldFault[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.faults = faults;
  }

  get body(): object {
    const base = { message: this.message, code: this.code };
    return this.faults.length === 0 ? base : { ...base, errors: errorTree(this.faults) };
  }
}

/**
 * The refusals by name: HTTP status, JSON code and message.
 * https://docs.discord.com/developers/topics/opcodes-and-status-codes#json
 */
const refusals = {
  unauthorized: [401, 0, '401: Unauthorized'],
  notFound: [404, 0, '404: Not Found'],
  internal: [500, 0, '500: Internal Server Error'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMember: [404, 10007, 'Unknown Member'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  alreadyAcknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
  missingAccess: [403, 50001, 'Missing Access'],
  othersMessage: [403, 50005, 'Cannot edit a message authored by another user'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  noDirectMessages: [403, 50007, 'Cannot send messages to this user'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  invalidWebhookToken: [401, 50027, 'Invalid Webhook Token'],
  replyWithoutHistory: [400, 160002, 'Cannot reply without permission to read message history'],
  archivedThread: [400, 50083, 'Tried to perform an operation on an archived thread'],
  threadLocked: [400, 160005, 'Thread is locked'],
  threadExists: [400, 160004, 'A thread has already been created for this message'],
} as const;

export type RefusalName = keyof typeof refusals;

/** One of Discord's own refusals. */
export function refusal(name: RefusalName): ApiError {
  const [status, code, message] = refusals[name];
  return new ApiError(status, code, message);
}

/** 50035: the body's form is wrong, with every fault at its field. */
export function invalidForm(faults: readonly FieldFault[]): ApiError {
  return new ApiError(400, 50035, 'Invalid Form Body', faults);
}

interface ErrorNode {
  [key: string]: ErrorNode | { code: string; message: string }[];
}

/** `{ components: { 0: { custom_id: { _errors: [{ code, message }] } } } }` */
function errorTree(faults: readonly FieldFault[]): ErrorNode {
  const root: ErrorNode = {};
  for (const { path, code, message } of faults) {
    let node = root;
    for (const key of path) {
      const next = node[key] ?? {};
      if (Array.isArray(next)) break;
      node[key] = next;
      node = next;
    }
    const known = node['_errors'];
    node['_errors'] = [...(Array.isArray(known) ? known : []), { code, message }];
  }
  return root;
}
