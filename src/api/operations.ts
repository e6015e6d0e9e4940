import type { z } from 'zod';
import { answerToJson, articleToJson, evidenceToJson, placeToJson } from '../answer/answer-json.js';
import type { KnowledgeBase } from '../answer/serve/knowledge-base.js';
import type { PassageSource } from '../answer/answer.js';
import { checkToJson } from '../answer/check-json.js';
import { cite } from '../citing/cite.js';
import type { Cited } from '../citing/cited.js';
import type { PlaceWords } from '../citing/source-lines.js';
import type { Article } from '../knowledge/article.js';
import type { Corpus } from '../knowledge/corpus.js';
import { articleId, articleOfPassage, parsePassageId } from '../knowledge/identifiers.js';
import { paragraphsOf } from '../knowledge/reading-order.js';
import { dateInWords } from '../language/date-in-words.js';
import type { AskedQuestion, pageShape, quoteShape, searchShape, styleShape } from './asked.js';
import { knowledgeVersion } from './knowledge-version.js';
import { conditionsOf, questionAsked } from './question-asked.js';
import type {
  answerShape,
  articleShape,
  articlesShape,
  checkShape,
  citationShape,
  foundShape,
  passageShape,
} from './shapes.js';

/** What programs and assistants may ask of the articles, whichever way they ask. */

const usualResults = 10;
const usualPage = 50;

/** With the version of the articles when it was asked. */
export async function answerQuestion(
  asked: AskedQuestion,
  knowledge: KnowledgeBase,
): Promise<z.output<typeof answerShape>> {
  const corpus = knowledge.corpus();
  const answer = await knowledge.answer(questionAsked(asked, corpus));
  return { version: knowledgeVersion(corpus), ...answerToJson(answer) };
}

/** The passages about something; where there are none, a few that come near it. */
export async function searchPassages(
  { q, limit = usualResults, ...conditions }: z.output<typeof searchShape>,
  knowledge: KnowledgeBase,
): Promise<z.output<typeof foundShape>> {
  const corpus = knowledge.corpus();
  const scope = conditionsOf(conditions, corpus);
  const answer = await knowledge.answer({ text: q, limit, ...scope });
  const areNear = answer.kind === 'nothing';
  const found = areNear ? (answer.nearest ?? []) : answer.evidence;
  return {
    version: knowledgeVersion(corpus),
    query: q,
    areNear,
    passages: found.slice(0, limit).map(evidenceToJson),
  };
}

/** A page of the list of articles. */
export function listArticles(
  { limit = usualPage, offset = 0 }: z.output<typeof pageShape>,
  corpus: Corpus,
): z.output<typeof articlesShape> {
  const { articles } = corpus;
  const end = offset + limit;
  return {
    version: knowledgeVersion(corpus),
    total: articles.length,
    offset,
    ...(end < articles.length && { next: end }),
    articles: articles.slice(offset, end).map(articleToJson),
  };
}

/** An article with all its paragraphs; undefined where there is none with this id. */
export function readArticle(id: string, corpus: Corpus): z.output<typeof articleShape> | undefined {
  const article = articleCalled(id, corpus);
  if (article === undefined) return undefined;
  const { summary, licence, revision, tags } = article;
  const { author } = article.source;
  return {
    version: knowledgeVersion(corpus),
    ...articleToJson(article),
    ...(author !== undefined && { author }),
    ...(summary !== undefined && { summary }),
    ...(licence !== undefined && { licence }),
    ...(revision !== undefined && { revision }),
    tags,
    passages: paragraphsOf(article).map((passage) => passageJson({ article, passage })),
  };
}

/** A passage; undefined where there is none with this id. */
export function readPassage(id: string, corpus: Corpus): z.output<typeof passageShape> | undefined {
  const found = passageCalled(id, corpus);
  return found && { version: knowledgeVersion(corpus), ...passageJson(found) };
}

/** Citations for programs are in English, as the styles are. */
const wordsOfPlaces: PlaceWords = {
  date: (published) => dateInWords(published, 'en-GB'),
  paragraph: (ordinal, total) => `¶ ${ordinal} of ${total}`,
  page: (page) => `page ${page}`,
  summary: 'summary',
};

/** The citation of an article or of a passage; undefined where there is none with this id. */
export async function citeSource(
  id: string,
  { style = 'plain' }: z.output<typeof styleShape>,
  corpus: Corpus,
): Promise<z.output<typeof citationShape> | undefined> {
  const article = articleCalled(id, corpus);
  const cited: Cited | undefined = article ? { article } : passageCalled(id, corpus);
  if (cited === undefined) return undefined;
  return {
    version: knowledgeVersion(corpus),
    article: cited.article.id,
    ...(cited.passage && { passage: cited.passage.id }),
    style,
    citation: await cite(cited, style, wordsOfPlaces),
  };
}

/** Whether the articles say what somebody says they say. */
export async function checkQuote(
  { quote, source }: z.output<typeof quoteShape>,
  knowledge: KnowledgeBase,
): Promise<z.output<typeof checkShape>> {
  const version = knowledgeVersion(knowledge.corpus());
  const check = await knowledge.check({ text: quote, ...(source !== undefined && { source }) });
  return { version, ...checkToJson(check) };
}

function articleCalled(id: string, corpus: Corpus): Article | undefined {
  const parsed = articleId(id);
  return parsed && corpus.article(parsed);
}

function passageCalled(id: string, corpus: Corpus): PassageSource | undefined {
  const parsed = parsePassageId(id);
  const article = parsed && corpus.article(articleOfPassage(parsed));
  const all = [...(article?.passages ?? []), ...(article?.notes ?? [])];
  const passage = all.find((candidate) => candidate.id === parsed);
  return article && passage && { article, passage };
}

function passageJson({
  article,
  passage,
}: PassageSource): Omit<z.output<typeof passageShape>, 'version'> {
  const { kind, headings, text } = passage;
  return {
    ...placeToJson({ article, passage }),
    kind,
    ...(headings.length > 0 && { headings }),
    text,
  };
}
