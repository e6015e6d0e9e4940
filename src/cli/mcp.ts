import { defineCommand } from './command.js';
import { knowledgeOption } from './options.js';
import { text } from './text.js';

export const mcpCommand = defineCommand({
  name: 'mcp',
  summary: text.mcp.summary,
  details: text.mcp.details,
  options: { knowledge: knowledgeOption },
  run: async ({ values }, context) => {
    await context.startMcp(values.knowledge ?? []);
    return 0;
  },
});
