import { type BoundedMap, createBoundedMap } from '../../shared/bounded-map.js';
import { followUpCuesFor } from '../../language/follow-up-cues.js';
import { parsePassageId } from '../../knowledge/identifiers.js';
import { passagePrint } from '../../knowledge/passage-print.js';
import { createScopeFilter } from '../../knowledge/scope.js';
import type { PassageSource, PinnedPassage, Question } from '../answer.js';
import type { Knowledge } from '../understand/knowledge.js';
import { type AskedFor, isSameQuestion, readAskedFor } from '../understand/same-question.js';

/**
 * The passage that is pinned for a question: that of the first pin whose question asks the same. A pin does nothing when
 * its passage is gone or says something else now, when the question is put to other articles, and when it points back at
 * what was asked before it.
 */
export function pinnedFor(
  text: string,
  { pins = [], after = [], articleId, scope }: Question,
  knowledge: Knowledge,
): PassageSource | undefined {
  if (pins.length === 0 || (after.length > 0 && pointsBack(text))) return undefined;
  const isWithin = createScopeFilter({ ...scope, ...(articleId !== undefined && { articleId }) });
  const asked = readAskedFor(text, knowledge.readQuestion(text));
  for (const pin of pins) {
    const source = pinnedSource(pin, knowledge);
    if (source === undefined || !isWithin(source.article)) continue;
    if (isSameQuestion(asked, readPinned(pin.question, knowledge))) return source;
  }
  return undefined;
}

function pointsBack(text: string): boolean {
  const cues = followUpCuesFor(text);
  return cues !== undefined && (cues.reference.test(text) || cues.continuation.test(text));
}

function pinnedSource(pin: PinnedPassage, { corpus }: Knowledge): PassageSource | undefined {
  const id = parsePassageId(pin.passageId);
  const passage = id && corpus.passage(id);
  const article = passage && corpus.article(passage.articleId);
  if (passage === undefined || article === undefined) return undefined;
  return passagePrint(passage.text) === pin.passagePrint ? { article, passage } : undefined;
}

/** Most readings kept for one knowledge: far more than a guild may have pins. */
const maxReadings = 2_000;

/** Pinned questions are read once for a knowledge. */
const readings = new WeakMap<Knowledge, BoundedMap<string, AskedFor>>();

function readPinned(question: string, knowledge: Knowledge): AskedFor {
  const known = readings.get(knowledge) ?? createBoundedMap<string, AskedFor>(maxReadings);
  readings.set(knowledge, known);
  const reading = known.get(question) ?? readAskedFor(question, knowledge.readQuestion(question));
  known.set(question, reading);
  return reading;
}
