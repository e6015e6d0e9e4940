import type { APIComponentInContainer } from 'discord.js';
import type { GuildSettings } from '../../../../store/guild-settings.js';
import type { GuildFacts } from '../../../framework/guild-facts.js';
import type { OperatorSettings } from '../../../framework/operator-settings.js';
import type { NeededPermission } from '../../../framework/permissions.js';
import { settingsPage, settingsPages, type SettingsPage } from '../settings-controls.js';
import type { Language } from '../../../text/languages.js';
import { buttonRow, reply, separator, textDisplay, type Reply } from '../../../ui/reply.js';
import { answersPage } from './answers-page.js';
import { logPage } from './log-page.js';
import { peoplePage } from './people-page.js';
import { wordsPage } from './words-page.js';

/** All that the panel shows. */
export interface SettingsView {
  readonly settings: GuildSettings;
  readonly operator: OperatorSettings;
  readonly guild: GuildFacts;
  /** What we lack to post in a channel. */
  readonly lackingIn: (channelId: string) => readonly NeededPermission[];
  /** Something was just changed. */
  readonly isSaved: boolean;
}

const pages: Readonly<
  Record<
    SettingsPage,
    (view: SettingsView, language: Language) => readonly APIComponentInContainer[]
  >
> = { answers: answersPage, people: peoplePage, log: logPage, words: wordsPage };

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
