import { ComponentType } from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { Answer, NothingReason } from '../../../../src/answer/answer.js';
import { renderAnswer } from '../../../../src/discord/features/ask/answer-reply.js';
import { languageFor } from '../../../../src/discord/text/languages.js';
import { isoDate } from '../../../../src/knowledge/identifiers.js';
import { controlsOf, type Control } from '../../../support/fake-discord/visible-text.js';
import { evidence, found, rangeOf } from '../../support/evidence.js';
import { quotationsOf, shown, textsOf } from '../../support/shown.js';

const sentence = 'The frontier is roughly 600 km (370 miles) long.';
const text = `${sentence} It runs through desert and mountains.`;
const published = isoDate('2019-09-30');
if (published === undefined) throw new Error('not a date');

const best = evidence({
  text,
  highlights: [rangeOf(text, sentence)],
  source: { title: 'Iraq reopens the crossing', publisher: 'Al Jazeera', published },
});

describe('an answer in parts', () => {
  const ap = 'It opened on 30 September 2019.';
  const afp = 'It opened on 1 October 2019.';
  const [first, second] = [ap, afp].map((said) =>
    evidence({ text: said, highlights: [rangeOf(said, said)], source: { title: 'Open' } }),
  );
  if (first === undefined || second === undefined) throw new Error('no evidence');

  test('shows each part under its name, with what differs in bold', () => {
    const answer: Answer = {
      ...found(first, second),
      parts: [
        { label: 'AP', answer: found(first), differing: [rangeOf(ap, '30 September')] },
        { label: 'AFP', answer: found(second), differing: [rangeOf(afp, '1 October')] },
      ],
    };
    expect(textsOf(rendered(answer)).slice(1, 8)).toEqual([
      '**AP**',
      '> It opened on **30 September** 2019\\.',
      '-# Open · ¶ 9 of 14',
      '**AFP**',
      '> It opened on **1 October** 2019\\.',
      '-# Open · ¶ 9 of 14',
      '-# In bold: numbers, dates and names that the others do not have.',
    ]);
  });

  test('says of each part for itself what was not found', () => {
    const answer: Answer = {
      ...found(first),
      parts: [
        { label: 'who opened it', answer: found(first), differing: [] },
        { label: 'when', answer: nothingFor('no-match'), differing: [] },
      ],
    };
    const texts = textsOf(rendered(answer));
    expect(texts).toContain('> **It opened on 30 September 2019.**');
    expect(texts).toContain('**when**\n_I found nothing about that in the articles._');
  });
});

describe('a found answer', () => {
  test('shows question, passage with the sentence in bold, source, and further sources in small', () => {
    const other = evidence({
      text: 'Before. It is 370 miles long. After.',
      highlights: [rangeOf('Before. It is 370 miles long. After.', 'It is 370 miles long.')],
      source: { title: 'Another', url: 'https://example.org/a', publisher: 'AP', published },
      ordinal: 2,
      paragraphCount: 5,
    });
    expect(textsOf(rendered(found(best, other)))).toEqual([
      '-# How long is the border?',
      '> **The frontier is roughly 600 km (370 miles) long.** It runs through desert and mountains.',
      'Iraq reopens the crossing\n-# Al Jazeera · 30 September 2019 · ¶ 9 of 14',
      '> -# It is 370 miles long.',
      '-# [Another](https://example.org/a) · AP · 30 September 2019 · ¶ 2 of 5',
    ]);
  });

  test('marks the newest source, and names the others that say the same', () => {
    const agency = evidence({ text, source: { title: 'Border open', publisher: 'Wire *news*' } });
    const untold = evidence({ text, source: { title: 'Crossing open' } });
    const shownText = textsOf(
      rendered(
        found({ ...best, newest: true, alsoIn: [agency, untold] }, { ...best, alsoIn: [agency] }),
      ),
    );
    expect(shownText).toContain(
      'Iraq reopens the crossing\n-# Al Jazeera · 30 September 2019 (newest) · ¶ 9 of 14 · also in Wire \\*news\\* and Crossing open',
    );
    expect(shownText.at(-1)).toBe('-# the same article · ¶ 9 of 14 · also in Wire \\*news\\*');
  });

  test('names an article once, for all that is quoted of it', () => {
    const source = { title: 'Another', publisher: 'AP' };
    const [second, third] = [2, 5].map((ordinal) => evidence({ text, source, ordinal }));
    if (second === undefined || third === undefined) throw new Error('no evidence');
    expect(textsOf(rendered(found(best, second, third))).slice(-3)).toEqual([
      expect.stringMatching(/^> -# The frontier/u),
      expect.stringMatching(/^> -# The frontier/u),
      '-# Another · AP · ¶ 2 of 14 · ¶ 5 of 14',
    ]);
    const near: Answer = {
      kind: 'uncertain',
      question: 'Long?',
      confidence: 0,
      evidence: [second, best, third],
    };
    const sources = textsOf(rendered(near))
      .filter((each) => each.startsWith('-# '))
      .slice(1);
    expect(sources).toEqual([
      '-# Another · AP · ¶ 2 of 14 · ¶ 5 of 14',
      '-# Iraq reopens the crossing · Al Jazeera · 30 September 2019 · ¶ 9 of 14',
    ]);
  });

  test('leaves the question out where everybody can see it', () => {
    expect(textsOf(rendered(found(best), { showQuestion: false }))[0]).toMatch(/^> /u);
  });

  test('shows at most two further sources', () => {
    expect(quotationsOf(rendered(found(best, best, best, best, best)))).toHaveLength(3);
  });

  test('writes dates as the reader does', () => {
    expect(textsOf(rendered(found(best), { locale: 'en-US' })).join()).toContain(
      'September 30, 2019',
    );
  });

  test('names a summary as one', () => {
    const summary = evidence({ text, kind: 'summary', ordinal: 15 });
    expect(textsOf(rendered(found(summary))).join()).toMatch(/-# summary$/u);
  });

  test('cuts a long passage around its sentence, between words', () => {
    const filler = 'Many words stand here, and none of them says how long it is. '.repeat(20);
    const long = `${filler}${sentence} ${filler}`;
    const [quotation = ''] = quotationsOf(
      rendered(found(evidence({ text: long, highlights: [rangeOf(long, sentence)] }))),
    );
    expect(quotation).toMatch(/^> …\w/u);
    expect(quotation).toMatch(/\S…$/u);
    expect(shown(quotation).bold).toEqual([sentence]);
    expect(quotation.length).toBeLessThan(1_000);
  });

  test('keeps every line of a list in the quotation', () => {
    const list = 'one\ntwo\n\n# three';
    const [quotation] = quotationsOf(
      rendered(found(evidence({ text: list, highlights: [{ start: 0, end: 7 }] }))),
    );
    expect(quotation).toBe('> **one**\n> **two**\n> \n> \\# three');
  });

  test.each([
    ['beside underscores', 'snake_case_words here', 'case'],
    ['beside asterisks', '2*3*4', '3'],
    ['before a backslash', 'a\\b', 'a'],
    ['ending in a backslash', 'a\\ b', 'a\\'],
    ['of nothing but punctuation', 'He said "…" twice', '"…"'],
    ['within a word', 'unbelievable', 'believ'],
    ['with white space at its ends', 'one two three', ' two '],
    ['in Arabic', 'أعيد فتح المعبر. مرحبا', 'أعيد فتح المعبر.'],
  ])('shows bold as bold: %s', (_, passage, bold) => {
    const [quotation = ''] = quotationsOf(
      rendered(found(evidence({ text: passage, highlights: [rangeOf(passage, bold)] }))),
    );
    expect(shown(quotation).bold).toEqual([bold.trim()]);
    expect(shown(quotation).text).toBe(passage);
  });

  test('joins two sentences in bold that stand next to each other', () => {
    const two = 'One. Two. Three.';
    const highlights = [rangeOf(two, 'One.'), rangeOf(two, 'Two.')];
    expect(quotationsOf(rendered(found(evidence({ text: two, highlights }))))).toEqual([
      '> **One. Two.** Three.',
    ]);
  });
});

describe('a source', () => {
  const sourceOf = (source: Parameters<typeof evidence>[0]['source'] & object): string =>
    textsOf(rendered(found(evidence({ text, source }))))[2] ?? '';
  const linksOf = (source: Parameters<typeof evidence>[0]['source'] & object): readonly Control[] =>
    controlsOf(rendered(found(evidence({ text, source })))).filter(({ kind }) => kind === 'link');

  test('with an address has a button that opens it', () => {
    const source = { title: 'A ] b', url: 'https://example.org/' };
    expect(sourceOf(source)).toBe('A \\] b\n-# ¶ 9 of 14');
    expect(linksOf(source)).toMatchObject([
      {
        label: 'Open article',
        url: 'https://example.org/#:~:text=The%20frontier%20is,desert%20and%20mountains',
      },
    ]);
  });

  test('beside the main one is linked in its title, or next to a title that cannot be a link', () => {
    const smallOf = (title: string): string | undefined =>
      textsOf(
        rendered(
          found(best, evidence({ text: 'Other.', source: { title, url: 'https://example.org/' } })),
        ),
      ).at(-1);
    expect(smallOf('T')).toBe('-# [T](https://example.org/) · ¶ 9 of 14');
    expect(smallOf('A ] b')).toBe('-# A \\] b · ¶ 9 of 14 · [Open article](https://example.org/)');
  });

  test('has an address that cannot end its link early', () => {
    const other = evidence({
      text: 'Other.',
      source: { title: 'T', url: 'https://example.org/a_(b)?q=|*"<x>' },
    });
    const line = textsOf(rendered(found(best, other))).at(-1) ?? '';
    expect(line).toMatch(/^-# \[T\]\(https:\/\/example\.org\/[^()*|<>"\s]+\) · ¶/u);
    expect(shown(line).text).toContain('T');
  });

  test.each(['javascript:alert(1)', 'not an address', `https://example.org/${'a'.repeat(600)}`])(
    'with the address %.30s has no link',
    (url) => {
      expect(sourceOf({ title: 'T', url })).toBe('T\n-# ¶ 9 of 14');
      expect(linksOf({ title: 'T', url })).toEqual([]);
    },
  );

  test('in Arabic does not turn the rest of its line around', () => {
    expect(sourceOf({ title: 'T', publisher: 'الجزيرة' })).toBe(
      'T\n-# \u2068الجزيرة\u2069 · ¶ 9 of 14',
    );
  });

  test('that leaves an override open does not turn what we write behind it around', () => {
    expect(sourceOf({ title: '\u202Edlo \u2067T', publisher: 'P\u2069\u202D' })).toBe(
      'dlo T\n-# P · ¶ 9 of 14',
    );
  });
});

describe('the address of a source', () => {
  test.each([
    ['https://example.org/[a]{b}^c?x[]={1}#y{2}', /%5Ba%5D%7Bb%7D%5Ec\?x%5B%5D=%7B1%7D#y%7B2%7D$/u],
    ['https://example.org/100%/%41?a=%zz', /\/100%25\/%41\?a=%25zz#:~:text=/u],
    ['https://example.org/a b|c\\d`e"f', /a%20b%7Cc\/d%60e%22f#:~:text=/u],
    ['https://user:pass@bücher.example/ü#a#b', /^https:\/\/xn--bcher-kva\.example\/%C3%BC#a%23b$/u],
  ])('%s is one by RFC 3986', (url, expected) => {
    const rendering = rendered(found(evidence({ text, source: { title: 'T', url } })));
    const [link] = controlsOf(rendering).filter(({ kind }) => kind === 'link');
    expect(link?.url).toMatch(expected);
    expect(link?.url).toMatch(/^[\w\-.~:/?#@!$&+,;=%]+$/u);
  });
});

describe('an uncertain answer', () => {
  test('offers the nearest passages as being only that, with nothing in bold', () => {
    const answer: Answer = {
      kind: 'uncertain',
      question: 'Is a visa needed?',
      confidence: 0.3,
      evidence: [best, best],
    };
    const reply = rendered(answer);
    expect(textsOf(reply)[1]).toContain('The articles do not clearly say');
    expect(quotationsOf(reply)).toHaveLength(2);
    expect(quotationsOf(reply).flatMap((quotation) => shown(quotation).bold)).toEqual([]);
  });
});

describe('an answer of nothing', () => {
  const reasons: readonly NothingReason[] = [
    'no-match',
    'no-question',
    'greeting',
    'thanks',
    'praise',
    'about-us',
  ];
  const nothing = (reason: NothingReason): Answer => ({
    kind: 'nothing',
    question: 'hm',
    confidence: 0,
    reason,
  });

  test('is short, and differs by its reason', () => {
    const said = reasons.map((reason) => textsOf(rendered(nothing(reason)))[1]);
    expect(new Set(said).size).toBe(reasons.length);
    for (const words of said) expect(words?.length).toBeLessThan(200);
  });

  test('offers example questions, escaped', () => {
    const reply = rendered(nothing('no-match'), { examples: ['Who is *he*?'] });
    expect(textsOf(reply)[1]).toMatch(/For example:\n- Who is \\\*he\\\*\?$/u);
  });
});

test('every reply is one container with an accent', () => {
  const [container, ...others] = rendered(found(best)).components;
  expect(others).toEqual([]);
  expect(container.type).toBe(ComponentType.Container);
  expect(container.accent_color).toBeTypeOf('number');
});

function rendered(
  answer: Answer,
  {
    locale = 'en-GB',
    showQuestion = true,
    examples = [],
  }: { locale?: string; showQuestion?: boolean; examples?: readonly string[] } = {},
): ReturnType<typeof renderAnswer> {
  const audience = { askerId: '123456789012345678', isPrivate: false };
  return renderAnswer(answer, { language: languageFor(locale), audience, showQuestion, examples });
}

function nothingFor(reason: NothingReason): Answer {
  return { kind: 'nothing', question: 'Q?', reason, confidence: 0 };
}
