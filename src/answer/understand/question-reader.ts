import type { AliasGroup } from '../../knowledge/aliases.js';
import type { Article } from '../../knowledge/article.js';
import type { Token } from '../../language/token.js';
import type { Analyzer } from '../../language/analyzer.js';
import { conceptsOf, type Related } from '../../language/concepts.js';
import { detectLanguage } from '../../language/detect-language.js';
import { primarySubtag } from '../../language/languages/index.js';
import { otherForms } from '../../language/other-forms.js';
import type { Mention } from '../../search/passage-index.js';
import type { PassageReader } from '../../search/postings/passage-reader.js';
import { acronymMentions } from './acronym-mentions.js';
import { createAliasFinder } from './alias-mentions.js';
import { nameMentions } from './mentions.js';
import type { QuestionWords } from './question-words.js';
import { readWords } from './word-readings.js';
import { translate } from './translate.js';
import { writeOut } from '../../language/shorthand.js';
import { withoutFillers } from './without-fillers.js';
import { withoutTimeWords } from './without-time-words.js';
import { markStopWordSlips } from './stop-word-slips.js';

/** Most languages that a question is read in when its own cannot be told. */
const maxReadings = 4;

/**
 * Reads questions in the language they are asked in, of those that the articles have. Where that cannot be told, as with
 * names alone, the language of most articles decides, and the terms of the others count as other spellings.
 */
export function createQuestionReader(
  reader: PassageReader,
  articles: readonly Article[],
  aliases: readonly AliasGroup[],
): (text: string) => QuestionWords {
  const languages = languagesOf(articles);
  const [main = 'en'] = languages;
  const findAliases = createAliasFinder(aliases, languages, (code) => reader.analyzer(code));

  function read(asked: string): QuestionWords {
    const translation = translate(asked, languages, (code) => reader.analyzer(code));
    const said = translation?.text ?? asked;
    const detected = languages.length === 1 ? main : detectLanguage(said, languages);
    const language = translation === undefined ? (detected ?? main) : 'en';
    const { text, typed } = translation ?? writeOut(asked, language);
    const spoken = withoutFillers(reader.analyzer(language).tokens(text));
    const tokens = markStopWordSlips(withoutTimeWords(text, language, spoken), text, language);
    const others = detected === undefined ? languages.slice(1, maxReadings) : [];
    return {
      text,
      language,
      ...(translation && { translatedFrom: translation.from }),
      typed,
      related: joined(translation?.alternatives, conceptsOf(language)?.relatedIn(tokens)),
      ...readWords(text, tokens, reader.analyzer(language)),
      askedFor: reader.analyzer(language).askedFor(tokens),
      tokens,
      mentions: [
        ...findAliases(text, tokens, language),
        ...others.flatMap((other) => readings(tokens, reader.analyzer(other).tokens(text))),
        ...acronymMentions(text, tokens),
        ...formMentions(text, tokens, reader.analyzer(language)),
        ...nameMentions(text, tokens),
      ],
      grams: reader.grams(text, language),
    };
  }

  // The steps of the pipeline read the same question one after the other.
  let last: { readonly text: string; readonly words: QuestionWords } | undefined;
  return (text) => {
    last = last?.text === text ? last : { text, words: read(text) };
    return last.words;
  };
}

/** What the articles may write in another form: numbers, and what is joined by some and not by others. */
function formMentions(
  text: string,
  tokens: readonly Token[],
  analyzer: Analyzer,
): readonly Mention[] {
  return otherForms(text, tokens, analyzer).map(({ terms, spelling, isBeside }) => ({
    terms,
    ...(isBeside && { isBeside }),
    spellings: [spelling],
    particles: [],
    nameKeys: [],
  }));
}

/** What two maps have for each term, the first one's before the second one's. */
function joined(
  first: ReadonlyMap<string, readonly Related[]> = new Map(),
  second: ReadonlyMap<string, readonly Related[]> = new Map(),
): ReadonlyMap<string, readonly Related[]> {
  const all = new Map(first);
  for (const [term, others] of second) all.set(term, [...(all.get(term) ?? []), ...others]);
  return all;
}

/** Words whose terms differ between two languages. */
function readings(tokens: readonly Token[], others: readonly Token[]): readonly Mention[] {
  const termAt = new Map(others.map(({ start, term }) => [start, term]));
  return tokens.flatMap(({ start, stop, term }) => {
    const other = termAt.get(start);
    if (stop || other === undefined || other === term) return [];
    return [{ terms: [term], particles: [], spellings: [[other]], nameKeys: [] }];
  });
}

/** Primary subtags, that of most articles first. */
function languagesOf(articles: readonly Article[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { language } of articles) {
    const code = primarySubtag(language);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([code]) => code);
}
