import { UserError } from '../../../shared/errors.js';
import type { QuotedText } from '../../../verify/quote-check.js';
import { maxQuoteLength, quoteFault } from '../../../verify/read-quote.js';
import type { ActionContext } from '../../framework/action.js';
import type { Reply } from '../../ui/reply.js';
import { renderCheck } from './verify-reply.js';

/** Checks a quotation against what may be seen where it is asked. Nothing of it is kept. */
export async function presentCheck(quote: QuotedText, context: ActionContext): Promise<Reply> {
  const { knowledge, language, ownLanguage } = context;
  switch (quoteFault(quote.text)) {
    case 'empty':
      throw new UserError('quote-empty', ownLanguage.text.verify.noWords);
    case 'too-long':
      throw new UserError('quote-too-long', ownLanguage.text.verify.tooLong(maxQuoteLength));
    case undefined:
  }
  return renderCheck(await knowledge.check(quote), language);
}
