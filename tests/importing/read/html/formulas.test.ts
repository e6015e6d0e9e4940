import { describe, expect, it } from 'vitest';
import { importPage } from '../../page-fixtures.js';
import { paragraphs, textsOf } from '../../support/pages.js';

async function sentenceWith(formula: string): Promise<string | undefined> {
  const [one = '', two = ''] = paragraphs.map((text) => `<p>${text}</p>`);
  const sentence = `<p>The boat drifts by ${formula} metres before it lands at Dara.</p>`;
  const html = `<html><body><main><h1>Six winters</h1>${one}${sentence}${two}</main></body></html>`;
  return textsOf(await importPage('page.html', Buffer.from(html)))[1];
}

const drifts = (by: string): string => `The boat drifts by ${by} metres before it lands at Dara.`;
const math = '<math><mi>v</mi><msup><mi>t</mi><mn>2</mn></msup></math>';

describe('a formula', () => {
  it('stands in its sentence, sign by sign', async () => {
    expect(await sentenceWith(math)).toBe(drifts('v t 2'));
  });

  it('leaves out what nobody sees: its source, and signs for those who read aloud', async () => {
    const source =
      '<math><semantics><mrow><mi>v</mi><mo>\u2062</mo><mi>t</mi></mrow><annotation>v \\times t</annotation></semantics></math>';
    expect(await sentenceWith(source)).toBe(drifts('v t'));
    expect(await sentenceWith(`<span style="display:none">${math}</span>a few`)).toBe(
      drifts('a few'),
    );
  });

  it('is read once where a program has drawn it, too', async () => {
    const drawn = `<span><span>${math}</span><span aria-hidden="true"><i>vt2</i></span></span>`;
    expect(await sentenceWith(drawn)).toBe(drifts('v t 2'));
    const container = `<mjx-container class="CtxtMenu"><mjx-math aria-hidden="true"><mjx-mi>vt2</mjx-mi></mjx-math><mjx-assistive-mml>${math}</mjx-assistive-mml></mjx-container>`;
    expect(await sentenceWith(container)).toBe(drifts('v t 2'));
  });

  it('is read where it is hidden behind its own picture', async () => {
    const pictured = `<span><span style="display:none">${math}</span><img src="f.svg" alt="v t^2" aria-hidden="true"></span>`;
    expect(await sentenceWith(pictured)).toBe(drifts('v t 2'));
  });

  it('hides nothing but its drawing', async () => {
    expect(await sentenceWith('<span aria-hidden="true">forty</span>')).toBe(drifts('forty'));
    expect(await sentenceWith(`<b>${math} or</b> <i aria-hidden="true">forty</i>`)).toBe(
      drifts('v t 2 or forty'),
    );
  });
});
