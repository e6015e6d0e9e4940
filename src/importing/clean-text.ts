import type { ImportedArticle } from './import-article.js';

/**
 * What no text has that anybody wrote to be read, and what is lost or changed on its way through databases and terminals:
 * control characters but for tabs and line feeds, halves of surrogate pairs, marks of byte order, and codes that will never be
 * characters.
 */
const noText =
  // eslint-disable-next-line no-control-regex -- Control characters are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufdd0-\ufdef\p{Cs}]|[\u{fffe}\u{ffff}]/gu;

function cleanText(text: string): string {
  return text.replace(/\r\n?|\u0085/gu, '\n').replace(noText, '');
}

/** An article with nothing in its texts that is no text. Done once, where articles come in, whatever they are read from. */
export function withCleanText({ draft, dropped, ...rest }: ImportedArticle): ImportedArticle {
  return {
    ...rest,
    draft: {
      particulars: cleaned(draft.particulars),
      blocks: draft.blocks.map((block) => ({
        ...block,
        text: cleanText(block.text),
        headings: block.headings.map(cleanText),
      })),
    },
    dropped: dropped.map((block) => ({ ...block, text: cleanText(block.text) })),
  };
}

function cleaned(particulars: ImportedArticle['draft']['particulars']): typeof particulars {
  const { source, summary, tags, questions } = particulars;
  const { title, publisher, author } = source;
  return {
    ...particulars,
    source: {
      ...source,
      title: cleanText(title),
      ...(publisher !== undefined && { publisher: cleanText(publisher) }),
      ...(author !== undefined && { author: cleanText(author) }),
    },
    ...(summary !== undefined && { summary: cleanText(summary) }),
    tags: tags.map(cleanText),
    questions: questions.map(cleanText),
  };
}
