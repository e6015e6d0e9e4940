import { createAnalyzer } from '../../src/language/analyzer.js';
import { detectLanguage } from '../../src/language/detect-language.js';
import { fold, foldKeepingMarks } from '../../src/language/fold.js';
import { gistOf } from '../../src/language/gist.js';
import { americanSpelling } from '../../src/language/languages/en/american-spelling.js';
import { findLanguage } from '../../src/language/languages/index.js';
import { keysOfName } from '../../src/language/name-key.js';
import { nameKeys, possibleNameKeys } from '../../src/language/names.js';
import { sentenceSpans } from '../../src/language/sentences.js';
import { findDates } from '../../src/language/time/find-dates.js';
import { isoPeriod } from '../../src/language/time/iso-period.js';
import { foldInPlace } from '../../src/language/time/patterns.js';
import { relativeGrammar } from '../../src/language/time/relative-grammar.js';
import { dispensableWords, timeIntent } from '../../src/language/time/time-intent.js';
import { soundsOf } from '../../src/language/transliteration.js';
import { createWordForms } from '../../src/language/word-forms.js';
import { createWordFinder, hasGuessedWords } from '../../src/language/words.js';
import { answerTypeOf } from '../../src/language/answer-type.js';
import { readMessage } from '../../src/language/message/read-message.js';
import { clean, cleanLine } from '../../src/cli/render/clean.js';
import { wrap } from '../../src/cli/render/wrap.js';
import { escapeMarkdown, unescapeMarkdown } from '../../src/discord/ui/escape.js';
import { shorten } from '../../src/language/excerpt.js';
import { inline, inlineWhole, label } from '../../src/discord/ui/inline.js';
import { quote } from '../../src/discord/ui/quote.js';
import { parseAliasLines } from '../../src/discord/features/settings/alias-lines.js';
import { looksLikeQuestion } from '../../src/language/message/looks-like-question.js';
import { isNameLine, readByline } from '../../src/importing/clean/byline.js';
import { cleanPage } from '../../src/importing/clean/clean-page.js';
import {
  agencyOfPlace,
  isAgency,
  isCreditedCaption,
  isOnlyCredit,
} from '../../src/importing/clean/credit.js';
import { readDate, readDateline } from '../../src/importing/clean/dateline.js';
import { findDuplicates, isQuotation } from '../../src/importing/clean/duplicates.js';
import { cueLine, findCue, opensRelated } from '../../src/importing/clean/find-cue.js';
import { authorIn, sourceIn } from '../../src/importing/clean/header-lines.js';
import { endsSentence, isProse, lettersOf } from '../../src/importing/clean/prose.js';
import { calmed, readSourceLine } from '../../src/importing/clean/source-line.js';
import { findTitle } from '../../src/importing/clean/title.js';
import { namedFeeds } from '../../src/importing/feeds/named-feeds.js';
import { parseFeed } from '../../src/importing/feeds/parse-feed.js';
import { canonicalAddress } from '../../src/importing/fetch/canonical-address.js';
import { parseRobots } from '../../src/importing/fetch/robots.js';
import { articleIdFor } from '../../src/importing/imported-article-id.js';
import { textBlock } from '../../src/importing/page.js';
import { decodeText } from '../../src/importing/read/decode-text.js';
import { checkSource } from '../../src/importing/read/html/check-source.js';
import { htmlFacts } from '../../src/importing/read/html/html-facts.js';
import { pageBlocks } from '../../src/importing/read/html/page-blocks.js';
import { parseHtml } from '../../src/importing/read/html/parse-html.js';
import { readHtmlPage } from '../../src/importing/read/html/read-html.js';
import { pdfBlocks } from '../../src/importing/read/pdf/pdf-paragraphs.js';
import { readPlainText } from '../../src/importing/read/plain/read-plain-text.js';
import { toImported } from '../../src/importing/to-draft.js';
import { parseAliases } from '../../src/knowledge/aliases.js';
import type { Block } from '../../src/knowledge/article-draft.js';
import { escapeInline, escapeLines } from '../../src/knowledge/formats/escape-markdown.js';
import { readFrontMatter } from '../../src/knowledge/formats/front-matter.js';
import { htmlParagraphs } from '../../src/knowledge/formats/html-text.js';
import { jsonLinesFormat } from '../../src/knowledge/formats/json-lines.js';
import { readListItems } from '../../src/knowledge/formats/list-text.js';
import { readMarkdown } from '../../src/knowledge/formats/markdown-blocks.js';
import { decodeReferences } from '../../src/knowledge/formats/markdown-parser.js';
import { plainTextFormat } from '../../src/knowledge/formats/plain-text.js';
import { trimBlanks } from '../../src/knowledge/formats/white-space.js';
import { writeMarkdown } from '../../src/knowledge/formats/write-markdown.js';
import { articleId, isoDate, parsePassageId } from '../../src/knowledge/identifiers.js';
import { parseParticulars } from '../../src/knowledge/particulars.js';
import { passagePrint } from '../../src/knowledge/passage-print.js';
import { createArticle } from '../../src/knowledge/passages.js';
import { splitText } from '../../src/knowledge/split-text.js';
import { nameEntries } from '../../src/search/spelling/name-spellings.js';
import type { ReadText } from './growth.js';

const languages = ['en', 'ar', 'th', 'vi'];
const stemmed = ['en', 'ar', 'de', 'es', 'fr', 'ru'];
const timed = ['ar', 'en', 'ru'];

/** Every exported function that reads text from elsewhere, by what the report calls it. */
export const textFunctions: Readonly<Record<string, ReadText>> = {
  ...each('tokens', languages, (code) => {
    const analyzer = createAnalyzer(code);
    return (text) => analyzer.tokens(text);
  }),
  grams: (text) => createAnalyzer('en').grams(text),
  ...each('stem', stemmed, (code) => {
    const language = findLanguage(code) ?? { code, stopWords: [] };
    return (text) => createWordForms(language)(text);
  }),
  findWords: createWordFinder({}),
  hasGuessedWords,
  fold,
  foldKeepingMarks,
  foldInPlace,
  detectLanguage: (text) => detectLanguage(text),
  gistOf,
  americanSpelling,
  keysOfName,
  soundsOf,
  nameKeys: (text) => nameKeys(text, createAnalyzer('en').tokens(text)),
  possibleNameKeys: (text) => possibleNameKeys(text, createAnalyzer('en').tokens(text)),
  nameEntries: (text) => nameEntries(text, createAnalyzer('en').tokens(text), 'en'),
  ...each(
    'sentenceSpans',
    ['en', 'el', 'th', 'zh', 'de'],
    (code) => (text) => sentenceSpans(text, code),
  ),
  ...each('findDates', [...timed, 'xx'], (code) => (text) => findDates(text, code)),
  ...each('timeIntent', timed, (code) => (text) => timeIntent(text, code, new Date(0))),
  ...each('dispensableWords', timed, (code) => (text) => dispensableWords(text, code)),
  isoPeriod,
  answerTypeOf: (text) => {
    const question = text.slice(0, maxQuestionLength);
    return answerTypeOf(question, createAnalyzer('en').tokens(question), 'en')?.isIn(question);
  },
  readMessage,
  looksLikeQuestion,
  parseAliasLines,
  clean,
  cleanLine,
  wrap: (text) => wrap(text, 80),
  escapeMarkdown,
  unescapeMarkdown,
  shorten: (text) => shorten(text, 200),
  inline: (text) => inline(text, 200),
  inlineWhole: (text) => inlineWhole(text, 200),
  label: (text) => label(text, 80, 'x'),
  quote: (text) => quote(text, { bold: [], focus: { start: 0, end: 10 }, maxCost: 1_000 }),
  readByline: (text) => readByline(text, 'en'),
  isNameLine,
  agencyOfPlace,
  isAgency,
  isCreditedCaption,
  isOnlyCredit,
  readDate: (text) => readDate(text, 'en'),
  readDateline: (text) => readDateline(text, 'en'),
  findDuplicates: (text) =>
    findDuplicates(text.split(' ').map((each) => textBlock('quotation', each))),
  isQuotation: (text) => isQuotation(textBlock('paragraph', text)),
  cueLine,
  findCue,
  opensRelated,
  authorIn: (text) => authorIn(text, 'en'),
  sourceIn,
  endsSentence,
  isProse,
  lettersOf,
  calmed,
  readSourceLine,
  'findTitle, stated': (text) =>
    findTitle({ facts: { title: text }, blocks: [textBlock('paragraph', 'It is.')] }, undefined),
  'findTitle, first line': (text) =>
    findTitle({ facts: {}, blocks: [textBlock('paragraph', text)] }, undefined),
  'cleanPage, one block': (text) =>
    cleanPage({ facts: {}, blocks: [textBlock('paragraph', text)] }),
  'cleanPage, facts': (text) =>
    cleanPage({ facts: factsOf(text), blocks: [textBlock('paragraph', 'It is.')] }),
  'cleanPage, many blocks': (text) =>
    cleanPage({
      facts: {},
      blocks: piecesOf(text, 100).map((each) => textBlock('paragraph', each)),
    }),
  'cleanPage, short blocks': (text) =>
    cleanPage({
      facts: {},
      blocks: piecesOf(text, 50).map((each) => textBlock('paragraph', each)),
    }),
  'cleanPage, pasted': (text) => cleanPage(readPlainText(text)),
  toImported: (text) =>
    toImported({
      facts: { ...factsOf(text), title: 'A title' },
      blocks: [blockOf(text)],
      dropped: [],
    }),
  'toImported, title': (text) =>
    toImported({ facts: { title: text }, blocks: [blockOf('a')], dropped: [] }),
  namedFeeds: (text) => namedFeeds(text, 'https://a.example/'),
  'namedFeeds, in a tag': (text) => namedFeeds(`<link ${text}>`, 'https://a.example/'),
  parseFeed: (text) =>
    parseFeed(
      `<rss version="2.0"><channel><title>${text}</title><item><title>a</title><link>${text}</link></item></channel></rss>`,
      'https://a.example/',
    ),
  'parseFeed, raw': (text) => parseFeed(text, 'https://a.example/'),
  canonicalAddress: (text) => canonicalAddress(`https://a.example/${text}`),
  parseRobots: (text) =>
    parseRobots(`User-agent: *\nDisallow: /${text}\n${text}`, 'quoth').allows(
      `/${text.slice(0, 2_000)}`,
    ),
  articleIdFor: (text) => articleIdFor(text, undefined),
  decodeText: (text) => decodeText(Buffer.from(text), undefined),
  'decodeText, in a tag': (text) => decodeText(Buffer.from(`<meta ${text}`), undefined),
  checkSource,
  readHtmlPage: (text) => readHtmlPage(text, undefined),
  'readHtmlPage, article': (text) =>
    readHtmlPage(
      `<html><head><title>${text}</title></head><body><article><h1>A title</h1><p>${text}</p></article></body></html>`,
      undefined,
    ),
  'htmlFacts, meta': (text) => htmlFacts(parseHtml(metaPage(text)), 'https://a.example/'),
  pageBlocks: (text) => pageBlocks(parseHtml(`<body>${text}</body>`)),
  'pageBlocks, pre': (text) => pageBlocks(parseHtml(`<body><pre>${text}</pre></body>`)),
  'pageBlocks, line breaks': (text) =>
    pageBlocks(parseHtml(`<body>${text.replaceAll(/\s/gu, '<br>')}</body>`)),
  'pdfBlocks, one line': (text) => pdfBlocks([[pdfLine(text, 700), pdfLine('b', 690)]]),
  'pdfBlocks, many lines': (text) =>
    pdfBlocks([piecesOf(text, 60).map((each, index) => pdfLine(each, 10_000_000 - 12 * index))]),
  readPlainText,
  parseAliases,
  escapeInline,
  escapeLines: (text) => escapeLines(text),
  readFrontMatter: (text) => readFrontMatter(`---\n${text}\n---\n`),
  'readFrontMatter, below': (text) => readFrontMatter(`---\ntitle: a\n${text}`),
  htmlParagraphs: (text) => htmlParagraphs(text, []),
  jsonLines: (text) =>
    drain(
      jsonLinesFormat.parse(fileOf(JSON.stringify({ id: 'a', title: 'a', paragraphs: [text] }))),
    ),
  'jsonLines, raw': (text) => drain(jsonLinesFormat.parse(fileOf(text))),
  plainText: (text) => drain(plainTextFormat.parse(fileOf(text))),
  readListItems,
  readMarkdown: (text) => readMarkdown(text, undefined),
  decodeReferences,
  trimBlanks,
  'writeMarkdown, paragraph': (text) => writeMarkdown(draftOf(text)),
  'writeMarkdown, code': (text) => writeMarkdown(draftOf(text, { kind: 'code' })),
  'writeMarkdown, list': (text) => writeMarkdown(draftOf(`• ${text}`, { kind: 'list' })),
  'writeMarkdown, table': (text) => writeMarkdown(draftOf(text, { kind: 'table' })),
  'writeMarkdown, heading': (text) => writeMarkdown(draftOf('a', { headings: [text] })),
  articleId,
  isoDate,
  parsePassageId,
  parseParticulars: (text) =>
    parseParticulars(Object.fromEntries(particularNames.map((name) => [name, text])), {
      stem: 'a',
    }),
  passagePrint,
  createArticle: (text) => createArticle(draftOf(text)),
  splitText: (text) => splitText(text, 'en'),
  relativePeriods: (text) => relativeGrammar('en').periods(text.slice(0, 1_000))(new Date(0)),
};

/** As long as a question ever is when it comes to this. */
const maxQuestionLength = 4_000;

const particularNames =
  'title publisher author published url language summary tags licence questions guilds'.split(' ');

function each(
  name: string,
  codes: readonly string[],
  make: (code: string) => ReadText,
): Record<string, ReadText> {
  return Object.fromEntries(codes.map((code) => [`${name}, ${code}`, make(code)]));
}

function factsOf(text: string): Record<string, string> {
  return Object.fromEntries(
    ['title', 'publisher', 'author', 'published', 'url', 'summary', 'language'].map((name) => [
      name,
      text,
    ]),
  );
}

function metaPage(text: string): string {
  const content = text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const metas = [
    'og:title',
    'og:site_name',
    'author',
    'article:published_time',
    'og:url',
    'og:description',
    'og:locale',
  ]
    .map((name) => `<meta property="${name}" content="${content}">`)
    .join('');
  return `<html><head><title>${text.replaceAll('<', '&lt;')}</title><link rel="${content}" href="/">${metas}</head><body><time datetime="${content}"></time></body></html>`;
}

function blockOf(text: string, block: Partial<Block> = {}): Block {
  return { kind: 'paragraph', headings: [], ...block, text };
}

function draftOf(text: string, block: Partial<Block> = {}) {
  const id = articleId('a');
  if (id === undefined) throw new Error('No id.');
  return {
    particulars: { id, source: { title: 'A title' }, tags: [], questions: [] },
    blocks: [blockOf(text, block)],
  };
}

function piecesOf(text: string, length: number): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / length) }, (_, index) =>
    text.slice(index * length, (index + 1) * length),
  );
}

function pdfLine(text: string, y: number) {
  return { page: 1, text, y, left: 50, right: 500, size: 10, rightToLeft: false, isRow: false };
}

function fileOf(text: string) {
  return {
    stem: 'a',
    async *bytes() {
      await Promise.resolve();
      yield Buffer.from(text);
    },
  };
}

async function drain(results: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const result of results) if (result !== undefined) count += 1;
  return count;
}
