import type { ArticleDraft } from '../../../knowledge/article-draft.js';
import { articleId, isoDate } from '../../../knowledge/identifiers.js';
import type { ChosenMessage } from '../../framework/command.js';

/** UTF-16 units: what a title of a message's first words may have. */
const maxTitleLength = 80;

/** What an article is made of; without an address nobody else can open it. */
interface Written extends Pick<ChosenMessage, 'content' | 'id' | 'authorName' | 'writtenAtMs'> {
  readonly url?: string | undefined;
}

/** A message as an article: its text unchanged, cut into paragraphs where it has empty lines. Its id is the message's. */
export function messageArticle(message: Written): ArticleDraft {
  const { content, id, url, authorName, writtenAtMs } = message;
  const paragraphs = content
    .split(/\n[^\S\n]*\n/u)
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const ownId = articleId(`message-${id}`);
  if (ownId === undefined) throw new Error('The id of a message makes an id of an article.');
  const published = isoDate(new Date(writtenAtMs).toISOString().slice(0, 10));
  return {
    particulars: {
      id: ownId,
      source: {
        title: titleOf(paragraphs[0] ?? ''),
        author: authorName,
        ...(published !== undefined && { published }),
        ...(url !== undefined && { url }),
      },
      tags: [],
      questions: [],
    },
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text, headings: [] })),
  };
}

/** Its first words, for somebody to put right: a title is no quotation. */
function titleOf(paragraph: string): string {
  const [line = ''] = paragraph.split('\n');
  const plain = line
    .replace(/^[#>\-*\s]+/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const title = plain === '' ? line.trim() : plain;
  if (title.length <= maxTitleLength) return title;
  // A letter of two units is not cut in the middle.
  const cut = title.slice(0, maxTitleLength).replace(/[\ud800-\udbff]$/u, '');
  const end = cut.lastIndexOf(' ');
  return `${(end > 0 ? cut.slice(0, end) : cut).trim()}…`;
}
