import { buildMiniSearchIndex } from '../../src/search/minisearch-index.js';
import { describePassageIndex } from '../contracts/passage-index.js';

describePassageIndex('MiniSearch', buildMiniSearchIndex);
