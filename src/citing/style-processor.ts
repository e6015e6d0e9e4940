import { createRequire } from 'node:module';
import type { CslItem } from './csl-item.js';

/** The styles of the Citation Style Language that we offer; they are called so by the package that brings them, too. */
export type CslStyle = 'apa' | 'mla' | 'chicago';

/** The entry that a list of works cited in this style has for the item, as plain text. */
export async function bibliographyEntry(item: CslItem, style: CslStyle): Promise<string> {
  const { Engine } = loadCiteproc();
  styles ??= loadStyles();
  const { templates, locales } = await styles;
  const shown = { ...withoutMarkup(item), id: onlyId };
  // One for every item: an engine that forgets the item before stumbles over some of them.
  const engine = new Engine(
    { retrieveLocale: (name) => locales.get(name), retrieveItem: () => shown },
    templates.get(style),
    locale,
    true,
  );
  // It looks names up in plain objects, which have some of their own: a title "toString" would be one that it knows.
  Object.setPrototypeOf(engine.registry.ambigcites, null);
  engine.setOutputFormat('text');
  engine.updateItems([onlyId]);
  const list = engine.makeBibliography();
  const entry = list === false ? undefined : list[1][0];
  if (entry === undefined) throw new Error(`The style ${style} has no entry for ${item.id}.`);
  return entry.replaceAll(hiddenSign, '<').trim();
}

/** No style shows it. That of the item may be one that the processor takes for its own ("constructor"). */
const onlyId = 'item';

/** In whose words a style says "n.d." and names months. */
const locale = 'en-US';

/** As far as it is used: https://citeproc-js.readthedocs.io/en/latest/running.html */
interface Citeproc {
  readonly Engine: new (
    system: {
      readonly retrieveLocale: (name: string) => unknown;
      readonly retrieveItem: (id: string) => CslItem;
    },
    style: string,
    locale: string,
    forceLocale: boolean,
  ) => Engine;
}

interface Engine {
  readonly registry: { readonly ambigcites: object };
  setOutputFormat(format: 'text'): void;
  updateItems(ids: readonly string[]): void;
  /** What is to be known of the list, and its entries; false for a style without one. */
  makeBibliography(): readonly [unknown, readonly string[]] | false;
}

function loadCiteproc(): Citeproc {
  const require = createRequire(import.meta.url);
  const loaded: unknown = require('citeproc');
  if (!isCiteproc(loaded)) throw new Error('citeproc does not export Engine.');
  return loaded;
}

function isCiteproc(value: unknown): value is Citeproc {
  return typeof value === 'object' && value !== null && 'Engine' in value;
}

/** Styles and the words of languages, as XML. */
interface Styles {
  readonly templates: { get(style: CslStyle): string };
  readonly locales: { get(name: string): unknown };
}

/** What the package has, which it does not describe in types. */
interface Plugins {
  readonly config?: { get(name: '@csl'): Styles };
}

/** Loaded once, for the first who cites. */
let styles: Promise<Styles> | undefined;

/**
 * It takes a tenth of a second, and most who start us never cite. It comes with a module of Node that newer ones call out of
 * date on standard error, where that would only bewilder.
 */
async function loadStyles(): Promise<Styles> {
  const before = process.noDeprecation ?? false;
  process.noDeprecation = true;
  try {
    const { Cite } = await import('rehype-citation');
    const plugins: Plugins = Cite.plugins;
    const brought = plugins.config?.get('@csl');
    if (brought === undefined) throw new Error('rehype-citation brings no styles.');
    return brought;
  } finally {
    process.noDeprecation = before;
  }
}

/** Stands for `<`, and is no character itself, so that it is in no text. */
const hiddenSign = '\uFDD0';

/** The processor takes `<b>` and the like for markup and leaves it out; in an article it is what the title says. */
function withoutMarkup(item: CslItem): CslItem {
  const hidden = (text: string): string => text.replaceAll('<', hiddenSign);
  const container = item['container-title'];
  const [author] = item.author ?? [];
  return {
    ...item,
    title: hidden(item.title),
    ...(container !== undefined && { 'container-title': hidden(container) }),
    ...(author !== undefined && { author: [{ literal: hidden(author.literal) }] }),
  };
}
