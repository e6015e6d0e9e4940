import type { Token } from '../../../language/token.js';
import type { Match, SentenceMatch } from '../match.js';
import type { Feature } from './feature.js';

/** What tells what a thing is within a sentence about something else, beside a sentence that begins so. */
const withinSentence = 0.5;

/** "What is X?" and "Who is X?" are answered by "X is …" and "X, director of …", not by what else X did. */
export const definition: Feature = ({ match }) => {
  const { defined } = match.question;
  if (defined === undefined) return 0;
  return Math.max(
    0,
    ...match.sentences.map((sentence) => definesIn(match, sentence, defined.after)),
  );
};

function definesIn(
  { question, candidate }: Match,
  { sentence, terms }: SentenceMatch,
  after: ReadonlySet<string>,
): number {
  if (terms.length < question.terms.length) return 0;
  const tokens = candidate.tokens.slice(sentence.firstToken, sentence.endToken);
  const isOwn = ({ stop, term }: Token): boolean => !stop && question.termIndex.has(term);
  const first = tokens.findIndex(isOwn);
  const behind = tokens.findIndex((token, index) => index > first && !token.stop && !isOwn(token));
  const own = tokens.slice(first, behind < 0 ? tokens.length : behind).filter(isOwn);
  const last = own.at(-1);
  if (last === undefined || new Set(own.map(({ term }) => term)).size < question.terms.length)
    return 0;
  const { text } = candidate.passage;
  const rest = text
    .slice(last.end, sentence.end)
    .replace(/^[\p{Pe}\p{Pf}"]*(?: \([^)]{1,80}\))?/u, '');
  const next = tokens.find(({ start }) => start >= sentence.end - rest.length);
  const isToldOf = /^, \p{Ll}/u.test(rest) || (next !== undefined && after.has(next.word));
  if (!isToldOf) return 0;
  return tokens.slice(0, first).every(({ stop }) => stop) ? 1 : withinSentence;
}
