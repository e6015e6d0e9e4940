import type { APIComponentInContainer } from 'discord.js';
import type { Answer, Evidence } from '../../../../answer/answer.js';
import type { Language } from '../../../text/languages.js';
import { inline } from '../../../ui/inline.js';
import { asFarAsFit, totalCost } from '../../../ui/parts.js';
import { sourceSection } from '../../../ui/passage-view.js';
import { quote } from '../../../ui/quote.js';
import { reply, separator, textDisplay, type Reply } from '../../../ui/reply.js';
import { sourceLine } from '../../../ui/source-line.js';

/** In the currency of `cost`. */
const maxCost = { question: 400, passage: 900 } as const;
const maxShown = 3;

/** What would be answered from a draft, and that nothing else was asked. */
export function renderTrial(answer: Answer, language: Language): Reply {
  const { trial } = language.text.knowledge;
  const evidence = answer.kind === 'nothing' ? [] : answer.evidence.slice(0, maxShown);
  const head = [
    textDisplay(`-# ${inline(answer.question, maxCost.question)}`),
    textDisplay(`${trial[answer.kind]}\n-# ${trial.alone}`),
  ];
  const body = evidence.flatMap((each) => [separator(), ...passagePart(each, language)]);
  return reply(answer.kind === 'nothing' ? 'neutral' : answer.kind, [
    ...head,
    ...asFarAsFit(body, totalCost(head)),
  ]);
}

function passagePart(
  { article, passage, highlights }: Evidence,
  language: Language,
): readonly APIComponentInContainer[] {
  const { markdown } = quote(passage.text, {
    bold: highlights,
    focus: highlights[0] ?? { start: 0, end: 0 },
    maxCost: maxCost.passage,
  });
  return [textDisplay(markdown), sourceSection(sourceLine(article, passage, language), language)];
}
