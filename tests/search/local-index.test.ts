import { buildMiniSearchIndex } from '../../src/search/local-index.js';
import { describePassageIndex } from '../contracts/passage-index.js';

describePassageIndex('MiniSearch', buildMiniSearchIndex);
