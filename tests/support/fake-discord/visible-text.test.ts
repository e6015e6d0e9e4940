import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { controlsOf, plain, textOf } from './visible-text.js';

describe('plain', () => {
  test.each([
    ['\\*\\*not bold\\*\\*', '**not bold**'],
    ['**bold** and plain', 'bold and plain'],
    ['> quoted\n> twice', 'quoted\ntwice'],
    ['\\> not quoted', '> not quoted'],
    ['a \\\\ backslash', 'a \\ backslash'],
    ['1\\. one', '1. one'],
    ['al\\-Qaim', 'al-Qaim'],
  ])('shows %j as %j', (text, shown) => {
    expect(plain(text)).toBe(shown);
  });

  test('gives back every text whose punctuation was escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plain(text.replace(/[!-/:-@[-`{-~]/g, '\\$&'))).toBe(text);
      }),
    );
  });
});

test('the text of a message is all that it says, in reading order', () => {
  expect(
    textOf({
      content: 'content',
      embeds: [
        {
          title: 'title',
          description: 'description',
          fields: [{ name: 'name', value: 'value' }],
          footer: { text: 'footer' },
        },
      ],
      components: [
        {
          type: 17,
          components: [
            {
              type: 9,
              components: [{ type: 10, content: 'section' }],
              accessory: { type: 2, style: 5, url: 'https://example.com', label: 'Source' },
            },
            { type: 10, content: 'display' },
          ],
        },
      ],
    }),
  ).toBe('content\ntitle\ndescription\nname\nvalue\nfooter\nsection\ndisplay');
});

test('the controls of a message are its buttons, links and menus', () => {
  const controls = controlsOf({
    components: [
      {
        type: 1,
        components: [
          { type: 2, style: 1, custom_id: 'next', label: 'Next', disabled: true },
          { type: 2, style: 5, url: 'https://example.com', label: 'Source' },
        ],
      },
      {
        type: 1,
        components: [
          {
            type: 3,
            custom_id: 'pick',
            placeholder: 'Pick',
            options: [{ label: 'A', value: 'a' }],
          },
        ],
      },
    ],
  });
  expect(controls).toMatchObject([
    { kind: 'button', label: 'Next', customId: 'next', disabled: true },
    { kind: 'link', label: 'Source', url: 'https://example.com', disabled: false },
    { kind: 'menu', label: 'Pick', customId: 'pick', options: [{ label: 'A', value: 'a' }] },
  ]);
});
