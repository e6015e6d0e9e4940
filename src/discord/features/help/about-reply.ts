import type { Corpus } from '../../../knowledge/corpus.js';
import type { Language } from '../../text/languages.js';
import { commandName } from '../../text/command-name.js';
import { inline } from '../../ui/inline.js';
import { reply, textDisplay, type Reply } from '../../ui/reply.js';

export interface AboutOptions {
  readonly corpus: Corpus;
  readonly version: string;
  /** The time now, in milliseconds since 1970. */
  readonly nowMs: number;
}

/** Languages that are named; the others of a mixed corpus are left out. */
const maxLanguages = 20;

/** What the bot is, what it knows and what it keeps. */
export function renderAbout({ corpus, version, nowMs }: AboutOptions, language: Language): Reply {
  const { about } = language.text;
  const lines = [
    about.title(inline(version, 40)),
    about.corpus(corpus.articles.length, corpus.passages.length),
    about.indexed(age(nowMs - corpus.createdAtMs, language.locale)),
    ...languageLine(corpus, language),
    about.stored(
      commandName({ name: 'privacy', words: ({ privacy }) => privacy.command }, language.text),
    ),
  ];
  return reply('neutral', [textDisplay(lines.join('\n'))]);
}

function languageLine({ articles }: Corpus, { text, locale }: Language): readonly string[] {
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const tags = [...new Set(articles.map((article) => article.language))].slice(0, maxLanguages);
  if (tags.length === 0) return [];
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return [text.about.languages(list.format(tags.map((tag) => inline(nameOf(tag, names), 60))))];
}

/** A tag that is not well formed is shown as it stands. */
function nameOf(tag: string, names: Intl.DisplayNames): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** "3 hours ago", in the largest unit of which there is one. */
function age(elapsedMs: number, locale: string): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const [unit, length] = units.find(([, ms]) => elapsedMs >= ms) ?? (['second', 1_000] as const);
  return format.format(-Math.floor(Math.max(0, elapsedMs) / length), unit);
}
