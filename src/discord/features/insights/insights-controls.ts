import { defineCustomId } from '../../ui/custom-id.js';
import { recordId } from '../feedback/index.js';

/** The parts of the card. */
export const insightsViews = ['overview', 'questions', 'unanswered', 'articles', 'pins'] as const;
export type InsightsView = (typeof insightsViews)[number];

export interface InsightsState {
  readonly view: InsightsView;
  /** From 1 to 365, today the last of them. */
  readonly days: number;
  /** From 1. */
  readonly page: number;
}

/** Leads to the beginning of a part; apart from the pages, since no two buttons of a message may have one id. */
export const insightsTab = defineCustomId<Omit<InsightsState, 'page'>>({
  name: 'insights-tab',
  version: 1,
  encode: ({ view, days }) => [view, String(days)],
  decode: ([name, days = '', ...more]) => {
    const view = insightsViews.find((each) => each === name);
    return view === undefined || !isDays(days) || more.length > 0
      ? undefined
      : { view, days: Number(days) };
  },
});

export const insightsPage = defineCustomId<InsightsState>({
  name: 'insights',
  version: 1,
  encode: ({ view, days, page }) => [view, String(days), String(page)],
  decode: ([name, days = '', page = '', ...more]) => {
    const view = insightsViews.find((each) => each === name);
    const isSound = isDays(days) && /^[1-9]\d{0,4}$/u.test(page) && more.length === 0;
    return view === undefined || !isSound
      ? undefined
      : { view, days: Number(days), page: Number(page) };
  },
});

/** The questions of so many days as a file. */
export const insightsCsv = ofDays('insights-csv');

/** A menu of questions, by their records, each of which opens to be mended. */
export const mendMenu = ofDays('insights-mend');

/** A menu of passages; the one chosen is pinned for the question that the message shows. */
export const pinMenu = without('pin');

/** Searches for the passage with other words: the button, and the form that it opens. */
export const otherWords = without('pin-words');
export const otherWordsForm = without('pin-words-form');

export const addForQuestion = without('insights-add');

/** A menu of pins, by id, and a button for one. */
export const unpinMenu = without('unpin');
export const unpinOne = defineCustomId<string>({
  name: 'unpin-one',
  version: 1,
  encode: (id) => [id],
  decode: ([id = '', ...more]) => (more.length > 0 ? undefined : recordId(id)),
});

function isDays(text: string): boolean {
  return /^[1-9]\d{0,2}$/u.test(text) && Number(text) <= 365;
}

function ofDays(name: string): ReturnType<typeof defineCustomId<number>> {
  return defineCustomId<number>({
    name,
    version: 1,
    encode: (days) => [String(days)],
    decode: ([days = '', ...more]) =>
      isDays(days) && more.length === 0 ? Number(days) : undefined,
  });
}

function without(name: string): ReturnType<typeof defineCustomId<true>> {
  return defineCustomId<true>({
    name,
    version: 1,
    encode: () => [],
    decode: (fields) => (fields.length === 0 ? true : undefined),
  });
}
