import {
  isSmallTalkReason,
  type Answer,
  type EarlierExchange,
  type Evidence,
} from '../answer/answer.js';
import type { KnowledgeBase } from '../answer/serve/knowledge-base.js';
import { renderArticles } from './articles.js';
import { numberedEvidence, renderAnswer, renderNumbered, renderPassage } from './render/answer.js';
import { cleanLine } from './render/clean.js';
import type { Style } from './render/style.js';
import { text } from './text.js';

/** A conversation: it remembers the last answer, so that more of it can be asked for, and what was asked before. */
export interface ChatSession {
  welcome(): string;
  /** What to print for a line that was typed; empty for an empty line, and undefined when it ends the chat. */
  reply(line: string): Promise<string | undefined>;
}

/** Passages that `:more` adds each time, and where it ends. */
const moreStep = 5;
const maxPassages = 20;
const maxExamples = 3;
/** Earlier questions that a new one may go on from. */
const maxEarlier = 3;

interface Shown {
  readonly answer: Answer;
  /** What had been asked before it. */
  readonly after: readonly EarlierExchange[];
  /** Every passage shown for it, so that none is shown again. */
  readonly evidence: readonly Evidence[];
  /** Those that carry a number, from 1. */
  readonly numbered: readonly Evidence[];
}

export function createChatSession(
  knowledge: KnowledgeBase,
  style: Style,
  /** Whether answers repeat their question: where nobody typed it, nobody would know it. */
  options: { readonly echo: boolean },
): ChatSession {
  let last: Shown | undefined;
  let earlier: readonly EarlierExchange[] = [];

  return {
    welcome: () => {
      const { articles, passages } = knowledge.corpus();
      return text.chat.welcome(articles.length, passages.length);
    },
    reply: async (line) => {
      const input = line.replace(/^\ufeff/, '').trim();
      if (input === '') return '';
      if (input.startsWith(':')) return command(input);
      if (last !== undefined && /^\d{1,3}$/.test(input)) return open(last, Number(input));
      const shown = await ask(input);
      return options.echo ? `${text.chat.asked(cleanLine(input))}\n${shown}` : shown;
    },
  };

  async function ask(question: string): Promise<string> {
    const after = earlier;
    const answer = await knowledge.answer({ text: question, after });
    const evidence = answer.kind === 'nothing' ? [] : answer.evidence;
    last = { answer, after, evidence, numbered: numberedEvidence(answer) };
    if (isQuestion(answer)) earlier = [...after, exchangeOf(answer)].slice(-maxEarlier);
    return renderAnswer(answer, style, examples()[0]);
  }

  async function command(input: string): Promise<string | undefined> {
    switch (input.toLowerCase()) {
      case ':quit':
      case ':q':
      case ':exit':
        return undefined;
      case ':more':
        return last === undefined ? text.chat.nothingYet : more(last);
      case ':articles':
        return renderArticles(knowledge.corpus().articles, style).trimEnd();
      case ':help':
        return text.chat.help(examples());
      default:
        return `${text.chat.unknownCommand(cleanLine(input))}\n${text.chat.help(examples())}`;
    }
  }

  /** Asks the same question for more passages, and shows those that were not shown yet. */
  async function more({ answer, after, evidence, numbered }: Shown): Promise<string> {
    const limit = Math.min(maxPassages, evidence.length + moreStep);
    const wider = await knowledge.answer({ text: answer.question, after, limit });
    const shownIds = new Set(evidence.map(({ passage }) => passage.id));
    const isNear = wider.kind === 'nothing';
    const found = isNear ? (wider.nearest ?? []) : wider.evidence;
    const fresh = found.filter(({ passage }) => !shownIds.has(passage.id));
    if (fresh.length === 0) return text.chat.noMore;
    const all = { evidence: [...evidence, ...fresh], numbered: [...numbered, ...fresh] };
    last = { answer, after, ...all };
    const heading = isNear ? text.answer.uncertain : text.answer.more;
    return renderNumbered(heading, fresh, numbered.length + 1, style);
  }

  function open({ numbered }: Shown, wanted: number): string {
    const evidence = numbered[wanted - 1];
    return evidence === undefined
      ? text.chat.noSuchPassage(wanted, numbered.length)
      : renderPassage(evidence, style);
  }

  function examples(): readonly string[] {
    const questions = knowledge
      .corpus()
      .articles.flatMap((article) => article.questions.slice(0, 1));
    return questions.slice(0, maxExamples);
  }
}

/** Thanks and greetings are no part of what an exchange is about. */
function isQuestion(answer: Answer): boolean {
  return answer.kind !== 'nothing' || !isSmallTalkReason(answer.reason);
}

function exchangeOf(answer: Answer): EarlierExchange {
  const { question } = answer;
  return answer.kind === 'found'
    ? { question, articleId: answer.evidence[0].article.id }
    : { question };
}
