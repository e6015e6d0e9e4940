import { isPutToUs } from '../framework/addressing.js';
import type { Asked } from './asked.js';

/** An answer that comes sooner needs no "is typing". */
const typingAfterMs = 700;

/** Shows "is typing" when an answer takes long; whether that works does not matter. */
export function typeLater({ message, address }: Asked): { readonly end: () => void } {
  if (!isPutToUs(address)) return { end: () => undefined };
  const timer = setTimeout(() => {
    message.channel.sendTyping().catch(() => undefined);
  }, typingAfterMs);
  return {
    end: () => {
      clearTimeout(timer);
    },
  };
}
