import fc from 'fast-check';
import picocolors from 'picocolors';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Evidence } from '../../../src/answer/answer.js';
import { numberedEvidence, renderAnswer, renderPassage } from '../../../src/cli/render/answer.js';
import { answerToJson } from '../../../src/answer/answer-json.js';
import { displayWidth } from '../../../src/cli/render/display-width.js';
import type { Style } from '../../../src/cli/render/style.js';
import type { Article } from '../../../src/knowledge/article.js';
import { passageId } from '../../../src/knowledge/identifiers.js';
import { evidenceOf, loadStory, markedText } from '../support/evidence.js';

const pipe: Style = { colours: picocolors.createColors(false) };
const colouredPipe: Style = { colours: picocolors.createColors(true) };
const terminal: Style = { ...colouredPipe, width: 60 };
const plainTerminal: Style = { ...pipe, width: 60 };

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.lorem({ maxCount: 60 }),
);

let articles: readonly Article[];

beforeAll(async () => {
  articles = await loadStory();
});

function found(best: Evidence, ...further: readonly Evidence[]): Answer {
  return { kind: 'found', question: 'Q?', confidence: 1, evidence: [best, ...further] };
}

/** Only what we add ourselves, so that a text with escapes of its own is compared whole. */
function withoutStyling(text: string): string {
  return text.replaceAll('\u001b[1m', '').replaceAll('\u001b[22m', '').replaceAll('\u001b[2m', '');
}

describe('an answer in parts', () => {
  const inParts = (): Answer => {
    const said = ['It opened on 30 September 2019.', 'It opened on 1 October 2019.'] as const;
    const [first, second] = said.map((text) =>
      evidenceOf(articles[0], { text, highlights: [{ start: 0, end: text.length }] }),
    );
    if (first === undefined || second === undefined) throw new Error('no evidence');
    return {
      ...found(first),
      parts: [
        { label: 'AP', answer: found(first), differing: [{ start: 13, end: 25 }] },
        { label: 'AFP', answer: found(second), differing: [{ start: 13, end: 22 }] },
        {
          label: 'Xinhua',
          answer: { kind: 'nothing', question: 'Q?', reason: 'no-match', confidence: 0 },
          differing: [],
        },
      ],
    };
  };

  it('names each part, numbers what can be read, and tells what differs', () => {
    const lines = renderAnswer(inParts(), pipe).split('\n');
    expect(lines.filter((line) => !line.includes('¶'))).toEqual([
      'AP',
      '1. It opened on 30 September 2019.',
      'Only here: 30 September',
      'AFP',
      '2. It opened on 1 October 2019.',
      'Only here: 1 October',
      'Xinhua',
      'The articles do not say anything about this.',
    ]);
    expect(numberedEvidence(inParts())).toHaveLength(2);
  });

  it('sets what differs in bold where there is bold', () => {
    expect(renderAnswer(inParts(), colouredPipe)).toContain('\u001b[1m30 September\u001b[22m');
  });

  it('has each part in JSON', () => {
    expect(answerToJson(inParts()).parts).toMatchObject([
      { label: 'AP', kind: 'found', differing: [{ start: 13, end: 25 }] },
      { label: 'AFP', kind: 'found' },
      { label: 'Xinhua', kind: 'nothing', evidence: [] },
    ]);
  });
});

describe('a passage in a pipe', () => {
  const withoutControls = anyText.map((text) =>
    text.replace(/[\p{Control}\u202a-\u202e\u2066-\u2069]/gu, ''),
  );

  it('is the passage, character for character, but for what a terminal would obey', () => {
    fc.assert(
      fc.property(markedText(withoutControls), (marked) => {
        const evidence = evidenceOf(articles[0], marked);
        expect(renderAnswer(found(evidence), pipe)).toContain(marked.text);
      }),
    );
  });

  it('never brings an escape sequence or a turned direction through it', () => {
    const text = 'The gate\u001b]52;c;aGE=\u0007 opened\u001b[2J \u202eagain\u202c.';
    const evidence = evidenceOf(articles[0], { text, highlights: [] });
    expect(renderAnswer(found(evidence), pipe)).toContain('The gate opened again.');
  });

  it('is the passage once its styling is taken off, when colours are forced', () => {
    fc.assert(
      fc.property(markedText(withoutControls), (marked) => {
        const evidence = evidenceOf(articles[0], marked);
        expect(withoutStyling(renderAnswer(found(evidence), colouredPipe))).toContain(marked.text);
      }),
    );
  });
});

describe('a passage on a terminal', () => {
  it('has the sentence that answers in bold, on each line that it spans', () => {
    const text = 'One two three. Four five six seven eight nine ten eleven. Twelve done.';
    const start = text.indexOf('Four');
    const end = text.indexOf(' Twelve');
    const shown = renderPassage(evidenceOf(articles[0], { text, highlights: [{ start, end }] }), {
      ...terminal,
      width: 40,
    });
    expect(shown).toContain(
      '  One two three. \u001b[1mFour five six seven\u001b[22m\n' +
        '  \u001b[1meight nine ten eleven.\u001b[22m Twelve done.\n',
    );
  });

  it('has the sentence by itself where there is no bold', () => {
    const text = 'One two. Three four.';
    const evidence = evidenceOf(articles[0], { text, highlights: [{ start: 9, end: 20 }] });
    expect(renderPassage(evidence, plainTerminal)).toContain('\n  » Three four.\n');
    const whole = evidenceOf(articles[0], { text, highlights: [{ start: 0, end: 20 }] });
    expect(renderPassage(whole, plainTerminal)).not.toContain('»');
  });

  it('stands between its heading, what announces it and what it announces', () => {
    const evidence = evidenceOf(articles[0], { text: 'Pay by:' });
    const passage = { ...evidence.passage, headings: ['Fares', 'How do I pay?'] };
    const list = {
      ...passage,
      id: passageId(evidence.article.id, 99),
      kind: 'list' as const,
      text: '- card',
    };
    const article = { ...evidence.article, passages: [passage, list] };
    const begin = '§ How do I pay?\nPay by:\n- card\n';
    expect(renderPassage({ ...evidence, article, passage }, pipe)).toContain(begin);
    expect(renderPassage({ ...evidence, article, passage: list }, pipe)).toContain(begin);
  });

  it('never drives the terminal, and never leaves its width', () => {
    fc.assert(
      fc.property(markedText(anyText), (marked) => {
        const evidence = evidenceOf(articles[0], {
          ...marked,
          source: { title: marked.text, publisher: marked.text },
        });
        for (const style of [terminal, plainTerminal]) {
          const shown = withoutStyling(renderAnswer(found(evidence, evidence), style));
          // eslint-disable-next-line no-control-regex -- They are what must not get through.
          expect(shown).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/);
          for (const line of shown.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(60);
        }
      }),
    );
  });

  it('never cuts an address', () => {
    const url = `https://example.org/${'a-long-path/'.repeat(10)}`;
    const shown = renderPassage(evidenceOf(articles[0], { source: { url } }), plainTerminal);
    expect(shown.split('\n').at(-1)).toBe(`  ${url}`);
  });
});

describe('an answer', () => {
  it('numbers further passages by their own sentence and source', () => {
    const text = 'First sentence. Second sentence.';
    const further = evidenceOf(articles[0], { text, highlights: [{ start: 16, end: 32 }] });
    const answer = found(evidenceOf(articles[1]), further);
    expect(renderAnswer(answer, pipe)).toMatch(
      /\nAlso:\n1\. Second sentence\.\nBorder gate opens after seven years · .*$/,
    );
    expect(numberedEvidence(answer)).toEqual([further]);
  });

  it('marks the newest source, and names those that say the same', () => {
    const [border, gate] = [evidenceOf(articles[0]), evidenceOf(articles[1])];
    const shown = renderAnswer(found({ ...border, newest: true, alsoIn: [gate] }), pipe);
    const [, source, other] = shown.split('\n').slice(-3);
    expect(source).toMatch(/ · 30 September 2019 \(newest\) · /);
    expect(other).toMatch(/^also in: .+ · 30 September 2019 · ¶ 1 of \d$/);
  });

  it('says of uncertain passages that they are only near', () => {
    const evidence = evidenceOf(articles[0]);
    const answer: Answer = {
      kind: 'uncertain',
      question: 'Q?',
      confidence: 0.3,
      evidence: [evidence],
      missing: ['visa'],
    };
    expect(renderAnswer(answer, pipe)).toMatch(
      /^The articles do not surely say this\..*\nNot found: visa\n1\. /,
    );
    expect(numberedEvidence(answer)).toEqual([evidence]);
  });

  it('says how a misspelt word was read', () => {
    const evidence = evidenceOf(articles[0]);
    const correction = { typed: 'desret', meant: 'desert', question: 'Which desert?' };
    const answer: Answer = {
      kind: 'found',
      question: 'Which desret?',
      confidence: 0.9,
      correction,
      evidence: [evidence],
    };
    expect(renderAnswer(answer, pipe)).toMatch(/\n\("desret" was read as "desert"\.\)$/);
    expect(answerToJson(answer)).toMatchObject({ correction: 'desert' });
  });

  it('says what nothing was found about', () => {
    const answer: Answer = {
      kind: 'nothing',
      question: 'Is there a visa?',
      confidence: 0,
      reason: 'no-match',
      missing: ['visa'],
    };
    expect(renderAnswer(answer, pipe)).toMatch(/^The articles .*\nNot found: visa$/);
    expect(answerToJson(answer)).toMatchObject({ missing: ['visa'] });
  });

  it('says in one line where to look all the same, and what may have been meant', () => {
    const nearest = evidenceOf(articles[0]);
    const correction = { typed: 'visaa', meant: 'visa', question: 'Is there a visa?' };
    const answer: Answer = {
      kind: 'nothing',
      question: 'Is there a visaa?',
      confidence: 0,
      reason: 'no-match',
      correction,
      nearest: [nearest],
    };
    const [, meant, near, ...more] = renderAnswer(answer, pipe).split('\n');
    expect(meant).toBe('Did you mean "Is there a visa?"?');
    expect(near).toMatch(/^Nearest, by its words: .* ¶ \d+ of \d+$/);
    expect(more).toEqual([]);
    const json = answerToJson(answer);
    expect(json).toMatchObject({ evidence: [], nearest: [{ text: nearest.passage.text }] });
  });

  it.each(['no-question', 'greeting', 'thanks', 'praise', 'about-us', 'no-match'] as const)(
    'says something kind when there is nothing to show: %s',
    (reason) => {
      const answer: Answer = { kind: 'nothing', question: '', confidence: 0, reason };
      const shown = renderAnswer(answer, pipe, 'How long is it?');
      expect(shown).toMatch(/^[A-Z].*\.$/m);
      expect(shown.includes('For example: How long is it?')).toBe(
        reason !== 'thanks' && reason !== 'praise',
      );
    },
  );
});
