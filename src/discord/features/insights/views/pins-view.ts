import type { APIComponentInContainer } from 'discord.js';
import type { Corpus } from '../../../../knowledge/corpus.js';
import type { Article, Passage } from '../../../../knowledge/article.js';
import { parsePassageId } from '../../../../knowledge/identifiers.js';
import { passagePrint } from '../../../../knowledge/passage-print.js';
import type { Pin } from '../../../../store/pins.js';
import { unpinMenu } from '../insights-controls.js';
import { limits } from '../../../ui/limits.js';
import type { Language } from '../../../text/languages.js';
import { inline, label } from '../../../ui/inline.js';
import { pageOf } from '../../../ui/list-reply.js';
import { menuRow } from '../../../ui/menus.js';
import { textDisplay } from '../../../ui/reply.js';
import { insightsPager } from './insights-card.js';

/** In the currency of `cost`. */
const maxCost = { question: 160, passage: 200, title: 100 } as const;

const pinsOnPage = 5;

/** The passages that come first for a question, by whom, and a menu that unpins one. */
export function pinsView(
  pins: readonly Pin[],
  { days, page }: { readonly days: number; readonly page: number },
  corpus: Corpus,
  language: Language,
): readonly APIComponentInContainer[] {
  const { pins: text } = language.text.insights;
  const shown = pageOf(pins, page, pinsOnPage);
  const parts = shown.items.map((pin) => {
    const pinned = pinnedPassage(pin, corpus);
    const when = `<t:${Math.floor(pin.createdAtMs / 1_000)}:d>`;
    const by = text.by(`<@${pin.authorId}>`, when);
    const facts =
      pinned === undefined
        ? `${by} · **${text.stale}**`
        : `${by} · ${inline(pinned.article.source.title, maxCost.title)}`;
    return [
      `**${inline(pin.question, maxCost.question)}**`,
      ...(pinned === undefined ? [] : [`> ${inline(pinned.passage.text, maxCost.passage)}`]),
      `-# ${facts}`,
    ].join('\n');
  });
  return [
    textDisplay(pins.length === 0 ? `${text.title(0)}\n${text.none}` : text.title(pins.length)),
    ...parts.map(textDisplay),
    ...menuRow(
      unpinMenu.encode(true),
      text.unpin,
      shown.items.map(({ id, question }) => ({
        label: label(question, limits.menuOption, id),
        value: id,
      })),
    ),
    ...insightsPager({ view: 'pins', days }, shown, language),
  ];
}

/** Undefined when it is not what it was, or not there any more: then the pin does nothing. */
function pinnedPassage(
  pin: Pin,
  corpus: Corpus,
): { readonly article: Article; readonly passage: Passage } | undefined {
  const id = parsePassageId(pin.passageId);
  const passage = id && corpus.passage(id);
  const article = passage && corpus.article(passage.articleId);
  if (passage === undefined || article === undefined) return undefined;
  return passagePrint(passage.text) === pin.passagePrint ? { article, passage } : undefined;
}
