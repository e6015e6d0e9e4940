import type { APIComponentInContainer } from 'discord.js';
import type { Proposal } from '../../../store/proposals.js';
import type { Language } from '../../text/languages.js';
import { inline, label } from '../../ui/inline.js';
import { limits } from '../../ui/limits.js';
import { menuRow } from '../../ui/menus.js';
import { textDisplay } from '../../ui/reply.js';
import { optionOf, withdrawMenu } from './withdraw-menu.js';

/** In the currency of `cost`. */
const maxTitleCost = 50;
const mostShown = 3;

/** The articles that were made of a person's messages, with a menu that withdraws one; nothing without any. */
export function proposalParts(
  proposals: readonly Proposal[],
  { text }: Language,
): readonly APIComponentInContainer[] {
  if (proposals.length === 0) return [];
  const { made, waiting, placeholder } = text.propose;
  const shown = proposals.slice(0, mostShown).map(({ title, url }) => {
    const name = title === undefined ? `*${waiting}*` : inline(title, maxTitleCost);
    return `- ${name} · ${url}`;
  });
  const more = proposals.length > mostShown ? ['- …'] : [];
  const options = new Map(
    proposals
      .slice(0, limits.menuOptions)
      .map((proposal) => [
        optionOf(proposal),
        label(proposal.title ?? waiting, limits.menuOption, proposal.articleId),
      ]),
  );
  return [
    textDisplay([made(proposals.length), ...shown, ...more].join('\n')),
    ...menuRow(
      withdrawMenu.encode({}),
      placeholder,
      [...options].map(([value, name]) => ({ label: name, value })),
    ),
  ];
}
