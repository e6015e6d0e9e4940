import type { CleanRule } from '../rule.js';
import { dropAnnouncedLinks } from './announced-links.js';
import { dropAroundText } from './around-text.js';
import { takeHeaderLines } from './bylines-and-dates.js';
import { dropClosingCalls } from './closing-calls.js';
import { takeClosingSource } from './closing-source.js';
import { judgeCaptions } from './credited-captions.js';
import { dropFoot } from './foot.js';
import { closeForms } from './forms.js';
import { dropFurnitureWords } from './furniture-words.js';
import { dropMarkedRoles } from './marked-roles.js';
import { learnNearbyDate } from './nearby-date.js';
import { dropLoneLinks } from './lone-links.js';
import { judgePictureDescriptions } from './picture-descriptions.js';
import { dropRelatedLists } from './related-lists.js';
import { dropRepeatedHeadline } from './repeated-headline.js';
import { dropRepetitions } from './repetitions.js';
import { learnReporters } from './reporters.js';
import { takeStandfirst } from './standfirst.js';
import { dropStrays } from './strays.js';
import { findSubheadings } from './subheadings.js';

/** What is learned from the lines around the headline, of pages and of documents alike. */
export const headerRules: readonly CleanRule[] = [
  { name: 'repeated-headline', apply: dropRepeatedHeadline },
  { name: 'standfirst', apply: takeStandfirst },
  { name: 'bylines-and-dates', apply: takeHeaderLines },
];

/** What is done to a page, in this order: each rule sees what those before it have said. */
export const pageRules: readonly CleanRule[] = [
  { name: 'marked-roles', apply: dropMarkedRoles },
  { name: 'around-text', apply: dropAroundText },
  { name: 'furniture-words', apply: dropFurnitureWords },
  { name: 'announced-links', apply: dropAnnouncedLinks },
  { name: 'related-lists', apply: dropRelatedLists },
  { name: 'credited-captions', apply: judgeCaptions },
  { name: 'forms', apply: closeForms },
  ...headerRules,
  { name: 'picture-descriptions', apply: judgePictureDescriptions },
  { name: 'strays', apply: dropStrays },
  { name: 'lone-links', apply: dropLoneLinks },
  { name: 'closing-calls', apply: dropClosingCalls },
  { name: 'reporters', apply: learnReporters },
  { name: 'closing-source', apply: takeClosingSource },
  { name: 'foot', apply: dropFoot },
  { name: 'repetitions', apply: dropRepetitions },
  { name: 'subheadings', apply: findSubheadings },
  { name: 'nearby-date', apply: learnNearbyDate },
];
