/** What we need in a channel, and no more. */
export const neededPermissions = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'ReadMessageHistory',
  'AddReactions',
] as const;

export type NeededPermission = (typeof neededPermissions)[number];
