import type { APIComponentInContainer } from 'discord.js';
import type { DraftComparison } from '../../../../curation/compare-drafts.js';
import type { ArticleDraft } from '../../../../knowledge/article-draft.js';
import { createArticle } from '../../../../knowledge/passages.js';
import { paragraphsOf } from '../../../../knowledge/reading-order.js';
import type { ImportDraft } from '../../../../store/import-drafts.js';
import {
  cancelDraft,
  confirmDraft,
  editDraft,
  editDraftDays,
  tryDraft,
} from '../knowledge-controls.js';
import type { Language } from '../../../text/languages.js';
import { inline } from '../../../ui/inline.js';
import { asFarAsFit, totalCost } from '../../../ui/parts.js';
import { sourceSection } from '../../../ui/passage-view.js';
import { quote } from '../../../ui/quote.js';
import { buttonRow, reply, separator, textDisplay, type Reply } from '../../../ui/reply.js';
import { articleLine } from '../../../ui/source-line.js';
import { dayFacts } from './days.js';
import { renderChanges } from './draft-changes.js';

/** In the currency of `cost`. */
const maxCost = { passage: 500, dropped: 110, title: 90, key: 40, reason: 300 } as const;
const maxDropped = 6;
const maxMisspelt = 4;
const maxFaults = 10;
const maxArticles = 10;

/** A draft with what each of its articles would follow. */
export interface PreviewedImport {
  readonly draft: ImportDraft;
  /** For each article how it differs from the revision that it would follow; undefined for a new one. */
  readonly comparisons: readonly (DraftComparison | undefined)[];
  /** Something to say above it, in markdown, in place of what a preview is. */
  readonly note?: string;
}

/** What was read, before it counts: for one article its ends and its changes, for many a list. */
export function renderPreview(preview: PreviewedImport, language: Language): Reply {
  const { draft, comparisons, note } = preview;
  const { text } = language;
  const { preview: words } = text.knowledge;
  const [article, ...others] = draft.articles;
  const { faults = [], passedOver = [] } = draft;
  const isOne = article !== undefined && others.length + faults.length + passedOver.length === 0;
  const head = [
    textDisplay(note ?? words.heading),
    ...(isOne
      ? articleHead(article, draft.basedOn[0] ?? 0, comparisons[0], language)
      : [textDisplay(`${words.articles(draft.articles.length)}\n-# ${counts(preview, language)}`)]),
    ...(draft.reason === undefined
      ? []
      : [textDisplay(`-# ${text.knowledge.shown.reason(inline(draft.reason, maxCost.reason))}`)]),
  ];
  const body = isOne
    ? [...ends(article, language), ...changes(comparisons[0], language)]
    : articleList(preview, language);
  const draftId = draft.id;
  return reply('uncertain', [
    ...head,
    ...asFarAsFit(
      [
        ...body,
        ...unread(draft, language),
        ...misspelt(draft, language),
        ...dropped(draft, language),
        separator(),
      ],
      totalCost(head),
    ),
    ...buttonRow([
      ...(comparisons.every(isEmpty)
        ? []
        : [
            {
              customId: confirmDraft.encode({ draftId }),
              label: words.confirm,
              style: 'primary' as const,
            },
          ]),
      ...(isOne
        ? [
            { customId: editDraft.encode({ draftId }), label: words.editDetails },
            { customId: editDraftDays.encode({ draftId }), label: text.knowledge.shown.editDays },
          ]
        : []),
      ...(article === undefined
        ? []
        : [{ customId: tryDraft.encode({ draftId }), label: text.knowledge.trial.button }]),
      { customId: cancelDraft.encode({ draftId }), label: words.cancel },
    ]),
  ]);
}

/** There is nothing to confirm then. */
function isEmpty(comparison: DraftComparison | undefined): boolean {
  return comparison !== undefined && comparison.details.length + comparison.paragraphs.length === 0;
}

function articleHead(
  draft: ArticleDraft,
  basedOn: number,
  comparison: DraftComparison | undefined,
  language: Language,
): readonly APIComponentInContainer[] {
  const { text, locale } = language;
  const { preview } = text.knowledge;
  const article = createArticle(draft);
  const languages = new Intl.DisplayNames([locale], { type: 'language' });
  const facts = [
    comparison === undefined ? preview.isNew : preview.follows(basedOn),
    preview.paragraphs(article.paragraphCount),
    languages.of(article.language) ?? article.language,
    article.source.author === undefined ? undefined : inline(article.source.author, maxCost.title),
    article.tags.length === 0 ? undefined : inline(article.tags.join(', '), maxCost.title),
    ...dayFacts(article, language),
  ];
  return [
    sourceSection(articleLine(article, language), language),
    textDisplay(`-# ${facts.filter((fact) => fact !== undefined).join(' · ')}`),
  ];
}

/** The first and the last passage, by which people see whether all of it was read. */
function ends(draft: ArticleDraft, { text }: Language): readonly APIComponentInContainer[] {
  const { preview } = text.knowledge;
  const passages = paragraphsOf(createArticle(draft));
  const [first, last] = [passages[0], passages.length > 1 ? passages.at(-1) : undefined];
  const shown = (passage: string): string =>
    quote(passage, { bold: [], focus: { start: 0, end: 0 }, maxCost: maxCost.passage }).markdown;
  return [
    separator(),
    ...(first === undefined ? [] : [textDisplay(`-# ${preview.begins}\n${shown(first.text)}`)]),
    ...(last === undefined ? [] : [textDisplay(`-# ${preview.ends}\n${shown(last.text)}`)]),
  ];
}

function changes(
  comparison: DraftComparison | undefined,
  language: Language,
): readonly APIComponentInContainer[] {
  if (comparison === undefined) return [];
  return [separator(), textDisplay(renderChanges(comparison, language).join('\n'))];
}

/** What would change, and what of it would not: "2 new · 1 changed · 3 unchanged · 1 could not be read". */
function counts({ draft, comparisons }: PreviewedImport, { text }: Language): string {
  const { batch } = text.knowledge;
  const { faults = [], passedOver = [] } = draft;
  const fresh = comparisons.filter((comparison) => comparison === undefined).length;
  const figures = {
    fresh,
    changed: comparisons.length - fresh,
    unchanged: passedOver.filter(({ why }) => why === 'unchanged').length,
    duplicate: passedOver.filter(({ why }) => why === 'duplicate').length,
    unread: faults.length,
  };
  return batchStates
    .filter((state) => figures[state] > 0)
    .map((state) => batch[state](figures[state]))
    .join(' · ');
}

const batchStates = ['fresh', 'changed', 'unchanged', 'duplicate', 'unread'] as const;

/** What could not be read, each with its reason. */
function unread(
  { faults = [] }: ImportDraft,
  { text }: Language,
): readonly APIComponentInContainer[] {
  if (faults.length === 0) return [];
  const { batch, errors, preview } = text.knowledge;
  const lines = faults
    .slice(0, maxFaults)
    .map(({ name, reason }) => `-# - ${inline(name, maxCost.title)}: ${errors.refused[reason]}`);
  const left = faults.length - lines.length;
  return [
    separator(),
    textDisplay([batch.faults, ...lines, ...(left > 0 ? [preview.more(left)] : [])].join('\n')),
  ];
}

function misspelt(
  { misspelt: keys = [] }: ImportDraft,
  { text }: Language,
): readonly APIComponentInContainer[] {
  if (keys.length === 0) return [];
  const { preview } = text.knowledge;
  const lines = keys
    .slice(0, maxMisspelt)
    .map(({ key, meant }) => preview.misspelt(`**${inline(key, maxCost.key)}**`, `**${meant}**`));
  const left = keys.length - lines.length;
  return [textDisplay([...lines, ...(left > 0 ? [preview.more(left)] : [])].join('\n'))];
}

function dropped(
  { dropped: blocks }: ImportDraft,
  { text }: Language,
): readonly APIComponentInContainer[] {
  if (blocks.length === 0) return [];
  const { preview } = text.knowledge;
  const kinds: Readonly<Record<string, string>> = preview.droppedKinds;
  const lines = blocks.slice(0, maxDropped).map((block) => {
    const kind = kinds[block.kind] ?? preview.droppedKinds.other;
    return `-# - ${kind}: ${inline(block.text, maxCost.dropped)}`;
  });
  const left = blocks.length - lines.length;
  return [
    separator(),
    textDisplay(
      [
        `-# ${preview.dropped(blocks.length)}`,
        ...lines,
        ...(left > 0 ? [preview.more(left)] : []),
      ].join('\n'),
    ),
  ];
}

function articleList(
  { draft, comparisons }: PreviewedImport,
  language: Language,
): readonly APIComponentInContainer[] {
  if (draft.articles.length === 0) return [];
  const { preview } = language.text.knowledge;
  const lines = draft.articles.slice(0, maxArticles).map((each, index) => {
    const article = createArticle(each);
    const { title, particulars } = articleLine(article, language, maxCost.title);
    const state =
      comparisons[index] === undefined ? preview.isNew : preview.follows(draft.basedOn[index] ?? 0);
    const facts = [particulars, preview.paragraphs(article.paragraphCount), state];
    return `${title}\n-# ${facts.filter((fact) => fact !== '').join(' · ')}`;
  });
  const left = draft.articles.length - lines.length;
  return [
    separator(),
    textDisplay([...lines, ...(left > 0 ? [preview.more(left)] : [])].join('\n')),
  ];
}
