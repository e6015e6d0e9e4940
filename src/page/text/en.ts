import { plural } from '../../shared/plural.js';
import type { PageText } from './page-text.js';

const articles = plural('en', { one: '# article', other: '# articles' });
const passages = plural('en', { one: '# passage', other: '# passages' });
const paragraphs = plural('en', { one: '# paragraph', other: '# paragraphs' });

export const en: PageText = {
  locale: 'en',
  name: 'English',
  direction: 'ltr',

  skip: 'Skip to the content',
  navigation: { label: 'Main', ask: 'Ask', search: 'Search', articles: 'Articles' },
  languages: 'Languages',
  nothingKept: 'What you ask here is not kept.',

  ask: {
    heading: 'Ask the articles',
    lead: 'Answers are quoted word for word, with their source. Where the articles do not say, you are told so.',
    label: 'Your question',
    placeholder: 'What do you want to know?',
    button: 'Ask',
    examples: 'For example',
    served: (count, all) => `${articles(count)} with ${passages(all)}`,
    earlier: 'Asked before',
    byItself: 'Ask this by itself',
    further: 'Ask on',
    furtherPlaceholder: 'A further question, about the same',
    furtherButton: 'Ask on',
  },

  answer: {
    answer: 'Answer',
    uncertain: 'The articles do not clearly say',
    uncertainNote: (count) =>
      count === 1
        ? 'This is the nearest passage; it may not answer the question.'
        : 'These are the nearest passages; they may not answer the question.',
    nothing: {
      'not-exact': [
        'These exact words do not occur',
        'The articles do not have them side by side. What comes nearest may be about something else.',
      ],
      'unknown-condition': [
        'No article meets that',
        'There is no such tag, publisher, day or language.',
      ],
      'no-match': [
        'Not in the articles',
        'I found nothing about that. Other words may help: names, places, dates.',
      ],
      'no-question': [
        'What would you like to know?',
        'A few words are enough, or a whole sentence.',
      ],
      greeting: ['Hello!', 'Ask me something, and I will look it up in the articles.'],
      thanks: ['You are welcome!', 'Ask on whenever you like.'],
      praise: ['Thank you!', 'Ask on whenever you like.'],
      'about-us': [
        'I am Quoth',
        'Ask me something: I look it up in the articles and quote what they say, word for word and with the source.',
      ],
    },
    partNothing: 'I found nothing about that in the articles.',
    partUncertain: 'The articles do not clearly say. The nearest passage, which may not answer it:',
    differing: 'Marked: numbers, dates and names that the others do not have.',
    missing: 'Not found in them:',
    readAs: (typed, meant) => `I read “${typed}” as “${meant}”.`,
    inEnglish:
      'The articles are in English; your question was looked up by the English for its words.',
    didYouMean: 'Did you mean:',
    nearest: 'The nearest passages, which may be about something else',
    further: 'Other sources',
    readOn: 'Read in the article',
    openArticle: 'Original',
    explain: 'Why this answer?',
  },

  source: {
    paragraph: (ordinal, count) => `¶ ${ordinal} of ${count}`,
    page: (page) => `page ${page}`,
    summary: 'summary',
    note: 'note',
    newest: 'newest',
    pinned: 'pinned',
    alsoIn: 'The same in',
    revision: (revision) => `revision ${revision}`,
  },

  article: {
    paragraphs,
    original: 'Read the original',
    author: (name) => `By ${name}`,
    licence: (name) => `Licence: ${name}`,
    tags: 'Topics',
    openUntil: (day) =>
      `An article of a Discord server. This link to it holds until ${day}; whoever has it can read it.`,
    linkTo: (ordinal) => `Paragraph ${ordinal}`,
    askInIt: 'Ask this article',
    marked: 'To the marked sentence',
    copy: 'Copy with source',
    copied: 'Copied',
    questions: 'Questions that it answers',
  },

  search: {
    heading: 'Search the articles',
    query: 'Words',
    publisher: 'Publisher',
    tag: 'Topic',
    since: 'Published since',
    until: 'Published until',
    datePattern: 'YYYY-MM-DD',
    any: 'Any',
    button: 'Search',
    results: (count, areAll) => (areAll ? passages(count) : `The best ${count} passages`),
    none: 'No such passage in the articles.',
    near: 'No passage has all of that. These have some of it:',
    hint: 'Names, places, dates: passages that have them are listed, the closest first.',
    badDate: (typed) => `“${typed}” is no date. Write 2019, 2019-09 or 2019-09-30.`,
  },

  articles: {
    heading: 'Articles',
    count: articles,
    none: 'There is no such article.',
    filter: 'Show',
  },

  pages: {
    label: 'Pages',
    previous: 'Previous',
    next: 'Next',
    of: (page, pages) => `Page ${page} of ${pages}`,
  },

  explain: {
    heading: 'Why this answer?',
    lead: 'How the question was read, which passages were looked at, and what spoke for each. Nothing here is guessed by a language model: they are sums.',
    back: 'Back to the answer',
    nothingLookedUp: 'It is no question for the articles: nothing was looked up.',
    readIn: (language) => `Read in ${language}.`,
    inEnglish: (question) => `Put into English: ${question}`,
    time: {
      period: 'It names a time: passages of that time count more.',
      latest: 'It asks for the latest: newer passages count more.',
      first: 'It asks for the beginning: earlier passages count more.',
    },
    kindAskedFor: {
      strong: 'It asks for a kind of thing (a date, a number, …) that nearly every answer shows.',
      weak: 'It asks for a kind of thing (a date, a number, …) that an answer may show.',
    },
    confidence: (percent) => `Confidence: ${percent}`,
    thresholds: (found, uncertain) =>
      `From ${found} on it is an answer; from ${uncertain} on it is shown as uncertain.`,
    words: 'The words of the question',
    wordColumns: {
      word: 'Word',
      readAs: 'Looked for as',
      rarity: 'Rarity',
      passages: 'Passages',
      otherwise: 'Or, to a lesser degree, as',
    },
    passedOver: 'passed over',
    unknown: 'nothing near it',
    guessed: (terms) => `${terms} (guessed)`,
    isName: 'a name',
    isAskedFor: 'asked for',
    carried: 'from before',
    candidates: (shown, all) => `The first ${shown} of ${passages(all)} that were looked at`,
    candidateColumns: { place: 'Rank', passage: 'Passage', score: 'Score', shown: 'Shown' },
    shown: {
      best: 'yes, the best',
      further: 'yes, beside it',
      'not-sure': 'no, not sure enough',
      'too-far': 'no, fits too much worse',
      'says-the-same': 'no, says the same',
      'lacks-kind': 'no, lacks what is asked for',
      'no-room': 'no, others before it',
    },
    features: 'What each adds to the score',
    featuresNote: 'Value × weight; what adds nothing is left out.',
    featureColumns: { feature: 'Feature', weight: 'Weight', of: (place) => `No. ${place}` },
    fromExchange: 'the question before',
    fromTime: 'the time',
    sum: 'Sum',
    judgement: 'What the confidence is made of',
    figureColumns: { figure: 'Figure', value: 'Value', weight: 'Weight', adds: 'Adds' },
    constant: 'constant',
  },

  problems: {
    notFound: ['Not here', 'There is no such article or page; it may have been taken away.'],
    ended: [
      'This link has ended',
      'Links to the articles of a server hold for a while. Ask again on Discord: the answer has a new one.',
    ],
    tooMuch: ['A moment, please', 'Much is being asked just now. Try again in a few seconds.'],
    broken: ['Something went wrong', 'It is not your fault. Try again; if it stays, tell us.'],
    badRequest: ['That could not be read', 'Something in the address is not as it should be.'],
    incident: 'Number',
    home: 'Ask a question',
  },
};
