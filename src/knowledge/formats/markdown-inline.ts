import type { Token } from 'markdown-it';
import { addCaption, htmlCaption, isLineBreak } from './html-text.js';
import { isBlankCode, trimBlanks } from './white-space.js';

/**
 * What a reader sees of a paragraph: its text without marks and tags, a soft line break as one space, a hard one as a line
 * feed. The captions of its pictures go to `captions`; where something was left out between two blanks, one remains.
 */
export function inlineText(tokens: readonly Token[], captions: string[]): string {
  const pieces: string[] = [];
  let leftOut = false;
  let endsBlank = true;

  function write(text: string): void {
    const piece = leftOut && endsBlank ? text.replace(/^ +/, '') : text;
    if (piece === '') return;
    pieces.push(piece);
    leftOut = false;
    endsBlank = isBlankCode(piece.charCodeAt(piece.length - 1));
  }

  function breakLine(): void {
    pieces.push(pieces.pop()?.trimEnd() ?? '');
    write('\n');
  }

  for (const token of tokens) {
    switch (token.type) {
      case 'text':
      case 'text_special':
      case 'code_inline':
        write(token.content);
        break;
      case 'softbreak':
        write(' ');
        break;
      case 'hardbreak':
        breakLine();
        break;
      case 'image':
        addCaption(inlineText(token.children ?? [], captions), captions);
        leftOut = true;
        break;
      case 'html_inline':
        if (isLineBreak(token.content)) breakLine();
        addCaption(htmlCaption(token.content), captions);
        leftOut = true;
        break;
      default:
      // The marks of emphasis and links give nothing of their own.
    }
  }
  return trimBlanks(pieces.join(''));
}
