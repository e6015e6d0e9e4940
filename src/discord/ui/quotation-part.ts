import type { APIComponentInContainer, APITextDisplayComponent } from 'discord.js';
import type { Article, Passage } from '../../knowledge/article.js';
import type { QuotedPart } from '../../store/shown-quotes.js';
import { positionOf } from './passage-reference.js';

/** A part of a reply that quotes a passage of a server's own article. Only we see that: what is sent has none of it. */
export interface QuotationPart extends APITextDisplayComponent {
  readonly quoted: Omit<QuotedPart, 'part'>;
}

/** Says of a part which passage it quotes. Articles that have no revisions are the operator's, whose answers are not put right. */
export function quoting<Part extends APITextDisplayComponent>(
  part: Part,
  article: Article,
  passage: Passage,
): Part | (Part & QuotationPart) {
  const { id: articleId, revision } = article;
  if (revision === undefined) return part;
  return { ...part, quoted: { articleId, revision, position: positionOf(passage) } };
}

/** The number of the first part that quotes and has none yet; below those that the parts below the main passage have. */
const firstNumber = 1_010;

/** The parts as they are sent, each one that quotes with a number by which it is found again, and what they quote. */
export function numberQuotations(components: readonly APIComponentInContainer[]): {
  readonly parts: readonly APIComponentInContainer[];
  readonly quotes: readonly QuotedPart[];
} {
  const quotes: QuotedPart[] = [];
  const parts = components.map((component) => {
    if (!isQuotation(component)) return component;
    const { quoted, ...part } = component;
    const number = part.id ?? firstNumber + quotes.length;
    quotes.push({ part: number, ...quoted });
    return { ...part, id: number };
  });
  return { parts, quotes };
}

function isQuotation(component: APIComponentInContainer): component is QuotationPart {
  return 'quoted' in component;
}
