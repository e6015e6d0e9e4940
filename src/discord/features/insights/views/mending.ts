import type { APIComponentInContainer } from 'discord.js';
import type { Evidence } from '../../../../answer/answer.js';
import type { Article, Passage } from '../../../../knowledge/article.js';
import { addForQuestion, otherWords, pinMenu, unpinOne } from '../insights-controls.js';
import type { Language } from '../../../text/languages.js';
import { inline } from '../../../ui/inline.js';
import { questionPart } from '../../../ui/parts.js';
import { passageMenu } from '../../../ui/passage-menu.js';
import { quote } from '../../../ui/quote.js';
import { buttonRow, reply, textDisplay, type Reply } from '../../../ui/reply.js';
import { linkedSource, sourceLine } from '../../../ui/source-line.js';

/** In the currency of `cost`. A pin is for the question as it is shown, so that is shown long. */
const maxCost = { question: 1_200, passage: 1_200 } as const;

/** A question with the passages that may be pinned for it. */
export function renderMending(
  question: string,
  passages: readonly Evidence[],
  language: Language,
): Reply {
  const { mending } = language.text.insights;
  return reply('neutral', [
    textDisplay(`${mending.title}\n${mending.help}`),
    ...questionPart(inline(question, maxCost.question)),
    ...(passages.length === 0
      ? [textDisplay(mending.noPassages)]
      : passageMenu(passages, language, mending.pin, pinMenu.encode(true))),
    ...buttonRow([
      { customId: otherWords.encode(true), label: mending.otherWords },
      { customId: addForQuestion.encode(true), label: mending.addArticle },
    ]),
  ]);
}

/** What has been pinned, for which question, and how it is undone. */
export function renderPinned(
  question: string,
  {
    id,
    article,
    passage,
  }: { readonly id: string; readonly article: Article; readonly passage: Passage },
  language: Language,
): Reply {
  const { pins } = language.text.insights;
  const { markdown } = quote(passage.text, {
    bold: [],
    focus: { start: 0, end: 0 },
    maxCost: maxCost.passage,
  });
  const source = linkedSource(sourceLine(article, passage, language), language);
  const parts: readonly APIComponentInContainer[] = [
    ...questionPart(inline(question, maxCost.question)),
    textDisplay(pins.pinned),
    textDisplay(markdown),
    textDisplay(`-# ${source}`),
  ];
  return reply('found', [
    ...parts,
    ...buttonRow([{ customId: unpinOne.encode(id), label: pins.unpin }]),
  ]);
}
