/** A block of sample output in a page, and the name of the sample that makes it. */
export interface SampleBlock {
  readonly name: string;
  readonly text: string;
}

const marked = /<!-- sample: (.+) -->\n\n```text\n([^]*?)```\n/g;
const output = /^```(?:text|console)$/gm;

/** The blocks of a Markdown page that stand below a line `<!-- sample: NAME -->`. */
export function sampleBlocks(page: string): readonly SampleBlock[] {
  return Array.from(page.matchAll(marked), ([, name = '', text = '']) => ({ name, text }));
}

/** How many blocks of the page look like output, of samples or not. */
export function countOutputBlocks(page: string): number {
  return Array.from(page.matchAll(output)).length;
}

/** The page with the texts of its samples exchanged. */
export function withSamples(
  page: string,
  exchange: (name: string, text: string) => string,
): string {
  return page.replace(
    marked,
    (_block, name: string, text: string) =>
      `<!-- sample: ${name} -->\n\n\`\`\`text\n${exchange(name, text)}\`\`\`\n`,
  );
}
