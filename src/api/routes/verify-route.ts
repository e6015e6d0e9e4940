import { quoteShape } from '../asked.js';
import { checkQuote } from '../operations.js';
import { checkShape } from '../shapes.js';
import { ok, problems, type ApiScope } from './scope.js';

/** `POST /verify`. */
export function verifyRoute({ api, desk, callerOf }: ApiScope): void {
  api.post(
    '/verify',
    {
      schema: {
        operationId: 'verify',
        summary: 'Check whether the articles say what somebody says they say.',
        body: quoteShape,
        response: { 200: ok('What the quotation is.', checkShape), ...problems },
      },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      desk.admit(caller);
      void reply.header('cache-control', 'no-store');
      return desk.work(caller, (knowledge) => checkQuote(request.body, knowledge));
    },
  );
}
