import { findLanguage } from '../../../language/languages/index.js';
import {
  type Form,
  isStopIn,
  type Sentence,
  termHashIn,
  termHashOf,
} from '../../../search/postings/forms.js';
import type { AnalyzedPassage } from '../../understand/analyzed-passage.js';
import type { Match } from '../match.js';
import { type Feature, idfShare } from './feature.js';

/** Longest caption, byline or subheading, in UTF-16 units. */
const longestFragment = 160;

/** Content words besides those of the question that are enough for an answer. */
export const enoughNews = 8;

/** A caption, a byline, a subheading among the paragraphs: short, and no sentence ends it. It names what others tell. */
export const fragment: Feature = ({ match: { candidate } }) => {
  const { passage, article } = candidate;
  if (passage.kind === 'caption') return 1;
  if (passage.kind !== 'paragraph' && passage.kind !== 'quotation') return 0;
  if (passage.text.length > longestFragment) return 0;
  const { captionCue, spaceEndsSentence } = findLanguage(article.language) ?? {};
  if (captionCue?.test(passage.text) === true) return 1;
  if (spaceEndsSentence === true) return 0;
  return endsSentence.test(passage.text.trimEnd()) ? 0 : 1;
};

/** The end of a sentence, or a colon, before closing quotation marks, brackets and notes. */
const endsSentence = /[\p{Sentence_Terminal}:;…][\p{Pe}\p{Pf}\p{Pi}"']*(?:\[\d{1,3}\])*$/u;

/** A passage says little besides what is asked: a row of the question's own words answers nothing. */
export const littleNews: Feature = ({ match }) => {
  const { contentWords } = match.candidate;
  const asked = match.sentences.reduce((sum, { terms }) => sum + terms.length, 0);
  return 1 - Math.min(1, Math.max(0, contentWords - asked) / enoughNews);
};

/** What is asked with "not" is told with "not", in a sentence with words of the question. */
export const negation: Feature = ({ match }) => {
  const { negations } = match.question;
  if (negations.size === 0) return 0;
  const { forms } = match.candidate;
  let best = 0;
  for (const { sentence, termsInContext } of match.sentences) {
    if (hasWord(forms, sentence, negations)) best = Math.max(best, idfShare(match, termsInContext));
  }
  return best;
};

function hasWord(
  forms: readonly Form[],
  { firstToken, endToken }: Sentence,
  words: ReadonlySet<string>,
): boolean {
  for (let position = firstToken; position < endToken; position += 1) {
    if (words.has(forms[position]?.word ?? '')) return true;
  }
  return false;
}

/** Names that the passage has in another form only, where names keep theirs: William is not Williams. */
export const otherName: Feature = ({ match }) => idfShare(match, otherNames(match));

/** Indices of these names among the question's terms. Of a title no more is known than its stems. */
export function otherNames({ question, candidate, exact, occurrences }: Match): readonly number[] {
  let found: number[] | undefined;
  for (let index = 0; index < question.terms.length; index += 1) {
    const { nameForms, variants, term } = question.terms[index] ?? {};
    if (nameForms === undefined || exact.includes(index) || occurrences[index] === 0) continue;
    if (term === undefined || variants?.includes(term) !== true) continue;
    if (candidate.contextTerms.includes(term)) continue;
    if (isWrittenOtherwise(candidate, term, nameForms)) (found ??= []).push(index);
  }
  return found ?? none;
}

const none: readonly number[] = [];

/** Whether the words of a text have a term in other forms, and in none of these. */
function isWrittenOtherwise(
  { forms, codes }: Pick<AnalyzedPassage, 'forms' | 'codes'>,
  term: string,
  own: ReadonlySet<string>,
): boolean {
  const hash = termHashOf(term);
  let isWritten = false;
  for (let position = 0; position < codes.length; position += 1) {
    const code = codes[position] ?? 0;
    if (termHashIn(code) !== hash || isStopIn(code)) continue;
    const form = forms[position];
    if (form?.term !== term) continue;
    if (own.has(form.word)) return false;
    isWritten = true;
  }
  return isWritten;
}

/** The question names the article by its title: "When did filming of Never on a Friday start?" */
export const titled: Feature = ({ article }) => (article.isNamed ? 1 : 0);
