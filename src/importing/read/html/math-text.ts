import { attribute, elementsOf, type HtmlElement, lineOf } from './html-tree.js';

/** Elements of MathML that hold the signs of a formula. */
const signs: ReadonlySet<string> = new Set(['mi', 'mn', 'mo', 'ms', 'mtext']);

/**
 * A formula as it is copied from a browser: its signs in reading order. Each stands by itself, since the plain text has no
 * raised and no lowered ones: the square of 10 is no 102.
 */
export function mathText(math: HtmlElement): string {
  return [...elementsOf(math)]
    .filter(({ name }) => signs.has(name))
    .map(lineOf)
    .filter((sign) => sign !== '' && !invisible.test(sign))
    .join(' ');
}

/** Signs for programs that read formulas aloud: function application, invisible times, separator and plus. */
const invisible = /^[\u2061-\u2064]+$/u;

/** Elements of programs that draw formulas, which stand within a sentence as `<math>` itself. */
export function isPartOfFormula({ name }: HtmlElement): boolean {
  return name.startsWith('mjx-');
}

/**
 * Tells which children of an element draw a formula that another child holds: programs give it twice, for the eye and, as
 * MathML, for everybody else. The drawing has neither order nor words.
 */
export function createDrawingTest(parent: HtmlElement): (child: HtmlElement) => boolean {
  let holdsFormula: boolean | undefined;
  return (child) => {
    if (attribute(child, 'aria-hidden') !== 'true') return false;
    holdsFormula ??= holdsMathOutside(parent);
    return holdsFormula;
  };
}

/**
 * Tells which children of an element are a formula that is shown as a picture beside it, as encyclopedias have them: hidden, and yet
 * what everybody reads there. Without it the sentence would have a hole.
 */
export function createPictureTest(parent: HtmlElement): (child: HtmlElement) => boolean {
  const hasPicture = parent.children.some(
    (child) => typeof child !== 'string' && child.name === 'img',
  );
  return (child) => hasPicture && isFormula(child);
}

function holdsMathOutside(parent: HtmlElement): boolean {
  return parent.children.some(
    (child) =>
      typeof child !== 'string' && attribute(child, 'aria-hidden') !== 'true' && isFormula(child),
  );
}

/** Whether an element is there for a formula, and nothing else. */
function isFormula(element: HtmlElement): boolean {
  if (element.name === 'math') return true;
  const inner = element.children.filter(
    (child) => typeof child !== 'string' || child.trim() !== '',
  );
  const [only] = inner;
  return inner.length === 1 && typeof only === 'object' && isFormula(only);
}
