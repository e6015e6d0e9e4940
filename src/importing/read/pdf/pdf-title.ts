import type { PageBlock } from '../../page.js';

/** A headline is one of the first blocks of the document, and is set in its largest letters there. */
const maxBlocksAbove = 12;
const maxHeadlineLength = 200;
const minHeadlineLetters = 4;

/**
 * What a document is called: by the headline that its readers see, else by what its program wrote into it as the title, which
 * is often the name of a file or of another document.
 */
export function pdfTitle(
  blocks: readonly PageBlock[],
  stated: string | undefined,
): string | undefined {
  const page = blocks[0]?.page;
  const top = blocks.slice(0, maxBlocksAbove).filter((block) => block.page === page);
  const shown = top.find(
    ({ text }) => stated !== undefined && lettersOf(text) === lettersOf(stated),
  );
  if (shown !== undefined) return shown.text;
  const headings = top.filter(
    ({ kind, text }) =>
      kind === 'heading' &&
      text.length <= maxHeadlineLength &&
      lettersOf(text).length >= minHeadlineLetters,
  );
  const largest = Math.min(...headings.map(({ level }) => level));
  return headings.find(({ level }) => level === largest)?.text ?? stated;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
