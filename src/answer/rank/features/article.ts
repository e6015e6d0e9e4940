import { type Feature, idfShare } from './feature.js';

/** The article as a whole is about the question. */
export const article: Feature = (input) => input.article.score;

/** Rare terms of corpus and article found anywhere in the passage; the root keeps one very rare term from deciding. */
export const localTerms: Feature = ({ match, article }) => {
  const { terms, totalIdf } = match.question;
  let sum = 0;
  for (let index = 0; index < terms.length; index += 1) {
    if (match.occurrences[index] === 0) continue;
    sum += Math.sqrt((terms[index]?.idf ?? 0) * (article.localIdf[index] ?? 0));
  }
  return totalIdf === 0 ? 0 : sum / Math.sqrt(terms.length * totalIdf);
};

/** Missing terms that the article's opening has: later paragraphs say "the crossing" where the first one names it. */
export const lead: Feature = ({ match, article }) =>
  idfShare(
    match,
    match.missing.filter((index) => article.leadTerms.includes(index)),
  );

/** Missing terms that the paragraph before or after has: the subject is often named next door. */
export const neighbours: Feature = ({ match, neighbourTerms }) =>
  idfShare(
    match,
    match.missing.filter((index) => neighbourTerms.includes(index)),
  );
