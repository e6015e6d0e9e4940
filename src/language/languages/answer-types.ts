/** What kind of thing a question asks for, and how surely an answer shows it. */
export interface AnswerType {
  readonly kind:
    | 'duration'
    | 'age'
    | 'speed'
    | 'money'
    | 'measure'
    | 'count'
    | 'time'
    | 'person'
    | 'place'
    | 'reason';
  /** Matches what a question says from the word on that asks, "how long is it?"; the whole where a language's asking words are not known. */
  readonly question: RegExp;
  /** Matches the words before the noun that is to be counted: "how many". */
  readonly counting?: RegExp;
  /** Matches what is looked for in keywords, without any word that asks: "population of Anbar". */
  readonly topic?: RegExp;
  /** It asks for a measure: "how old", "how far". A passage without any number and unit hardly answers it. */
  readonly isMeasure?: true;
  /** Matches a thing of this kind, whole. Case counts where it says so. */
  readonly cue: RegExp;
  /** Matches what every passage that answers has somewhere, be it only "to" or "after" for a reason; absent: nothing is that sure. */
  readonly passageCue?: RegExp;
  /** Strong: nearly every such answer has the cue ("how many" a number). Weak: most have. */
  readonly strength: 'strong' | 'weak';
}
