import { buildLocalIndex } from '../../src/search/local-index.js';
import { describePassageIndex } from '../contracts/passage-index.js';

describePassageIndex('In this thread', buildLocalIndex);
