import type { NothingReason } from '../answer.js';

const greetings = [
  'hi|hello|hey|hiya|howdy|yo|greetings|good (?:morning|afternoon|evening|day|night)',
  'hola|bonjour|salut|hallo|guten (?:tag|morgen|abend)|ciao|ola|salaam|salam|merhaba|namaste',
  'مرحبا|السلام عليكم|أهلا|привет|здравствуйте|你好|こんにちは|안녕하세요|สวัสดี|xin chào',
].join('|');

const thanks = [
  'thanks|thank you|thank u|thx|ty|cheers|many thanks|much appreciated|ok|okay|cool|great|nice|bye|goodbye',
  'gracias|merci|danke|grazie|obrigado|obrigada|شكرا|спасибо|谢谢|ありがとう|감사합니다|ขอบคุณ|cảm ơn',
].join('|');

/** What people put after either: "hello there", "thanks a lot, bot!" */
const trimmings =
  '(?: (?:there|all|everyone|everybody|guys|bot|quoth|again|a lot|so much|very much))*';

const greeting = new RegExp(`^(?:${greetings})${trimmings}$`, 'u');
const thanking = new RegExp(`^(?:${thanks})(?: (?:${thanks}))*${trimmings}$`, 'u');

/** Why a text is no question for the articles; undefined when it may be one. */
export function smallTalk(text: string): NothingReason | undefined {
  const letters = text.match(/[\p{L}\p{N}]/gu) ?? [];
  if (letters.length <= 1) return 'no-question';
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  if (greeting.test(words)) return 'greeting';
  if (thanking.test(words)) return 'thanks';
  return undefined;
}
