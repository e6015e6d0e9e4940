import { list } from '../../../text/list.js';
import { plural } from '../../../../shared/plural.js';
import type { KnowledgeText } from './knowledge-text.js';

const articles = plural('en', { one: '# article', other: '# articles' });
const paragraphs = plural('en', { one: '# paragraph', other: '# paragraphs' });
const runs = plural('en', { one: '# run', other: '# runs' });
const pieces = plural('en', { one: '# piece', other: '# pieces' });
const entries = plural('en', { one: '# entry', other: '# entries' });

const which = { name: 'article', description: 'Which article of this server' };

const listed = list('en');

export const en: KnowledgeText = {
  command: { name: 'knowledge', description: 'Add, change and follow the articles of this server' },
  add: {
    name: 'add',
    description: 'Add an article: from a file, from an address, or pasted',
    file: {
      name: 'file',
      description: 'Text, Markdown, HTML, PDF, Word or JSON Lines; at most 10 MB',
    },
    url: { name: 'url', description: 'Address of a page with an article' },
  },
  list: {
    name: 'list',
    description: 'List the articles of this server',
    search: { name: 'search', description: 'Only those with these words in title or publisher' },
  },
  show: {
    name: 'show',
    description: 'Show an article of this server, and change it',
    article: which,
    revision: { name: 'revision', description: 'As it was in this revision' },
  },
  edit: {
    name: 'edit',
    description: 'Change title, publisher, date, address and tags of an article',
    article: which,
  },
  remove: { name: 'remove', description: 'Remove an article; it can be restored', article: which },
  history: {
    name: 'history',
    description: 'Who changed an article, and when',
    article: which,
  },
  restore: {
    name: 'restore',
    description: 'Make an earlier revision of an article the one that counts',
    article: { name: 'article', description: 'Which article, also one that was removed' },
    revision: { name: 'revision', description: 'Number of the revision: see the history' },
  },
  export: {
    name: 'export',
    description: 'Get an article as a Markdown file, or all of this server’s',
    article: { name: 'article', description: 'Which article; all of them without one' },
  },
  log: { name: 'log', description: 'What moderators have changed' },
  reason: { name: 'reason', description: 'Why: said in the answers that it corrects' },
  follow: {
    name: 'follow',
    description: 'Follow a feed: its new entries become articles by themselves',
    url: { name: 'url', description: 'Address of an RSS, Atom or JSON feed' },
    channel: { name: 'channel', description: 'Where I report what came in' },
  },
  unfollow: {
    name: 'unfollow',
    description: 'Follow a feed no longer; its articles stay',
    feed: { name: 'feed', description: 'Which feed' },
  },
  feeds: { name: 'feeds', description: 'The feeds that this server follows, and how they do' },

  paste: {
    title: 'Add an article',
    files: {
      label: 'Files',
      description: 'Up to 10, also a ZIP: text, Markdown, HTML, PDF, Word, JSON Lines',
    },
    urls: {
      label: 'Addresses',
      description: 'Pages, a feed or a sitemap, one a line; or where the text below is from',
    },
    text: {
      label: 'Text',
      description: 'At most 4,000 characters: give a longer one as a file.',
      placeholder: 'Paste the text, paragraphs with an empty line between.',
    },
  },
  details: {
    title: 'Details of the article',
    fields: {
      title: { label: 'Title' },
      publisher: { label: 'Publisher', description: 'The newspaper, agency or site' },
      published: { label: 'Date', placeholder: '2019-09-30' },
      url: { label: 'Address', placeholder: 'https://' },
      tags: { label: 'Tags', description: 'With commas between' },
    },
    daysTitle: 'When it is served',
    days: {
      from: { label: 'From', description: 'Not before this day (UTC)', placeholder: '2026-01-31' },
      until: { label: 'Until', description: 'Not after this day (UTC)', placeholder: '2026-12-31' },
      review: {
        label: 'Review',
        description: 'Then I remind you, in the channel for reports',
        placeholder: '2026-06-30',
      },
    },
  },
  detailNames: {
    title: 'title',
    publisher: 'publisher',
    author: 'author',
    published: 'date',
    url: 'address',
    language: 'language',
    from: 'from',
    until: 'until',
    review: 'review',
    summary: 'summary',
    tags: 'tags',
  },

  preview: {
    reading: 'I am reading it …',
    readingMany: (done, total) => `I am reading: ${done} of ${total} …`,
    heading: '**Preview.** Nothing of it counts until you confirm.',
    isNew: 'A new article',
    follows: (revision) => `Follows revision ${revision} of an article that is there`,
    paragraphs,
    begins: 'Begins:',
    ends: 'Ends:',
    dropped: (count) => `Left out: ${pieces(count)}`,
    misspelt: (key, meant) =>
      `⚠️ ${key} is not known here and was left out. Did you mean ${meant}?`,
    droppedKinds: {
      advertisement: 'Advertisement',
      related: 'Related',
      share: 'Share',
      newsletter: 'Newsletter',
      footer: 'Footer',
      'source-line': 'Source',
      byline: 'Byline',
      dateline: 'Dateline',
      duplicate: 'Twice there',
      other: 'Other',
    },
    changes: (added, removed, changed) =>
      `Paragraphs: ${added} added, ${removed} removed, ${changed} changed`,
    noChanges: 'It is the same as what is there.',
    added: (ordinal) => `**+ ¶ ${ordinal}**`,
    removed: (ordinal) => `**− ¶ ${ordinal}**`,
    changed: (ordinal) => `**± ¶ ${ordinal}**`,
    detail: (name, before, after) => `${name}: ${before || '–'} → ${after || '–'}`,
    more: (count) => `-# … and ${count} more`,
    articles: (count) => `**${articles(count)}**`,
    confirm: 'Confirm',
    editDetails: 'Edit details',
    cancel: 'Cancel',
  },

  batch: {
    fresh: (n) => `${n} new`,
    changed: (n) => `${n} changed`,
    unchanged: (n) => `${n} unchanged`,
    duplicate: (n) => `${n} there twice`,
    unread: (n) => `${n} not read`,
    faults: '**Could not be read:**',
  },

  trial: {
    button: 'Try a question',
    title: 'Try a question',
    question: { label: 'Question', description: 'As people would ask it' },
    found: '**This would be the answer.**',
    uncertain: '**I would not be sure.** These passages are nearest:',
    nothing: '**The draft does not answer that.**',
    alone:
      'Asked of this draft alone, by its words: neither the other articles nor the meaning of its sentences were looked at. Nothing of it is kept.',
  },

  done: {
    confirmed: (title, revision) =>
      `**Done.** ${title} counts from now on, as revision ${revision}.`,
    confirmedMany: (count) =>
      `**Done.** ${articles(count)} ${count === 1 ? 'counts' : 'count'} from now on.`,
    leftOut: (titles) =>
      `⚠️ I cannot index ${titles.join(', ')} and answer from what was there before. Split it into smaller articles, or remove it.`,
    cancelled: 'Nothing was added.',
    removed: (title) => `${title} is removed. Its history stays, and I can restore it.`,
    revised: (title, revision) => `**Done.** ${title} is now at revision ${revision}.`,
    same: (title) => `${title} is so already; I changed nothing.`,
    exported: (count) =>
      count === 1 ? 'The article, as I keep it:' : `${articles(count)}, as I keep them:`,
    conflict:
      '**Somebody was quicker.** There is a newer revision than the one you saw, so I wrote nothing over it. This is what yours changes in it now:',
    full: {
      articles: 'This server has as many articles as it may. Remove some, then confirm again.',
      characters:
        'This server has as much text as it may. Remove some articles, then confirm again.',
    },
    followed: (feed) =>
      `**I follow** ${feed} **from now on.** Its entries come in within a few minutes.`,
    namedFeed: (page) => `Named by the page ${page}`,
    feedEntries: (count) =>
      count === 0 ? 'It has no entries yet.' : `It has ${entries(count)} now. The newest:`,
    reports: (channel) => `I report in ${channel} what came in.`,
    unfollowed: (url) => `I no longer follow ${url}. What came in from it stays.`,
  },

  shown: {
    from: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
    review: (day) => `to be reviewed ${day}`,
    resting: '**not served now**',
    dueReviews: (count) =>
      count === 1
        ? '**An article is to be reviewed.**'
        : `**${articles(count)} are to be reviewed.**`,
    editDays: 'Days',
    revision: (number) => `revision ${number}`,
    changes: {
      added: 'added',
      replaced: 'new text',
      edited: 'details changed',
      removed: 'removed',
      restored: 'restored',
      followed: 'from a feed',
    },
    feed: 'a feed',
    articles: (count) => `**${articles(count)} of this server**`,
    none: 'This server has no articles of its own yet. `/knowledge add` adds one.',
    noneFound: 'No article of this server has these words in its title or publisher.',
    open: 'Open one of these articles',
    history: (title) => `**History of** ${title}`,
    openRevision: 'Look at one of these revisions',
    language: 'Language of the text',
    detectLanguage: 'Tell by the text',
    edit: 'Edit details',
    historyButton: 'History',
    export: 'Export',
    remove: 'Remove',
    restore: 'Restore this revision',
    askRemove: (title) => `Remove ${title}? I will no longer quote it. Its history stays.`,
    isRemoved: (title) => `${title} is removed. \`/knowledge restore\` brings it back.`,
    older: 'Older ▶',
    newer: '◀ Newer',
    log: (count) => `**What was changed** (${count})`,
    told: plural('en', { one: '# answer corrected', other: '# answers corrected' }),
    reason: (reason) => `why: ${reason}`,
    emptyLog: 'Nobody has changed anything yet.',
    author: 'its author',
    actions: {
      'article.withdrawn': 'article withdrawn',
      'setting.changed': 'setting changed',
      'pin.added': 'passage pinned',
      'pin.removed': 'passage no longer pinned',
      'feed.followed': 'feed followed',
      'feed.unfollowed': 'feed no longer followed',
    },
  },

  feedList: {
    heading: (count) => `**Feeds that this server follows: ${count}**`,
    none: 'This server follows no feed. `/knowledge follow` begins with one.',
    neverRun: 'not read yet',
    lastRun: (when, imported, skipped, failed) =>
      `read ${when}: ${imported} new, ${skipped} known, ${failed} failed`,
    next: (when) => `next ${when}`,
    failing: (count) => `**failing for ${runs(count)}**`,
    report: (feed, imported) => `**${articles(imported)} came in from** ${feed}`,
    reportFailed: (feed) => `**I could not read the feed** ${feed}`,
    full: 'This server has as many articles, or as much text, as it may: remove some, and more come in.',
  },

  errors: {
    exportTooLarge: 'That is too much for one file. Export the articles one by one.',
    nothingGiven: 'Give me a file, an address or a text.',
    twoSources: 'That is a file and an address. Give me one of them at a time.',
    operators: (title) =>
      `${title} is an article of whoever runs me: it cannot be changed from Discord.`,
    noRevision: (revision) => `There is no revision ${revision} of that article (any more).`,
    removedRevision: (revision) =>
      `With revision ${revision} the article was removed: it has no text. Choose an earlier one.`,
    faulty: (names) =>
      `That cannot be: ${names}. An article needs a title of at most 300 characters; a date is written 2019-09-30, and an address begins with https:// or http://.`,
    changedMeanwhile:
      'Somebody has changed that article meanwhile, so I did nothing. Look at it as it is now, then try again.',
    gone: 'That waits no longer: it was confirmed or cancelled, or it is more than a day old.',
    notYours: 'Only the person who brought this article can confirm, change or cancel it.',
    unknownFeed: (name) =>
      `This server follows no feed “${name}”. Pick one from the list that opens while you type.`,
    knownFeed: (url) => `This server follows ${url} already.`,
    tooManyFeeds: 'This server follows as many feeds as it may. `/knowledge unfollow` ends one.',
    mayNotReport: (channel, permissions) =>
      `I may not report in ${channel}. Somebody who manages the server has to give me there: ${listed(permissions)}.`,
    refused: {
      'bad-address':
        'That is no address that I can read: it has to begin with https:// or http://, without a port or a password.',
      'private-address': 'That address is not public, so I do not read it.',
      'unknown-host': 'There is no site of that name. Is the address right?',
      unreachable:
        'The site cannot be reached just now. Try again later, or give me the text as a file.',
      'http-status':
        'The site does not give me that page. Does it open without signing in? If so, save it and give me the file.',
      'too-many-redirects': 'The address leads on and on, and to no page.',
      'too-slow': 'That takes too long. Try again later, or give me the text as a file.',
      'too-large':
        'That is too large: I take at most 10 MB, 4 million characters, 20,000 paragraphs and 200 articles in a file.',
      'unsupported-type':
        'I do not read that kind of file: give me text, Markdown, HTML, PDF, Word (.docx) or JSON Lines.',
      'wrong-type': 'What is in there is not what its name says.',
      encrypted: 'That file is protected by a password. Give me one without.',
      scanned: 'That PDF holds pictures of pages, without text. Give me one with text in it.',
      unreadable:
        'That PDF does not say which letters its fonts draw, so I cannot read it. Give me one that was saved anew.',
      damaged: 'That file is damaged.',
      'too-complex': 'Reading that would take too much time or memory.',
      'no-article': 'I found no article in it.',
      'bad-article': 'There is an article in it, but what it says about itself is wrong.',
      'no-feed': 'I found no feed there: I follow RSS, Atom and JSON feeds.',
      robots: 'That site asks programs to stay away.',
    },
    refusedFeed: {
      'http-status':
        'The site does not give me that feed. Does its address open in a browser without signing in?',
      'too-large': 'That feed is too large: I take at most 5 MB.',
      'too-slow': 'The site takes too long to send that feed. Try again later.',
      unreachable: 'The site cannot be reached just now. Try again later.',
    },
  },
};
