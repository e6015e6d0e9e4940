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
  /** Matches the questions that ask for it. */
  readonly question: RegExp;
  /** It asks for a measure: "how old", "how far". A passage without any number and unit hardly answers it. */
  readonly isMeasure?: true;
  /** Matches a sentence that holds a thing of this kind. */
  readonly cue: RegExp;
  /** Strong: nearly every such answer has the cue ("how many" a number). Weak: most have. */
  readonly strength: 'strong' | 'weak';
}
