import type { APIComponentInContainer } from 'discord.js';
import { settingsPage, settingsPages, type SettingsPage } from '../settings-controls.js';
import type { Language } from '../../../text/languages.js';
import { buttonRow, reply, separator, textDisplay, type Reply } from '../../../ui/reply.js';
import { answersPage } from './answers-page.js';
import { logPage } from './log-page.js';
import { peoplePage } from './people-page.js';
import { reportsPage } from './reports-page.js';
import { shelvesPage } from './shelves-page.js';
import type { SettingsView } from './settings-view.js';
import { wordsPage } from './words-page.js';

const pages: Readonly<
  Record<
    SettingsPage,
    (view: SettingsView, language: Language) => readonly APIComponentInContainer[]
  >
> = {
  answers: answersPage,
  people: peoplePage,
  reports: reportsPage,
  shelves: shelvesPage,
  log: logPage,
  words: wordsPage,
};

/** One part of the panel, below the buttons that lead to each of them. */
export function renderSettings(page: SettingsPage, view: SettingsView, language: Language): Reply {
  const { settings } = language.text;
  const title = view.isSaved ? `${settings.title}\n${settings.saved}` : settings.title;
  return reply('neutral', [
    textDisplay(title),
    ...pageRow(settingsPages.slice(0, buttonsInRow), page, language),
    ...pageRow(settingsPages.slice(buttonsInRow), page, language),
    separator(),
    ...pages[page](view, language),
  ]);
}

/** Two rows alike; one would hold five. */
const buttonsInRow = 3;

function pageRow(
  pages: readonly SettingsPage[],
  current: SettingsPage,
  { text }: Language,
): ReturnType<typeof buttonRow> {
  return buttonRow(
    pages.map((each) => ({
      customId: settingsPage.encode(each),
      label: text.settings.pages[each],
      ...(each === current && { style: 'primary' }),
    })),
  );
}
