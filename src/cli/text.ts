import type { NothingReason, UnknownCondition } from '../answer/answer.js';

const number = new Intl.NumberFormat('en');
const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

function count(amount: number, one: string, many: string): string {
  return `${number.format(amount)} ${amount === 1 ? one : many}`;
}

const passages = (amount: number): string => count(amount, 'passage', 'passages');
const articles = (amount: number): string => count(amount, 'article', 'articles');

function inventory(articleCount: number, passageCount: number): string {
  return `${articles(articleCount)} with ${passages(passageCount)}`;
}

/** "a", "a or b", "a, b or c". */
function anyOf(choices: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(choices);
}

/** "a", "a and b", "a, b and c". */
function allOf(items: readonly string[]): string {
  return new Intl.ListFormat('en').format(items);
}

/** Every text that the command line shows to a person, in one place. */
export const text = {
  /** The day as the publisher's own calendar has it: the time of day and its zone are left out. */
  date: (iso: string): string => {
    const day = new Date(iso.slice(0, 10));
    return Number.isNaN(day.getTime()) ? iso : date.format(day);
  },
  number: (value: number): string => number.format(value),

  usage: {
    usage: 'Usage:',
    commands: 'Commands:',
    options: 'Options:',
    synopsis: 'quoth COMMAND [OPTION]…',
    tagline: 'Answers questions about articles with the passage that says so, word for word.',
    moreHelp: '"quoth help COMMAND" explains a command and its options.',
    help: 'show this help',
    version: 'show the version',
    see: (command: string | undefined): string =>
      `See "quoth ${command === undefined ? '--help' : `help ${command}`}".`,
    noCommand: 'Which command?',
    unknownCommand: (name: string): string => `There is no command "${name}".`,
    askInstead: 'For a question: quoth ask QUESTION.',
    unknownOption: (option: string): string => `There is no option "${option}".`,
    missingValue: (option: string, value: string): string => `${option} needs a value: ${value}.`,
    needlessValue: (option: string): string => `${option} takes no value.`,
    needlessArgument: (argument: string): string => `"${argument}" is one argument too many.`,
    didYouMean: (choices: readonly string[]): string => `Did you mean ${anyOf(choices)}?`,
    error: (message: string): string => `quoth: ${message}`,
    bug: 'Something went wrong that should not have. This is a fault in Quoth itself:',
    unavailable:
      'The data cannot be reached just now, or another process holds them: try again in a minute.',
  },

  options: {
    knowledge:
      'a folder or one file with articles (may be given more than once); the configured ones unless told',
    json: 'print JSON, for other programs',
  },

  ask: {
    summary: 'answer one question',
    details:
      'The question needs no quotation marks; "-" reads it from standard input.\nExit code: 0 answered, 1 the articles do not surely say, 2 an error.',
    limit: (most: number): string => `passages to show at most, 1 to ${most}; 3 unless told`,
    now: 'the day (or moment) from which "last year" is seen, as 2025-09-01; now unless told',
    after:
      'a question asked before, so that "And when?" is understood (may be given more than once, oldest first)',
    explain: 'print what was done with the question, and why the answer is what it is',
    asOfOption:
      "what a server's own articles said at the end of a day (UTC), as 2025-06-01; needs --guild",
    guild: "with --as-of: whose articles, by the server's id",
    noGuild: '--as-of needs the id of a server (17 to 20 digits): --guild ID.',
    guildAlone: '--guild goes with --as-of alone.',
    badAsOf: (day: string): string => `--as-of must be a day as 2025-06-01, and not "${day}".`,
    future: (day: string): string => `${day} has not come yet.`,
    before: (day: string): string => `On ${day} this server had no articles of its own.`,
    asOf: (day: string): string => `As of ${day}, at the end of that day (UTC).`,
    isCut: (most: number): string =>
      `Of some articles only later revisions are left (the last ${most} of each are kept): they are missing.`,
    noQuestion: 'What is the question?',
    badLimit: (most: number): string => `--limit must be a whole number from 1 to ${most}.`,
    questionTooLong: 'The question on standard input is too long.',
  },

  verify: {
    summary: 'tell whether the articles say what a quotation says they say',
    details:
      'The quotation may be given with its quotation marks; "-" reads it from standard input.\nExit code: 0 word for word, 1 anything else, 2 an error.',
    source: 'whom the quotation names: a publisher, a title, an author or the id of an article',
    noQuote: 'Which quotation?',
    inputTooLong: 'The quotation on standard input is too long.',
    verbatim: 'Word for word: the articles say so.',
    misattributed: (named: string): string => `Real, but not from "${named}":`,
    altered: 'Altered: the articles say something else.',
    shortened: 'Shortened, where it says so; nothing else is altered.',
    fromAnother: (named: string): string => `And not from "${named}".`,
    joined: (places: number): string =>
      `Joined from ${number.format(places)} places, which stand nowhere together.`,
    earlier: (day: string): string => `In an earlier revision: the article said so until ${day}.`,
    now: 'It says now:',
    absent: 'Not in the articles, and nothing near it.',
    marks: '[-only in the quotation-] {+only in the article+}',
    folded:
      'Compared letter by letter; only white space, quotation marks, dashes and Unicode forms are taken as equal.',
  },

  cite: {
    summary: 'cite an article or a passage, in a style of your choice',
    details:
      'ID is an article\'s, as "quoth articles" lists it; with #9 after it, its ¶ 9 is cited.\nWhat an article does not give is left out. APA (7th edition), MLA (9th) and Chicago (17th, author-date) are set by citeproc-js.\nExit code: 0 cited, 2 an error.',
    style: (styles: readonly string[]): string => `${anyOf(styles)}; plain unless told`,
    which: 'Which article or passage? Give one id.',
    unknownStyle: (name: string, styles: readonly string[]): string =>
      `There is no style "${name}": give ${anyOf(styles)}.`,
    unknownPassage: (id: string, paragraphs: number): string =>
      `There is no passage "${id}": the article has ¶ 1 to ${paragraphs}.`,
  },

  explain: {
    nothingLookedUp: 'It is no question for the articles: nothing was looked up.',
    asked: (question: string, language: string): string => `Read in ${language}: ${question}`,
    inEnglish: (question: string): string => `Put into English: ${question}`,
    time: {
      period: 'It names a time: passages of that time count more.',
      latest: 'It asks for the latest: newer passages count more.',
      first: 'It asks for the beginning: earlier passages count more.',
    },
    kindAskedFor: {
      strong: 'It asks for a kind of thing (a date, a number, …) that nearly every answer shows.',
      weak: 'It asks for a kind of thing (a date, a number, …) that an answer may show.',
    },
    words: 'Words',
    wordColumns: {
      word: 'WORD',
      readAs: 'LOOKED FOR AS',
      idf: 'RARITY',
      passages: 'PASSAGES',
      otherwise: 'OR, TO A LESSER DEGREE, AS',
    },
    passedOver: '–',
    unknown: 'nothing near it',
    guessed: (terms: readonly string[]): string => `${terms.join(', ')} (guessed)`,
    isName: 'a name',
    isAskedFor: 'asked for',
    carried: 'from before',
    related: (term: string, closeness: number): string =>
      closeness === 1 ? term : `${term} ×${closeness}`,
    candidates: (shown: number, all: number): string =>
      `Candidates, the first ${number.format(shown)} of ${number.format(all)}`,
    candidateColumns: {
      place: '#',
      score: 'SCORE',
      shown: 'SHOWN',
      passage: 'PASSAGE',
      beginning: 'BEGINS',
    },
    shown: {
      best: 'yes, the best',
      further: 'yes, beside it',
      'not-sure': 'no, not sure enough',
      'too-far': 'no, fits too much worse',
      'says-the-same': 'no, says the same',
      'lacks-kind': 'no, lacks what is asked for',
      'no-room': 'no, others before it',
    },
    features: 'What each adds to the score: value and value × weight',
    reasonColumns: {
      feature: 'FEATURE',
      weight: 'WEIGHT',
      of: (place: number): string => `#${place}`,
    },
    fromExchange: 'the exchange before',
    fromTime: 'the time',
    confidence: (confidence: number, found: number, uncertain: number): string =>
      `Confidence ${confidence.toFixed(2)}: found from ${found}, uncertain from ${uncertain} on`,
    byItself: (confidence: number): string => `(by the figures ${confidence.toFixed(2)})`,
    summandColumns: { figure: 'FIGURE', value: 'VALUE', weight: 'WEIGHT', adds: 'ADDS' },
    constant: 'constant',
    sum: 'sum',
  },

  scope: {
    article: 'only this article may answer (its id, as "quoth articles" lists it)',
    publisher: 'only articles whose publisher has these words in its name',
    tag: 'only articles with this tag',
    language: 'only articles in this language (en, or with its region en-GB)',
    since: 'only articles published from this day, month or year on (2019-09-30, 2019-09 or 2019)',
    until: 'only articles published up to this day, month or year',
    articleList: '"quoth articles" lists them all.',
    unknownArticle: (id: string): string => `There is no article "${id}".`,
    unknownPublisher: (name: string): string => `There is no article by a publisher "${name}".`,
    unknownTag: (tag: string): string => `There is no article with the tag "${tag}".`,
    unknownLanguage: (language: string, spoken: readonly string[]): string =>
      `There is no article in the language "${language}"; there are some in ${allOf(spoken)}.`,
    badDay: (option: string, value: string): string =>
      `${option} must be a day, month or year, such as 2019-09-30, 2019-09 or 2019, and not "${value}".`,
    daysReversed: '--until is before --since.',
    badNow: (value: string): string =>
      `--now must be a date such as 2025-09-01, and not "${value}".`,
    empty: 'No article meets all of these conditions.',
  },

  chat: {
    summary: 'ask one question after the other',
    details:
      'From a pipe, every line is one question, and the chat ends where the input ends.\nCommands in the chat: :more, :articles, :help, :quit.',
    welcome: (articleCount: number, passageCount: number): string =>
      `Quoth answers from ${inventory(articleCount, passageCount)}. ":help" says more.`,
    prompt: '? ',
    asked: (question: string): string => `Q: ${question}`,
    goodbye: 'Goodbye.',
    help: (examples: readonly string[]): string =>
      [
        'Type a question, and read what the articles say. The next one may go on from it: "And when?"',
        'Also:',
        '  1, 2, …     the whole passage of that number',
        '  :more       more passages for the last question',
        '  :articles   the articles that are searched',
        '  :help       this help',
        '  :quit       leave (Ctrl-D, or Ctrl-C on an empty line, do too)',
        ...(examples.length > 0 ? ['For example:', ...examples.map((line) => `  ${line}`)] : []),
      ].join('\n'),
    unknownCommand: (command: string): string => `"${command}" is not a command here.`,
    noMore: 'There are no more passages for this question.',
    nothingYet: 'Ask a question first.',
    noSuchPassage: (wanted: number, last: number): string =>
      last === 0
        ? 'There are no numbered passages.'
        : `There is no passage ${wanted}; they go up to ${last}.`,
  },

  bot: {
    summary: 'start the bot, or the chat where no token is set',
    details: 'The same as "npm start". SIGINT or SIGTERM ends it.',
  },

  completion: {
    summary: 'print what lets a shell complete commands and options',
    details:
      'SHELL is bash, zsh or fish. In bash, add to ~/.bashrc: eval "$(quoth completion bash)"; in zsh the same in ~/.zshrc;\nin fish: quoth completion fish > ~/.config/fish/completions/quoth.fish',
    which: (shells: readonly string[]): string => `Which shell: ${anyOf(shells)}?`,
  },

  articles: {
    summary: 'list the articles',
    columns: {
      id: 'id',
      title: 'title',
      publisher: 'publisher',
      published: 'published',
      passages: 'passages',
    },
  },

  check: {
    summary: 'look for faults in the articles',
    details:
      'Warnings (what is passed over in an article that is served) have a line each, too.\nExit code: 0 no fault, 1 faults found (one line each), 2 there is nothing to check.',
    review: (id: string, day: string): string => `${id}: to be reviewed since ${day}.`,
    resting: (id: string, from: string | undefined, until: string | undefined): string => {
      const days = [from && `from ${from}`, until && `until ${until}`].filter(Boolean);
      return `${id}: not served now, but ${days.join(', ')}.`;
    },
    fine: (articleCount: number, passageCount: number): string =>
      `No faults: ${inventory(articleCount, passageCount)}.`,
    faulty: (faults: number, articleCount: number, passageCount: number): string => {
      const found = count(faults, 'fault', 'faults');
      return articleCount === 0
        ? `${found}, and no article that can be used.`
        : `${found}. The rest is fine: ${inventory(articleCount, passageCount)}.`;
    },
  },

  import: {
    summary: 'read an article from a page, PDF, Word or text file',
    details:
      'SOURCE is a file, a ZIP of files, an address that begins with https:// or http:// (a page, a feed or a sitemap), or "-" for text on standard input.\nPrints the article as Markdown, which can be put into the knowledge folder; what was left out goes to standard error.\nOf several, those that can be read are; --dry-run tells first what would change.\nExit code: 0 read, 2 refused, or some of it (the message says why).',
    out: 'write each article to a file of its id in this folder instead',
    force: 'overwrite files that are there',
    dryRun: 'write nothing, and list what would be new, changed, unchanged or twice there',
    progress: (done: number, total: number): string => `Reading: ${done} of ${total}…`,
    planned: (state: string, title: string, id: string): string =>
      `${state.padEnd(9)}  ${title} (${id})`,
    planSummary: (total: number, counts: readonly string[]): string =>
      total === 0 ? 'No articles.' : `${articles(total)}: ${counts.join(', ')}.`,
    someInTheWay: (amount: number, path: string): string =>
      `Nothing was written: ${articles(amount)} would replace another text, such as ${path}; --force does so.`,
    warning: (reason: string): string => `warning: ${reason}`,
    nothingGiven: 'Which file or address is to be read?',
    severalNeedFolder: (amount: number): string =>
      `There are ${articles(amount)}: give a folder for them with --out.`,
    noSuchFile: (path: string): string => `There is no file ${path}.`,
    noFile: (path: string): string => `${path} is no file.`,
    unreadable: (path: string, code: string): string => `${path} cannot be read (${code}).`,
    tooLarge: (path: string, megabytes: number): string =>
      `${path} is larger than ${megabytes} MB.`,
    /** `source` is what was given, `reason` why it was not read. */
    refused: (source: string, reason: string): string => `${source}: ${reason}`,
    read: (title: string, paragraphs: number): string =>
      `${title}: ${count(paragraphs, 'paragraph', 'paragraphs')}.`,
    dropped: (kind: string, line: string): string => `- ${kind}: ${line}`,
    droppedHeading: (amount: number): string =>
      `Left out (${count(amount, 'block', 'blocks')} that belong to the page, not to the article):`,
    droppedMore: (amount: number): string => `- and ${number.format(amount)} more`,
  },

  export: {
    summary: 'write articles as Markdown files',
    details:
      'ARTICLE is an id, as "quoth articles" lists it; without any, all articles are written.\nExit code: 0 written, 2 an error.',
    out: 'the folder that the files go to; made when it is missing',
    noFolder: 'Where to? Give a folder with --out.',
    written: (path: string): string => `Wrote ${path}`,
    inTheWay: (path: string): string => `${path} is there already: --force overwrites it.`,
    notWritable: (path: string, code: string): string => `${path} cannot be written (${code}).`,
  },

  serve: {
    summary: 'serve the answers over HTTP, to browsers and programs',
    details:
      'For people there are pages, at /; POST /v1/ask and its fellows answer programs in JSON, and /v1/openapi.json describes them. Only this machine is answered, unless told.',
    listen: 'where to listen: 8080, 127.0.0.1:8080, [::1]:8080; QUOTH_SERVE unless told',
    public: 'answer everybody who reaches it, from the articles that name no server',
    ready: (origin: string): string => `Quoth answers at ${origin}/ (Ctrl+C ends it).`,
    badAddress: '--listen must be a port or an address with a port, like 127.0.0.1:8080.',
  },

  mcp: {
    summary: 'serve the answers to an assistant (Model Context Protocol)',
    details:
      'An assistant starts it and talks to it over standard input and output: tools to ask, search, read passages and check quotations.',
  },

  token: {
    summary: 'make, list and revoke tokens for "quoth serve"',
    details:
      '"quoth token create --guild ID --scope read" prints a token with which a program reads what everybody in that server may read.\n"quoth token list" lists them, "quoth token revoke ID" ends one at once.',
    guild: "whose articles it reads; the operator's that name no server unless told",
    scope: 'what it may do: read',
    name: 'what you call it, for the list',
    badScope: '--scope must be read: tokens do nothing else.',
    badGuild: '--guild must be a Discord id (17 to 20 digits).',
    noAction: 'Say what to do: create, list or revoke.',
    noId: 'Which token? "quoth token list" lists their ids.',
    unknown: 'There is no token of this id: "quoth token list" lists them.',
    created: (id: string): string => `It is shown this once. "quoth token revoke ${id}" ends it.`,
    revoked: 'It opens nothing any more.',
    common: 'common',
    columns: { id: 'ID', guild: 'SERVER', created: 'MADE', name: 'NAME' },
  },

  invite: {
    summary: 'print the link that adds the bot to a server',
    details: 'It asks for exactly the permissions and scopes that Quoth needs.',
    noToken: 'DISCORD_TOKEN is not set: there is no bot to invite.',
  },

  doctor: {
    summary: 'look for what keeps the bot from working',
    details:
      'Token, application, intents, commands, permissions in each server, clock, articles and data, each on a line.\nExit code: 0 nothing to mend (warnings at most), 1 something does not work.',
    mark: { fine: '✓', warning: '!', fault: '✗' },
    toMend: (mend: string): string => `→ ${mend}`,
    noToken: {
      subject: 'Token',
      state: 'fault',
      detail: 'DISCORD_TOKEN is not set.',
      mend: 'Copy it from the developer portal (your application, Bot, Reset Token) into .env.',
    },
    badSettings: {
      subject: 'Settings',
      state: 'fault',
      mend: 'Correct them in the environment or in .env; .env.example explains each.',
    },
    knowledge: {
      subject: 'Articles',
      detail: (articleCount: number, passageCount: number, faults: number): string =>
        faults === 0
          ? `${inventory(articleCount, passageCount)}.`
          : `${inventory(articleCount, passageCount)}, and ${count(faults, 'fault', 'faults')}.`,
      mend: '"quoth check" lists every fault with its file and line.',
      path: 'Correct QUOTH_KNOWLEDGE_PATH, or put articles there.',
    },
    refusal: {
      subject: 'Refusals',
      detail: (refused: string, aimedAt: string, threshold: string): string =>
        `Of questions on matters that these articles do not tell, about ${refused} % are refused; more where they tell the same as one another. QUOTH_FOUND_THRESHOLD=${threshold} would refuse ${aimedAt} %.`,
      tooFew: 'Too few articles to tell how well other questions are refused.',
      tooMany: 'There are many passages: "quoth eval" tells how well other questions are refused.',
    },
    memory: (neededBytes: number, memoryBytes: number) => ({
      subject: 'Memory',
      detail: `The articles need about ${Math.round(neededBytes / 1_000_000)} MB, and there are ${Math.round(memoryBytes / 1_000_000)} MB.`,
      mend: 'Serve fewer articles, or give the process more memory.',
    }),
    data: {
      subject: 'Data',
      fine: 'What servers leave can be read and written.',
      indexed: (passages: number, owners: number): string =>
        passages === 0
          ? 'The index of all processes is empty: the next start makes it.'
          : `The index of all processes has ${count(passages, 'passage', 'passages')} of ${count(owners, 'owner', 'owners')}.`,
      none: 'None yet: the first start makes them.',
      older: 'They can be reached. The next start brings their tables up to date.',
      mend: 'Correct QUOTH_DATA_PATH or DATABASE_URL, or what is there.',
    },
    damaged: (reason: string): { readonly detail: string; readonly mend: string } => ({
      detail: `The file of the data is damaged (${reason}).`,
      mend: 'Stop the bot, move the file away, and restore a backup ("quoth restore").',
    }),
    exposed: (paths: readonly string[]): { readonly detail: string; readonly mend: string } => ({
      detail: `Others on this machine may read ${paths.join(', ')}.`,
      mend: `chmod 600 ${paths.join(' ')}`,
    }),
    summaryLine: (faults: number, warnings: number): string =>
      faults + warnings === 0
        ? 'All is well.'
        : `${count(faults, 'fault', 'faults')}, ${count(warnings, 'warning', 'warnings')}.`,
  },

  config: {
    summary: 'print every setting as it holds, and where it comes from',
    details:
      'Secrets are hidden. Names that look like settings and are none are told, too.\nExit code: 0 all are right, 1 something is wrong with them.',
    unset: '–',
    byDefault: 'default',
    unknown: (name: string): string => `${name} is set, and is no setting of Quoth.`,
  },

  data: {
    progress: '{bar} {value}/{total} rows',
    noFile: 'Which FILE?',
    oneFile: 'One FILE only.',
  },

  migrate: {
    summary: 'bring the tables of the data up to date',
    details:
      'The bot does the same when it starts. The data are where QUOTH_DATA_PATH or DATABASE_URL says.',
    upToDate: 'The tables are up to date.',
    done: (names: readonly string[]): string => `Done: ${names.join(', ')}.`,
  },

  backup: {
    summary: 'write what servers have left into a file',
    details:
      'Articles with their revisions, settings, questions and all else that the bot keeps, as they are at one moment; the bot\nmay go on meanwhile. Articles in files are no part of it. Keep FILE as secret as the data themselves.',
    keep: (most: number): string =>
      `FILE is a folder: a new file in it, and of those of before the newest are kept, so many in all (1 to ${most})`,
    badKeep: (most: number): string => `--keep must be a whole number from 1 to ${most}.`,
    gone: (files: number): string => `Deleted ${count(files, 'older backup', 'older backups')}.`,
    force: 'replace FILE when it is there already',
    done: (rows: number, path: string): string => `Wrote ${count(rows, 'row', 'rows')} to ${path}.`,
  },

  restore: {
    summary: 'put the data of a backup in their place',
    details:
      'From SQLite to PostgreSQL and back as well. All of it or nothing; a running bot takes it up by itself.',
    force: 'also where there are data already, which are then lost',
    done: (rows: number, path: string): string =>
      `Restored ${count(rows, 'row', 'rows')} from ${path}.`,
  },

  evaluate: {
    summary: 'measure the answers to questions with known answers',
    details:
      'SET is a folder with articles.jsonl and questions.jsonl; one row of figures each.\nInstead of a SET: --articles and --questions.',
    articles: 'JSON Lines with articles (may be given more than once)',
    questions: 'JSON Lines with questions and the passages that answer them',
    index: 'embedded, or postgres: in DATABASE_URL, and gone afterwards',
    unknownIndex: (kind: string): string => `--index is embedded or postgres, not "${kind}".`,
    noDatabase: {
      message: 'There is no PostgreSQL server to make an index on',
      mend: 'set DATABASE_URL to one.',
    },
    missing: (option: string): string => `What is missing is ${option}.`,
    nothingGiven: 'Give a SET, or --articles and --questions.',
    bothGiven: 'Give either SETs or --articles and --questions, not both.',
    progress: (set: string): string => `${set} {bar} {value}/{total} questions`,
    none: '–',
    columns: {
      set: 'set',
      passages: 'passages',
      questions: 'questions',
      recall1: 'recall@1',
      recall3: 'recall@3',
      recall5: 'recall@5',
      mrr10: 'MRR@10',
      ndcg10: 'nDCG@10',
      article1: 'article@1',
      sentence: 'sentence',
      sentence2: 'sentence2',
      secondHighlights: 'two sent.',
      answered: 'answered',
      refused: 'refused',
      auroc: 'AUROC',
      estimated: 'est. refused',
      foundThreshold: 'found for 94',
      p50: 'p50 ms',
      p95: 'p95 ms',
      p99: 'p99 ms',
      indexMs: 'index ms',
    },
    reliability: (set: string): string => `Reliability of ${set}`,
    reliabilityColumns: {
      confidence: 'confidence',
      questions: 'questions',
      mean: 'mean',
      right: 'right first',
    },
  },

  answer: {
    further: 'Also:',
    uncertain: 'The articles do not surely say this. The nearest passages:',
    partUncertain: 'The articles do not surely say this. The nearest passage:',
    partNothing: 'The articles do not say anything about this.',
    differing: (facts: readonly string[]): string => `Only here: ${facts.join(', ')}`,
    more: 'More passages:',
    nothing: {
      'no-question': 'Ask a question about the articles, in your own words.',
      greeting: 'Hello! Ask me something about the articles.',
      thanks: 'You are welcome.',
      praise: 'Thank you! Ask on whenever you like.',
      'about-us':
        'I am Quoth: I look your question up in the articles and quote what they say, word for word.',
      'no-match': 'The articles do not say anything about this.',
      'not-exact': 'These exact words do not occur in the articles.',
      'unknown-condition': 'No article meets what is asked for.',
    } satisfies Record<NothingReason, string>,
    unknown: ({ name, typed, near }: UnknownCondition): string =>
      [
        name === 'since' || name === 'until'
          ? `"${typed}" is no day: write 2019, 2019-09 or 2019-09-30.`
          : `No article has ${name}:${typed}.`,
        ...(near.length === 0 ? [] : [`There is ${allOf(near)}.`]),
      ].join(' '),
    missing: (words: readonly string[]): string => `Not found: ${words.join(', ')}`,
    inEnglish:
      '(The articles are in English; the question was looked up by the English for its words.)',
    readAs: (typed: string, meant: string): string => `("${typed}" was read as "${meant}".)`,
    nearest: (source: string): string => `Nearest, by its words: ${source}`,
    didYouMean: (question: string): string => `Did you mean "${question}"?`,
    example: (question: string): string => `For example: ${question}`,
    sentence: (sentence: string): string => `» ${sentence}`,
    heading: (heading: string): string => `§ ${heading}`,
  },

  source: {
    newest: (date: string): string => `${date} (newest)`,
    pinned: 'pinned',
    /** Where another article says the same; `source` is as the source of a passage is shown. */
    alsoIn: (source: string): string => `also in: ${source}`,
    paragraph: (ordinal: number, total: number): string => `¶ ${ordinal} of ${total}`,
    page: (page: number): string => `page ${page}`,
    summary: 'summary',
  },

  loading: {
    reading: 'Reading the articles…',
    /** `share` of them is done, from 0 to 1. */
    indexing: (amount: number, share = 0): string =>
      `Indexing ${passages(amount)}…${share > 0 ? ` ${Math.floor(100 * share)} %` : ''}`,
    fault: (path: string, line: number | undefined, reason: string): string =>
      line === undefined ? `${path}: ${reason}` : `${path}:${line}: ${reason}`,
    warning: (path: string, line: number | undefined, reason: string): string =>
      `${path}${line === undefined ? '' : `:${line}`}: warning: ${reason}`,
    moreFaults: (amount: number): string =>
      `${count(amount, 'more fault', 'more faults')}: "quoth check" lists them all.`,
    noArticles: 'None of the articles can be used; "quoth check" says why.',
  },
} as const;
