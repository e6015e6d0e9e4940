import { usageError } from './arguments.js';
import { defineCommand, type ListenAddress } from './command.js';
import { knowledgeOption } from './options.js';
import { text } from './text.js';

export const serveCommand = defineCommand({
  name: 'serve',
  summary: text.serve.summary,
  details: text.serve.details,
  options: {
    listen: { type: 'string', value: 'ADDRESS', description: text.serve.listen },
    public: { type: 'boolean', description: text.serve.public },
    knowledge: knowledgeOption,
  },
  run: async ({ values }, context) => {
    const { listen, public: isPublic = false, knowledge: paths = [] } = values;
    await context.startServer({
      ...(listen !== undefined && { listen: parseAddress(listen) }),
      isPublic,
      paths,
      onReady: (origin) => {
        context.stdout.write(`${text.serve.ready(origin)}\n`);
      },
    });
    return 0;
  },
});

/** `8080`, `127.0.0.1:8080`, `[::1]:8080`; 0 is any port that is free. */
function parseAddress(value: string): ListenAddress {
  const [, host = '127.0.0.1', port] =
    /^(?:(\[[\da-f:.]+\]|[\w.-]+):)?(\d{1,5})$/iu.exec(value) ?? [];
  const number = Number(port);
  if (port === undefined || number > 65_535) throw usageError(text.serve.badAddress);
  return { host: host.replace(/^\[|\]$/gu, ''), port: number };
}
