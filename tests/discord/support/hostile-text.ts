import fc from 'fast-check';

/** Pieces that mean something to Discord, to Unicode, or to whoever cuts a text. */
const hostilePieces: readonly string[] = [
  ...['*', '**', '***', '_', '__', '~~', '`', '```', '```js\n', '|', '||', '\\', '\\\\', '\\*'],
  ...['#', '# ', '## ', '-# ', '- ', '+ ', '* ', '1. ', '12) ', '> ', '>>> ', '>', '-', '---'],
  ...['[', ']', '(', ')', '[a](https://b.c)', '](', '[[', '<', '<https://b.c>'],
  ...['@everyone', '@here', '<@123456789012345678>', '<@&1>', '<#1>', '<:a:1>', '<a:b:2>'],
  ...['<t:1>', '<t:1:R>', '</ask:1>', '<id:customize>', ':smile:', ':100:', '::', ':', 'a:b:c'],
  ...['https://example.org/a_b_(c)?d=*e*', 'http://x.y', 'discord.gg/abc', '12:30', 'a@b.c'],
  ...[' ', '  ', '\n', '\n\n', '\r\n', '\r', '\u00A0', '\u3000', '…', '…'],
  ...['\u200B', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u034F'],
  ...['\u202E', '\u202D', '\u2066', '\u2067', '\u2068', '\u2069', '\u200F', '\u200E', '\u202C'],
  ...['\u0301', 'e\u0301', 'Z̸̢͖̆', 'َ', '👩‍👩‍👧‍👦', '🇮🇶', '😀', '𝒳', '𐍈', '\uD83D', '\uDE00'],
  ...[
    'مرحبا',
    'معبر القائم الحدودي.',
    'שלום',
    'ด่านชายแดนอัลกออิม',
    '边境口岸重新开放。',
    'かな',
    '한글',
  ],
  ...['word', 'Al Qaim', "don't", 'x', '9', '600 km', 'Ünïcödé', 'snake_case', '2 * 3'],
];

const hostilePiece = fc.constantFrom(...hostilePieces);

/** Text that an article or a person might hold, made to break markup and limits. Never only white space. */
export const hostileText: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 6, arbitrary: joinedPieces(40) },
    { weight: 2, arbitrary: joinedPieces(600) },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 400 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
    {
      weight: 1,
      arbitrary: fc.tuple(hostilePiece, fc.integer({ min: 1, max: 10_000 })).map(repeated),
    },
  )
  .filter((text) => text.trim() !== '');

function joinedPieces(maxLength: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(hostilePiece, { minLength: 1, maxLength }), fc.constantFrom('', ' '))
    .map(([pieces, between]) => pieces.join(between));
}

/** A "word" of thousands of characters. */
function repeated([piece, times]: readonly [string, number]): string {
  return piece.repeat(times).slice(0, 10_000);
}
