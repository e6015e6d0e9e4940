import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { createRequire } from 'node:module';

/** A quotation as a picture, with where it is from. */
export interface QuotationCard {
  /** Word for word. */
  readonly words: string;
  readonly title: string;
  /** Publisher, date, paragraph and revision, in words. */
  readonly particulars: string;
}

/** Of a quotation on a card: what can be read there at a glance, in 13 lines at most. */
export const maxCardLength = 700;

/** Discord shows pictures 550 pixels wide; drawn twice as fine, they are crisp on every screen. */
const width = 1_100;
const padding = 72;
const measure = width - 2 * padding;
/** Few words stand large. */
const sizes = [
  { upTo: 120, size: 50 },
  { upTo: 320, size: 40 },
  { upTo: maxCardLength, size: 32 },
] as const;
const lineHeight = 1.45;
const small = { title: 26, particulars: 22 } as const;

const colours = {
  paper: '#fbfaf7',
  ink: '#22252b',
  faint: '#6c7079',
  mark: '#2f6fde',
} as const;

const serif = 'Quoth DejaVu Serif';
const sans = 'Quoth DejaVu Sans';

let isReady = false;

function prepare(): void {
  if (isReady) return;
  const require = createRequire(import.meta.url);
  const fonts = [
    ['DejaVuSerif.ttf', serif],
    ['DejaVuSans.ttf', sans],
    ['DejaVuSans-Bold.ttf', sans],
  ] as const;
  for (const [file, family] of fonts) {
    GlobalFonts.registerFromPath(require.resolve(`dejavu-fonts-ttf/ttf/${file}`), family);
  }
  isReady = true;
}

const fontOf = (size: number, family = `"${serif}", "${sans}"`, weight = ''): string =>
  `${weight} ${size}px ${family}`.trim();

/** The card as a PNG; undefined where no font of this machine has all of its characters: boxes in their place would quote nobody. */
export async function drawCard(card: QuotationCard): Promise<Uint8Array | undefined> {
  prepare();
  if (!canDraw(`${card.words}${card.title}${card.particulars}`)) return undefined;
  const size = sizes.find(({ upTo }) => card.words.length <= upTo)?.size ?? 32;
  const rule = createCanvas(1, 1).getContext('2d');
  const lines = (text: string, font: string): readonly string[] => {
    rule.font = font;
    return wrapped(text, (line) => rule.measureText(line).width <= measure);
  };
  const body = lines(card.words, fontOf(size));
  const title = lines(card.title, fontOf(small.title, `"${sans}"`, 'bold')).slice(0, 2);
  const particulars = lines(card.particulars, fontOf(small.particulars, `"${sans}"`)).slice(0, 2);
  const bodyHeight = body.length * size * lineHeight;
  const footHeight =
    title.length * small.title * lineHeight + particulars.length * small.particulars * lineHeight;
  const height = Math.ceil(padding + bodyHeight + 48 + footHeight + padding);
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, width, height);
  const isRtl = isRightToLeft(card.words);
  context.fillStyle = colours.mark;
  context.fillRect(isRtl ? width - 16 : 0, 0, 16, height);
  const put = (text: readonly string[], top: number, style: Style): number =>
    write(context, text, top, style, isRtl);
  let y = put(body, padding, { font: fontOf(size), size, colour: colours.ink });
  context.fillStyle = colours.mark;
  context.fillRect(isRtl ? width - padding - 64 : padding, y + 20, 64, 4);
  y += 48;
  const bold = fontOf(small.title, `"${sans}"`, 'bold');
  y = put(title, y, { font: bold, size: small.title, colour: colours.ink });
  const plain = fontOf(small.particulars, `"${sans}"`);
  put(particulars, y, { font: plain, size: small.particulars, colour: colours.faint });
  return canvas.encode('png');
}

interface Style {
  readonly font: string;
  readonly size: number;
  readonly colour: string;
}

/** Writes lines below each other, by the direction of their own text; returns where the next one would stand. */
function write(
  context: SKRSContext2D,
  lines: readonly string[],
  top: number,
  { font, size, colour }: Style,
  isAtRight: boolean,
): number {
  context.font = font;
  context.fillStyle = colour;
  context.direction = isRightToLeft(lines.join(' ')) ? 'rtl' : 'ltr';
  context.textAlign = isAtRight ? 'right' : 'left';
  context.textBaseline = 'alphabetic';
  for (const [index, line] of lines.entries()) {
    context.fillText(
      line,
      isAtRight ? width - padding : padding,
      top + index * size * lineHeight + size,
    );
  }
  return top + lines.length * size * lineHeight;
}

/** By its first letter that has a direction. */
function isRightToLeft(text: string): boolean {
  const [letter = ''] = /\p{L}/u.exec(text) ?? [];
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(
    letter,
  );
}

/** No line begins with one of these. */
const closing = /^[\p{Pe}\p{Pf}.,;:!?…。、，．：；！？」』】）؟،؛]/u;

/** Lines of words, as many in each as fit; in scripts without spaces a line may end after any word. */
function wrapped(text: string, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split(/\r\n|\r|\n/u)) {
    let line = '';
    for (const piece of piecesOf(paragraph)) {
      if (line !== '' && !fits((line + piece).trimEnd())) {
        lines.push(line.trimEnd());
        line = piece.trimStart();
      } else line += piece;
      // A word that is longer than a line.
      while (!fits(line.trimEnd())) {
        let cut = line.length - 1;
        while (cut > 1 && !fits(line.slice(0, cut))) cut -= 1;
        lines.push(line.slice(0, cut));
        line = line.slice(cut);
      }
    }
    lines.push(line.trimEnd());
  }
  return lines;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What stays together: words with the signs around them and the space after; words alone where there are no spaces. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = pieces.at(-1);
    const ends = last === undefined || /\s$/u.test(last);
    const breaks = unspaced.test(segment) && last !== undefined && unspaced.test(last.slice(-1));
    if ((ends || breaks) && !closing.test(segment)) pieces.push(segment);
    else pieces[pieces.length - 1] = `${last ?? ''}${segment}`;
  }
  return pieces;
}

/** Edge of the picture in which one character is tried. */
const trialEdge = 32;
/** A character that no font has: what is drawn in its place is what is drawn for all that are missing. */
const missing = '\u{10fffe}';
const drawable = new Map<string, boolean>();
/** Characters of which it is remembered. */
const mostKnown = 20_000;

/** Whether the fonts of this machine have every character: each one that is new is drawn once, and compared with a missing one. */
function canDraw(text: string): boolean {
  const box = trial(missing);
  for (const character of new Set(text)) {
    if (/\s|\p{Default_Ignorable_Code_Point}/u.test(character)) continue;
    const before = drawable.get(character);
    if (before === false) return false;
    if (before === true) continue;
    const has = trial(character) !== box;
    if (drawable.size >= mostKnown) drawable.clear();
    drawable.set(character, has);
    if (!has) return false;
  }
  return true;
}

function trial(character: string): string {
  const canvas = createCanvas(trialEdge, trialEdge);
  const context = canvas.getContext('2d');
  context.font = fontOf(20);
  context.fillText(character, 4, 24);
  return Buffer.from(context.getImageData(0, 0, trialEdge, trialEdge).data).toString('base64');
}
