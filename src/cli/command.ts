import type { Thresholds } from '../answer/judge/confidence.js';
import type { ArticleStore } from '../knowledge/files/article-store.js';
import type { FetchList } from '../importing/feeds/fetch-list.js';
import type { ArticleImporter } from '../importing/import-article.js';
import type { BuildPassageIndex } from '../search/passage-index.js';
import type { Finding } from '../shared/finding.js';
import type { DataTools } from '../store/backup/data-tools.js';
import { parseOptions, type Options, type Parsed } from './arguments.js';
import type { Terminal } from './terminal.js';

/** 0 done (for `ask`: answered), 1 done with a finding (not answered; faults in the articles), 2 an error. */
export type ExitCode = 0 | 1 | 2;

/** The bot's standing with Discord, examined without starting it. */
export interface DiscordSetup {
  /** Never throws for what Discord answers: that is a finding. */
  examine(): Promise<readonly Finding[]>;
  /** Throws a {@link UserError} when Discord does not tell whose token it is. */
  inviteUrl(): Promise<string>;
}

export interface OpenDataOptions {
  readonly mustExist?: boolean;
  readonly looksOnly?: boolean;
}

/** What subcommands need from the rest of Quoth. */
export interface CliPorts {
  readonly buildIndex: BuildPassageIndex;
  /** Whether the bot looks words up in an index that all processes share. */
  readonly sharesIndex?: boolean;
  /** For one occasion, in the database that all processes share; absent: there is no such database. */
  readonly buildIndexOnce?: BuildPassageIndex;
  /** How sure an answer has to be. */
  readonly thresholds: Thresholds;
  /** Absent without a token. */
  readonly discord?: DiscordSetup;
  /** Without paths: the configured articles. */
  openArticleStore(paths?: readonly string[]): ArticleStore;
  /**
   * What servers have left, in the configured place; `mustExist`: a file that is missing is refused rather than made;
   * `looksOnly`: nothing is changed.
   */
  openData(options?: OpenDataOptions): Promise<DataTools>;
  openImporter(): Promise<ArticleImporter>;
  /** Reads which addresses a sitemap or a feed names. */
  openListReader(): Promise<FetchList>;
}

/** What a subcommand runs in: a process, or a test. */
export interface CliContext {
  readonly stdin: InputStream;
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  /** Asked for when needed only, since it may throw a {@link UserError}: help works with bad settings too. */
  readonly ports: () => CliPorts;
  /** The settings as they hold, whether or not they are right. */
  readonly settings: () => SettingsList;
  /** Files from which settings are read: what others can read there is told. */
  readonly settingsFiles: readonly string[];
  /** Bytes of memory for this process; absent: what the system says. */
  readonly memoryBytes?: number;
  /** Starts what `npm start` starts, and resolves when it has ended. */
  readonly startBot: () => Promise<ExitCode>;
  /** Serves the engine over HTTP until the process is told to stop. Throws a {@link UserError} for what can be mended. */
  readonly startServer: (choice: ServerChoice) => Promise<void>;
  /** Serves one assistant over standard input and output until it closes them. Throws like `startServer`. */
  readonly startMcp: (paths: readonly string[]) => Promise<void>;
}

export interface ListenAddress {
  /** A name or an address, IPv6 without brackets. */
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
}

/** How the engine is to be served. */
export interface ServerChoice {
  /** Absent: where the settings say. */
  readonly listen?: ListenAddress;
  /** Whether everybody may read the articles that name no server, from wherever they ask. */
  readonly isPublic?: boolean;
  /** Files and folders with articles; none: the configured ones. */
  readonly paths?: readonly string[];
  /** Told where it can be asked from now on. */
  readonly onReady: (origin: string) => void;
}

export interface ListedSetting {
  readonly name: string;
  /** Without its secrets; absent: it is not set, and needs not be. */
  readonly value: string | undefined;
  /** Where it is set; absent: nowhere, so that the value is the default. */
  readonly source: string | undefined;
}

export interface SettingsList {
  readonly settings: readonly ListedSetting[];
  /** What is wrong, by the name of the setting. */
  readonly faults: readonly string[];
  /** Names that look like settings and are none. */
  readonly unknown: readonly string[];
}

export type InputStream = NodeJS.ReadableStream & { readonly isTTY?: boolean | undefined };

/** One subcommand, as a declaration: the types of its arguments and its help follow from the options. */
interface CommandDeclaration<O extends Options> {
  readonly name: string;
  /** One line, without a full stop. */
  readonly summary: string;
  /** Further lines for its own help. */
  readonly details?: string;
  /** What its arguments are called in help; absent: it takes none. */
  readonly argument?: string;
  readonly options: O;
  run(parsed: Parsed<O>, context: CliContext): Promise<ExitCode>;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly details?: string;
  readonly argument?: string;
  readonly options: Options;
  /** Throws a {@link UserError} for what the user can mend; of code `usage` when the arguments are wrong. */
  run(argv: readonly string[], context: CliContext): Promise<ExitCode>;
}

export function defineCommand<const O extends Options>(
  declaration: CommandDeclaration<O>,
): Command {
  return {
    ...declaration,
    run: async (argv, context) =>
      declaration.run(
        parseOptions(declaration.options, argv, declaration.argument !== undefined),
        context,
      ),
  };
}
