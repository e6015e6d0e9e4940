import type { Feed, FeedRun } from '../../../../store/feeds.js';
import type { Language } from '../../../text/languages.js';
import { inline } from '../../../ui/inline.js';
import { asFarAsFit, totalCost } from '../../../ui/parts.js';
import { reply, separator, textDisplay, type Reply } from '../../../ui/reply.js';
import { feedRefusal } from './feed-refusal.js';
import { timestamp } from '../../../ui/timestamp.js';

const maxCost = { name: 120, url: 120, error: 160 } as const;
const maxShown = 15;

/** The feeds that a server follows, and how they do. */
export function renderFeeds(feeds: readonly Feed[], language: Language): Reply {
  const { feedList, preview } = language.text.knowledge;
  if (feeds.length === 0) return reply('neutral', [textDisplay(feedList.none)]);
  const head = [textDisplay(feedList.heading(feeds.length))];
  const left = feeds.length - maxShown;
  const items = feeds
    .slice(0, maxShown)
    .flatMap((feed) => [separator(), textDisplay(feedLines(feed, language).join('\n'))]);
  return reply('neutral', [
    ...head,
    ...asFarAsFit([...items, separator()], totalCost(head)),
    ...(left > 0 ? [textDisplay(preview.more(left))] : []),
  ]);
}

/** What a run of a feed brought, for the channel of choice; undefined when there is nothing to tell. */
export function renderFeedRun(feed: Feed, run: FeedRun, language: Language): Reply | undefined {
  const { feedList } = language.text.knowledge;
  const name = feedName(feed);
  if (run.imported > 0) {
    return reply('neutral', [
      textDisplay([feedList.report(name, run.imported), ...lastRunLines(run, language)].join('\n')),
    ]);
  }
  const failure = failureText(run, language);
  // Told once, when it begins, and not at every try.
  if (failure === undefined || feed.failures > 0 || run.error === feed.lastRun?.error) {
    return undefined;
  }
  const isRead = run.failure?.kind === 'entry' || run.failure?.kind === 'full';
  const lines = isRead
    ? [`**${name}**`, ...lastRunLines(run, language)]
    : [feedList.reportFailed(name), `-# ${failure}`];
  return reply('uncertain', [textDisplay(lines.join('\n'))]);
}

/** Its title, else its address. */
export function feedName({ title, url }: Feed): string {
  const name = inline(title ?? '', maxCost.name);
  return name === '' ? inline(url, maxCost.url) : name;
}

function feedLines(feed: Feed, language: Language): readonly string[] {
  const { feedList } = language.text.knowledge;
  const { lastRun, failures, nextRunAtMs, reportChannelId } = feed;
  const [name, url] = [feedName(feed), inline(feed.url, maxCost.url)];
  const next = feedList.next(timestamp(nextRunAtMs));
  const channel = reportChannelId === undefined ? [] : [`<#${reportChannelId}>`];
  return [
    `**${name}**`,
    ...(name === url ? [] : [`-# ${url}`]),
    ...(lastRun === undefined ? [`-# ${feedList.neverRun}`] : lastRunLines(lastRun, language)),
    `-# ${[...(failures > 0 ? [feedList.failing(failures)] : []), next, ...channel].join(' · ')}`,
  ];
}

function lastRunLines(run: FeedRun, language: Language): readonly string[] {
  const { feedList } = language.text.knowledge;
  const { atMs, imported, skipped, failed } = run;
  const failure = failureText(run, language);
  return [
    `-# ${feedList.lastRun(timestamp(atMs), imported, skipped, failed)}`,
    ...(failure === undefined ? [] : [`-# ${failure}`]),
  ];
}

/** Why a run failed, or the first entry that did; undefined where all went well. */
function failureText({ error, failure }: FeedRun, language: Language): string | undefined {
  const { feedList, errors } = language.text.knowledge;
  switch (failure?.kind) {
    case undefined:
      return error === undefined ? undefined : inline(error, maxCost.error);
    case 'feed':
      return feedRefusal(failure.reason, language);
    case 'entry':
      return `${inline(failure.url, maxCost.url)} · ${errors.refused[failure.reason]}`;
    case 'full':
      return feedList.full;
  }
}
