import type { AliasGroup } from '../../knowledge/aliases.js';
import type { Analyzer } from '../../language/analyzer.js';
import type { Token } from '../../language/token.js';
import { primarySubtag } from '../../language/languages/index.js';
import type { Mention, Spelling } from '../../search/passage-index.js';

/** Finds what in a question has an alias. `language` is the one it was read in. */
export type FindAliases = (
  text: string,
  tokens: readonly Token[],
  language: string,
) => readonly Mention[];

/** A name that may stand in a question, as its content terms, and what may stand in its place. */
interface Alias {
  readonly terms: Spelling;
  /** Only when written like this: IS is no verb, US no pronoun. */
  readonly capitals: string | undefined;
  readonly spellings: readonly Spelling[];
}

/** `languages` are those of the corpus: in each of them the names may have other terms. */
export function createAliasFinder(
  groups: readonly AliasGroup[],
  languages: readonly string[],
  analyzer: (language: string) => Analyzer,
): FindAliases {
  const aliasesByLanguage = new Map<string, ReadonlyMap<string, readonly Alias[]>>();

  function aliasesIn(language: string): ReadonlyMap<string, readonly Alias[]> {
    let aliases = aliasesByLanguage.get(language);
    if (aliases === undefined) {
      aliases = byFirstTerm(groups.flatMap((group) => aliasesOf(group, language)));
      aliasesByLanguage.set(language, aliases);
    }
    return aliases;
  }

  function aliasesOf(group: AliasGroup, language: string): readonly Alias[] {
    const only = group.language === undefined ? undefined : primarySubtag(group.language);
    if (only !== undefined && only !== primarySubtag(language)) return [];
    const readIn = only === undefined ? [...new Set([language, ...languages])] : [language];
    const spellings = group.names.flatMap((name) =>
      readIn.map((code) => termsOf(name, analyzer(code))),
    );
    return group.names.map((name) => ({
      terms: termsOf(name, analyzer(language)),
      capitals: /^\p{Lu}{1,3}$/u.test(name) ? name : undefined,
      spellings: spellings.filter((spelling) => spelling.length > 0),
    }));
  }

  return (text, tokens, language) => {
    const content = tokens.filter((token) => !token.stop);
    const aliases = aliasesIn(language);
    const mentions: Mention[] = [];
    for (let at = 0; at < content.length; at += 1) {
      const here = content.slice(at);
      const found = aliases
        .get(here[0]?.term ?? '')
        ?.find((alias) => startsWith(text, here, alias));
      if (found === undefined) continue;
      const { terms, spellings } = found;
      mentions.push({ terms, spellings, particles: [], nameKeys: [] });
      at += terms.length - 1;
    }
    return mentions;
  };
}

/** Amid other words, since a text of capitals alone tells no name from a stop word (US, us). */
function termsOf(name: string, analyzer: Analyzer): Spelling {
  const before = 'for ';
  const tokens = analyzer.tokens(`${before}${name} there`);
  const end = before.length + name.length;
  return tokens
    .filter((token) => !token.stop && token.start >= before.length && token.start < end)
    .map(({ term }) => term);
}

/** The longest first. */
function byFirstTerm(aliases: readonly Alias[]): ReadonlyMap<string, readonly Alias[]> {
  const byFirst = new Map<string, Alias[]>();
  for (const alias of [...aliases].sort((a, b) => b.terms.length - a.terms.length)) {
    const [first] = alias.terms;
    if (first === undefined) continue;
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [alias]);
    else known.push(alias);
  }
  return byFirst;
}

function startsWith(text: string, tokens: readonly Token[], { terms, capitals }: Alias): boolean {
  if (terms.some((term, index) => tokens[index]?.term !== term)) return false;
  const [first] = tokens;
  if (capitals === undefined || first === undefined) return true;
  return text.slice(first.start, first.end).replaceAll('.', '') === capitals;
}
