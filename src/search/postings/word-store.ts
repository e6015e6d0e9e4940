import type { Article, Passage } from '../../knowledge/article.js';
import type { Corpus } from '../../knowledge/corpus.js';
import type { Token } from '../../language/token.js';
import type { Span } from '../../language/span.js';
import { createForm, type Form, type PassageOutline, type Sentence } from './forms.js';
import { createGrowingArray } from './growing-array.js';
import type { PassageWords } from './passage-reader.js';
import { createWordLookUp, shared, type SharedArrayType, type Vocabulary } from '../vocabulary.js';
import { pushVariableLength } from './variable-length.js';

/**
 * How every passage was read, packed into about five bytes a word, because reading it again for each question that it is
 * a candidate for would take most of the time of an answer. Numbers are variable-length (LEB128).
 */
export interface WordStore {
  /** Passage p is the bytes from `starts[p]` up to, and without, `starts[p + 1]`. */
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
  /** Each distinct combination of term, word and stop has a number; these are the vocabulary's numbers of its parts. */
  readonly formTerms: Uint32Array;
  readonly formWords: Uint32Array;
  readonly formStops: Uint8Array;
}

export interface WordPacker {
  /** The next passage. */
  add(words: PassageWords): void;
  finish(): WordStore;
}

/** `wordId` numbers words of the vocabulary that the store will be read with. */
export function createWordPacker(wordId: (word: string) => number): WordPacker {
  const starts = createGrowingArray(Uint32Array);
  const bytes = createGrowingArray(Uint8Array);
  const formTerms = createGrowingArray(Uint32Array);
  const formWords = createGrowingArray(Uint32Array);
  const formStops = createGrowingArray(Uint8Array);
  const formsByWord = new Map<string, NumberedForm[]>();

  function push(value: number): void {
    pushVariableLength(bytes, value);
  }

  function formId({ term, word, stop }: Token): number {
    let forms = formsByWord.get(word);
    if (forms === undefined) formsByWord.set(word, (forms = []));
    for (const form of forms) if (form.term === term && form.stop === stop) return form.id;
    const id = formTerms.length();
    formTerms.push(wordId(term));
    formWords.push(wordId(word));
    formStops.push(stop ? 1 : 0);
    forms.push({ term, stop, id });
    return id;
  }

  function pushSpans<Item extends Span>(spans: readonly Item[], more?: (span: Item) => void): void {
    push(spans.length);
    let last = 0;
    for (const span of spans) {
      push(span.start - last);
      push(span.end - span.start);
      more?.(span);
      last = span.end;
    }
  }

  return {
    add({ contextTerms, sentences, tokens }) {
      starts.push(bytes.length());
      push(contextTerms.length);
      for (const term of contextTerms) push(wordId(term));
      pushSpans(sentences);
      pushSpans(tokens, (token) => {
        push(formId(token));
      });
    },
    finish() {
      starts.push(bytes.length());
      return {
        starts: sharedCopy(Uint32Array, starts.finish()),
        bytes: sharedCopy(Uint8Array, bytes.finish()),
        formTerms: sharedCopy(Uint32Array, formTerms.finish()),
        formWords: sharedCopy(Uint32Array, formWords.finish()),
        formStops: sharedCopy(Uint8Array, formStops.finish()),
      };
    },
  };
}

interface NumberedForm {
  readonly term: string;
  readonly stop: boolean;
  readonly id: number;
}

/** What was read, with the words that it refers to. */
export interface KeptWords {
  readonly store: WordStore;
  readonly vocabulary: Vocabulary;
}

interface WordReader {
  read(passage: number): PassageWords;
  outline(passage: number): PassageOutline;
}

/** Reads passages back by their numbers, exactly as they were added. */
function createWordReader({ store, vocabulary }: KeptWords): WordReader {
  const { starts, bytes, formTerms, formWords, formStops } = store;
  const word = createWordLookUp(vocabulary);
  const forms: Form[] = [];
  let at = 0;

  function formOf(number: number): Form {
    return (forms[number] ??= createForm({
      term: word(formTerms[number] ?? 0),
      word: word(formWords[number] ?? 0),
      stop: formStops[number] === 1,
    }));
  }

  function next(): number {
    let byte = bytes[at++] ?? 0;
    if (byte < 128) return byte;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
    }
    return value;
  }

  function readContextTerms(): readonly string[] {
    const terms: string[] = [];
    for (let left = next(); left > 0; left -= 1) terms.push(word(next()));
    return terms;
  }

  function readSentences(): readonly Span[] {
    const sentences: Span[] = [];
    let last = 0;
    for (let left = next(); left > 0; left -= 1) {
      const start = last + next();
      last = start + next();
      sentences.push({ start, end: last });
    }
    return sentences;
  }

  return {
    read(passage) {
      at = starts[passage] ?? 0;
      const contextTerms = readContextTerms();
      const sentences = readSentences();
      const tokens: Token[] = [];
      let last = 0;
      for (let left = next(); left > 0; left -= 1) {
        const start = last + next();
        last = start + next();
        const form = next();
        tokens.push({
          term: word(formTerms[form] ?? 0),
          word: word(formWords[form] ?? 0),
          stop: formStops[form] === 1,
          start,
          end: last,
        });
      }
      return { contextTerms, sentences, tokens };
    },
    outline(passage) {
      at = starts[passage] ?? 0;
      const contextTerms = readContextTerms();
      const spans = readSentences();
      const count = next();
      const found = new Array<Form>(count);
      const codes = new Uint32Array(count);
      const sentences: Sentence[] = [];
      let sentence = 0;
      let firstToken = 0;
      let last = 0;
      for (let index = 0; index < count; index += 1) {
        const start = last + next();
        last = start + next();
        const form = formOf(next());
        found[index] = form;
        codes[index] = form.code;
        for (let span = spans[sentence]; span && start >= span.end; span = spans[sentence]) {
          sentences.push({ ...span, firstToken, endToken: index });
          firstToken = index;
          sentence += 1;
        }
      }
      for (const span of spans.slice(sentence)) {
        sentences.push({ ...span, firstToken, endToken: count });
        firstToken = count;
      }
      return { contextTerms, sentences, forms: found, codes };
    },
  };
}

function sharedCopy<Numbers extends { readonly length: number; set(from: Numbers): void }>(
  Type: SharedArrayType<Numbers>,
  from: Numbers,
): Numbers {
  const copy = shared(Type, from.length);
  copy.set(from);
  return copy;
}

/** How the passages of a corpus were read; `undefined` for any other passage. */
export interface ReadPassages {
  readonly words: (passage: Passage) => PassageWords | undefined;
  readonly outline: (passage: Passage) => PassageOutline | undefined;
}

export function createReadPassages(corpus: Corpus, kept: KeptWords): ReadPassages {
  const positions = new Map(corpus.passages.map(({ id }, position) => [id, position]));
  const reader = createWordReader(kept);
  function positionOf({ id }: Passage): number | undefined {
    return positions.get(id);
  }
  return {
    words(passage) {
      const position = positionOf(passage);
      return position === undefined ? undefined : reader.read(position);
    },
    outline(passage) {
      const position = positionOf(passage);
      return position === undefined ? undefined : reader.outline(position);
    },
  };
}

/** The same without these articles, whose passages now say something else. */
export function exceptOf(read: ReadPassages, changed: readonly Article[]): ReadPassages {
  const ids = new Set(changed.map((article) => article.id));
  return {
    words: (passage) => (ids.has(passage.articleId) ? undefined : read.words(passage)),
    outline: (passage) => (ids.has(passage.articleId) ? undefined : read.outline(passage)),
  };
}
