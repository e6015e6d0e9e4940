import { MessageFlags } from 'discord.js';
import { MessageCreateRequestSchema } from 'discord-api-spec/zod';
import { expect } from 'vitest';
import { limits } from '../../../src/discord/ui/limits.js';
import { messageOptions, type Reply } from '../../../src/discord/ui/reply.js';
import { messageRules } from '../../support/fake-discord/rules.js';
import { validate } from '../../support/fake-discord/validation.js';
import { quotationsOf, shown, textsOf, unquoted } from './shown.js';

/** Discord takes it: by the schema of its API, by the rules that the schema lacks, and by the budget of bytes. */
export function expectAcceptable(reply: Reply): void {
  const { components, flags } = messageOptions(reply);
  expect(flags).toBe(MessageFlags.IsComponentsV2);
  const body = { components, flags, allowed_mentions: { parse: [] } };
  validate(MessageCreateRequestSchema, body, messageRules);
  const text = textsOf(reply).join('');
  expect(text.length).toBeLessThanOrEqual(limits.messageText);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limits.messageBytes);
}

/** Every quotation is a part of one of these texts, word for word, but for the "…" where it was cut. */
export function expectVerbatim(reply: Reply, texts: readonly string[]): void {
  const sources = texts.map(asShown);
  for (const quotation of quotationsOf(reply)) {
    const fragment = unquoted(quotation);
    expect(sources.some((source) => isFragment(fragment, source))).toBe(true);
  }
}

/** What is quoted shows as it is written: no markup of an article has an effect. */
export function expectShownAsWritten(reply: Reply): void {
  for (const quotation of quotationsOf(reply)) {
    const { text, kinds } = shown(quotation);
    const unexpected = [...kinds].filter((kind) => !allowedKinds.has(kind));
    expect(unexpected).toEqual([]);
    expect(withoutLayout(text)).toBe(withoutLayout(unquoted(quotation)));
  }
}

const allowedKinds: ReadonlySet<string> = new Set([
  'blockQuote',
  'subtext',
  'strong',
  'br',
  'twemoji',
  'codeBlock',
]);

/** Line breaks are line breaks; half a surrogate pair cannot be written in UTF-8 at all. */
function asShown(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** Whether the fragment is a part of the passage, as it stands or without the "…" that says where it was cut. */
function isFragment(fragment: string, passage: string): boolean {
  const inner = [fragment, fragment.replace(/^…/u, '')];
  return inner
    .flatMap((part) => [part, part.replace(/…$/u, '')])
    .some((part) => part !== '' && passage.includes(part));
}

/** The parser sets white space its own way, as every client does. */
function withoutLayout(text: string): string {
  return text.replace(/\s+/gu, '');
}
