import { articlesCommand } from './articles.js';
import { askCommand } from './ask.js';
import { backupCommand } from './backup.js';
import { botCommand } from './bot.js';
import { chatCommand } from './chat.js';
import { checkCommand } from './check.js';
import { citeCommand } from './cite.js';
import type { Command } from './command.js';
import { completionCommand } from './completion.js';
import { configCommand } from './config.js';
import { doctorCommand } from './doctor.js';
import { evaluateCommand } from './evaluate.js';
import { exportCommand } from './export.js';
import { importCommand } from './import.js';
import { inviteCommand } from './invite.js';
import { mcpCommand } from './mcp.js';
import { migrateCommand } from './migrate.js';
import { restoreCommand } from './restore.js';
import { serveCommand } from './serve.js';
import { tokenCommand } from './token.js';
import { verifyCommand } from './verify.js';

const withoutCompletion: readonly Command[] = [
  askCommand,
  chatCommand,
  verifyCommand,
  citeCommand,
  articlesCommand,
  checkCommand,
  importCommand,
  exportCommand,
  serveCommand,
  tokenCommand,
  mcpCommand,
  botCommand,
  doctorCommand,
  configCommand,
  inviteCommand,
  migrateCommand,
  backupCommand,
  restoreCommand,
  evaluateCommand,
];

/** Every subcommand of `quoth`, in the order of its help. */
export const commands: readonly Command[] = [
  ...withoutCompletion,
  completionCommand(withoutCompletion),
];
