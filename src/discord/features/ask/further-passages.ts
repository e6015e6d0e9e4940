import type { APIComponentInContainer } from 'discord.js';
import type { Evidence } from '../../../answer/answer.js';
import type { Language } from '../../text/languages.js';
import type { Range } from '../../../language/excerpt.js';
import { quoting } from '../../ui/quotation-part.js';
import { quote } from '../../ui/quote.js';
import { separator, textDisplay } from '../../ui/reply.js';
import { linkedSource, sameArticle, sharedSource } from '../../ui/source-line.js';

/** In the currency of `cost`. */
const maxCost = { near: 320, further: 280 } as const;

/**
 * What other sources say beside the best one: their own sentences, in small print, those of one article above one source. Quotation
 * and source are texts of their own: small print directly below a quotation is not always read as such.
 */
export function furtherPassages(
  best: Evidence,
  others: readonly Evidence[],
  language: Language,
): readonly APIComponentInContainer[] {
  return byArticle(others).flatMap(([first, ...more]) => {
    const quoted = [first, ...more];
    const source =
      first.article.id === best.article.id
        ? sameArticle(first.article, quoted, language)
        : linkedSource(sharedSource(first.article, quoted, language), language);
    return [separator(), ...quoted.map(furtherQuote), textDisplay(`-# ${source}`)];
  });
}

/** Passages that may not answer: nothing in them is bold, since nothing in them is the answer. */
export function nearPassages(
  evidence: readonly Evidence[],
  language: Language,
): readonly APIComponentInContainer[] {
  return byArticle(evidence).flatMap(([first, ...more], index) => {
    const quoted = [first, ...more];
    const source = linkedSource(sharedSource(first.article, quoted, language), language);
    return [
      ...(index === 0 ? [] : [separator()]),
      ...quoted.map(nearQuote),
      textDisplay(`-# ${source}`),
    ];
  });
}

function furtherQuote(evidence: Evidence): ReturnType<typeof textDisplay> {
  const { text } = evidence.passage;
  const { start, end } = focusOf(evidence);
  const sentence = text.slice(start, end);
  const { markdown } = quote(sentence.trim() === '' ? text : sentence, {
    bold: [],
    focus: { start: 0, end: 0 },
    maxCost: maxCost.further,
    small: true,
  });
  return quoting(textDisplay(markdown), evidence.article, evidence.passage);
}

function nearQuote(evidence: Evidence): ReturnType<typeof textDisplay> {
  const { markdown } = quote(evidence.passage.text, {
    bold: [],
    focus: focusOf(evidence),
    maxCost: maxCost.near,
  });
  return quoting(textDisplay(markdown), evidence.article, evidence.passage);
}

/** The sentence that answers; the beginning where none is marked. */
function focusOf({ highlights }: Evidence): Range {
  return highlights[0] ?? { start: 0, end: 0 };
}

type OfOneArticle = readonly [Evidence, ...Evidence[]];

/** The passages of each article together, where its first one was. */
function byArticle(evidence: readonly Evidence[]): readonly OfOneArticle[] {
  const groups = new Map<string, [Evidence, ...Evidence[]]>();
  for (const each of evidence) {
    const group = groups.get(each.article.id);
    if (group === undefined) groups.set(each.article.id, [each]);
    else group.push(each);
  }
  return [...groups.values()];
}
