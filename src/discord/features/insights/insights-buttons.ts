import { passagePrint } from '../../../knowledge/passage-print.js';
import { questionsAsCsv } from '../../../insights/csv.js';
import { UserError } from '../../../shared/errors.js';
import { guildOf, type ActionContext } from '../../framework/action.js';
import { defineComponent, type UsedMessage } from '../../framework/component.js';
import {
  addForQuestion,
  insightsCsv,
  insightsPage,
  insightsTab,
  mendMenu,
  otherWords,
  pinMenu,
  unpinMenu,
  unpinOne,
} from './insights-controls.js';
import { loadQuestions } from './load-insights.js';
import { pasteArticle } from '../knowledge/index.js';
import { passageWords } from './passage-words.js';
import { decodeReference } from '../../ui/passage-reference.js';
import { renderPinned } from './views/mending.js';
import { shownQuestion } from '../../ui/parts.js';
import { filePart, notice, reply, textDisplay, type Reply } from '../../ui/reply.js';
import { showInsights, showMending } from './show-insights.js';
import { presentPassage } from '../ask/index.js';

/** Asked for at each press: the card stays open while permissions change. */
const editor = { requires: 'editor' } as const;

/** Another part of the card. */
export const openInsights = defineComponent(
  insightsTab,
  (state) => ({
    manner: 'update',
    takesLong: true,
    execute: (context) => showInsights({ ...state, page: 1 }, context),
  }),
  editor,
);

/** Another page of a part. */
export const turnInsights = defineComponent(
  insightsPage,
  (state) => ({
    manner: 'update',
    takesLong: true,
    execute: (context) => showInsights(state, context),
  }),
  editor,
);

export const exportQuestions = defineComponent(
  insightsCsv,
  (days) => ({
    manner: 'private',
    takesLong: true,
    execute: async (context) => {
      const questions = await loadQuestions(days, context);
      const { insights } = context.language.text;
      const file = { name: 'questions.csv', bytes: Buffer.from(questionsAsCsv(questions)) };
      const words = insights.csvFile(insights.questions(questions.length));
      return reply('neutral', [textDisplay(words), filePart(file)], [file]);
    },
  }),
  editor,
);

/** Opens a question that is to be answered better. */
export const mendQuestion = defineComponent(
  mendMenu,
  (days, { values }) => ({
    manner: 'private',
    execute: async (context) => {
      const questions = await loadQuestions(days, context);
      const text = questions.find(({ id }) => id === values[0])?.text;
      if (text === undefined) throw outdated(context);
      return showMending(text, text, context);
    },
  }),
  editor,
);

export const searchPassage = defineComponent(
  otherWords,
  () => ({ manner: 'modal', open: ({ language }) => passageWords.open(true, language) }),
  editor,
);

/** The form of `/knowledge add` for a text that is pasted. */
export const addArticle = defineComponent(
  addForQuestion,
  () => ({ manner: 'modal', open: ({ language }) => pasteArticle.open({}, language) }),
  editor,
);

export const pinPassage = defineComponent(
  pinMenu,
  (_state, { values, message }) => ({
    manner: 'update',
    execute: (context) => pin(values[0] ?? '', message, context),
  }),
  editor,
);

/** Unpins what was chosen from the list of pins, or what has just been pinned. */
export const unpinChosen = defineComponent(
  unpinMenu,
  (_state, { values }) => ({
    manner: 'update',
    execute: async (context) => {
      const note = await unpin(values[0] ?? '', context);
      return showInsights({ view: 'pins', days: daysAfterUnpinning, page: 1 }, context, note);
    },
  }),
  editor,
);

export const unpinLast = defineComponent(
  unpinOne,
  (id) => ({
    manner: 'update',
    execute: async (context) => notice(await unpin(id, context)),
  }),
  editor,
);

/** The list of pins is of no days; the card around it needs some. */
const daysAfterUnpinning = 30;

async function pin(value: string, message: UsedMessage, context: ActionContext): Promise<Reply> {
  const { stores, knowledge, language, userId } = context;
  const reference = decodeReference(value);
  const question = shownQuestion(message.parts);
  if (reference === undefined || question === undefined) throw outdated(context);
  const { article, passage } = presentPassage(reference, knowledge.corpus(), context);
  const added = await stores.pins.add({
    guildId: guildOf(context),
    question,
    passageId: passage.id,
    passagePrint: passagePrint(passage.text),
    authorId: userId,
  });
  if (added.kind === 'full') throw new UserError('pins-full', language.text.insights.pins.full);
  await context.refresh();
  return renderPinned(question, { id: added.pin.id, article, passage }, language);
}

async function unpin(id: string, context: ActionContext): Promise<string> {
  const { stores, language, userId } = context;
  const isRemoved = await stores.pins.remove(guildOf(context), id, userId);
  await context.refresh();
  const { pins } = language.text.insights;
  return isRemoved ? pins.unpinned : pins.gone;
}

function outdated({ language }: ActionContext): UserError {
  return new UserError('outdated', language.text.errors.outdated);
}
