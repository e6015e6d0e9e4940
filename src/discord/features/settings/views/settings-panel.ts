import type { APIComponentInContainer } from 'discord.js';
import { settingsPage, settingsPages, type SettingsPage } from '../settings-controls.js';
import type { Language } from '../../../text/languages.js';
import { buttonRow, reply, separator, textDisplay, type Reply } from '../../../ui/reply.js';
import { answersPage } from './answers-page.js';
import { logPage } from './log-page.js';
import { peoplePage } from './people-page.js';
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
    ...buttonRow(
      settingsPages.map((each) => ({
        customId: settingsPage.encode(each),
        label: settings.pages[each],
        ...(each === page && { style: 'primary' }),
      })),
    ),
    separator(),
    ...pages[page](view, language),
  ]);
}
