import type { PageLanguage } from '../text/choose-language.js';

/** What every view of one request is drawn with. */
export interface PageContext extends PageLanguage {
  /** The code of the language that the address names: links go on naming it. Absent: the browser chose. */
  readonly named?: string;
  /** Path and query of this page, for the same in another language. */
  readonly here: URL;
  readonly assets: AssetAddresses;
}

/** Where style, script and picture are served, each with a mark of its contents. */
export interface AssetAddresses {
  readonly style: string;
  readonly script: string;
  readonly icon: string;
}
