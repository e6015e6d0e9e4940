import { sentenceSpans } from '../sentences.js';
import { hasQuestionMark, looksLikeQuestion } from './looks-like-question.js';
import { peel } from './peel.js';
import * as phrases from './phrases.js';
import { withoutMarkup } from './without-markup.js';

/** A message as it is understood: what it asks, and what is only said around that. */
export interface ReadMessage {
  /** Its questions, each by itself; where none is put as one, all that it says. Empty for small talk. */
  readonly questions: readonly string[];
  /** What it says besides its questions; empty without. */
  readonly context: string;
  /** It asks something, as far as its words and marks tell. */
  readonly isQuestion: boolean;
  /** What it is when there is nothing to look up; absent when there is. */
  readonly smallTalk?: SmallTalkKind;
}

/** What people say without asking anything of the articles. */
export type SmallTalkKind = 'empty' | 'greeting' | 'thanks' | 'praise' | 'about-us';

/** UTF-16 units of a message that are read; Discord's longest message has 4,000. */
const maxLength = 4_000;

/** Reads a message as it was typed, in any language whose small talk is known. Pure. */
export function readMessage(typed: string): ReadMessage {
  const text = withoutMarkup(typed.slice(0, maxLength)).replace(/[^\P{Cc}\n]/gu, ' ');
  const smallTalk = smallTalkIn(text);
  if (smallTalk !== undefined) return { questions: [], context: '', isQuestion: false, smallTalk };

  const said = sentencesOf(text)
    .map(peel)
    .filter((sentence) => hasWords(sentence.text));
  const asked = firstWithAny(
    said.filter(({ text }) => hasQuestionMark(text)),
    said.filter(({ isLedIn }) => isLedIn),
    said.filter(({ text }) => looksLikeQuestion(text)),
  );
  if (asked.length === 0) {
    const all = said.map((sentence) => sentence.text).join(' ');
    return { questions: [all], context: '', isQuestion: false };
  }
  return {
    questions: asked.map((sentence) => sentence.text),
    context: said
      .filter((sentence) => !asked.includes(sentence))
      .map((sentence) => sentence.text)
      .join(' '),
    isQuestion: true,
  };
}

function firstWithAny<Item>(...lists: readonly (readonly Item[])[]): readonly Item[] {
  return lists.find(({ length }) => length > 0) ?? [];
}

/** The first question of a message; undefined where it has nothing to look up. */
export function questionIn(typed: string): string | undefined {
  return readMessage(typed).questions[0];
}

/** The sentences of a message, in plain white space. Who chats begins them in lower case. */
function sentencesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) =>
      withWholeQuotations(
        sentenceSpans(line, 'en').flatMap(({ start, end }) =>
          line.slice(start, end).split(/(?<=[?？؟][!?？؟]{0,5})\s+(?=[\p{L}\p{N}@])/u),
        ),
      ),
    )
    .flatMap(atExclamations)
    .map((sentence) => sentence.replace(/[\p{Zs}\s]+/gu, ' ').trim())
    .filter((sentence) => sentence !== '');
}

/** What is between quotation marks is one sentence's, however many it has. */
function withWholeQuotations(sentences: readonly string[]): readonly string[] {
  const whole: string[] = [];
  let isOpen = false;
  for (const sentence of sentences) {
    if (isOpen) whole.push(`${whole.pop() ?? ''} ${sentence}`);
    else whole.push(sentence);
    isOpen = hasOpenQuotation(whole.at(-1) ?? '');
  }
  return whole;
}

function hasOpenQuotation(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1;
  return count('"') % 2 === 1 || count('“') > count('”') || count('«') > count('»');
}

/** "hi! when did it open" is two sentences; "Who sings Help! with them?" is one. */
function atExclamations(sentence: string): readonly string[] {
  const parts = sentence.split(/(?<=[!.…]+)\s+(?=\p{L})/u);
  const [first = '', ...rest] = parts;
  if (rest.length === 0) return [sentence];
  if (peel(first).text === '') return [first, ...atExclamations(rest.join(' '))];
  const last = rest.at(-1) ?? '';
  return peel(last).text === ''
    ? [...atExclamations(parts.slice(0, -1).join(' ')), last]
    : [sentence];
}

/** One letter or digit is nothing to look up. */
function hasWords(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) > 1;
}

/** What a message is that has nothing to look up; undefined when it may have. */
function smallTalkIn(text: string): SmallTalkKind | undefined {
  const words = phrases.wordsIn(text);
  const own = words.filter(({ word }) => !phrases.fillers.has(word));
  const whole = (each: phrases.Phrases): boolean =>
    own.length > 0 && phrases.lengthAt(each, own, 0) === own.length;
  if (!hasWords(own.map(({ word }) => word).join(''))) return 'empty';
  if (whole(phrases.aboutUs)) return 'about-us';
  const sentences = sentencesOf(text);
  const left = sentences.map((sentence) => peel(sentence).text).filter(hasWords);
  if (left.some((sentence) => !isAboutUs(sentence))) return undefined;
  if (left.length > 0) return 'about-us';
  return kindOf(words);
}

function isAboutUs(sentence: string): boolean {
  const words = phrases.wordsIn(sentence);
  return phrases.lengthAt(phrases.aboutUs, words, 0) === words.length;
}

/** Of what is nothing but small talk. */
function kindOf(words: readonly phrases.MessageWord[]): SmallTalkKind {
  const has = (each: phrases.Phrases): boolean =>
    words.some((_, at) => phrases.lengthAt(each, words, at) > 0);
  if (has(phrases.praise)) return 'praise';
  if (has(phrases.thanks)) return 'thanks';
  return has(phrases.greetings) ? 'greeting' : 'empty';
}
