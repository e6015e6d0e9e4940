import type { Feature } from '../../framework/feature.js';
import { insights } from './insights-command.js';
import {
  addArticle,
  exportQuestions,
  mendQuestion,
  openInsights,
  pinPassage,
  searchPassage,
  turnInsights,
  unpinChosen,
  unpinLast,
} from './insights-buttons.js';
import { passageWords } from './passage-words.js';

/** What people ask, and mending what goes unanswered. */
export const insightsFeature: Feature = {
  commands: [insights],
  components: [
    ...[openInsights, turnInsights, exportQuestions, mendQuestion, searchPassage, addArticle],
    ...[pinPassage, unpinChosen, unpinLast],
  ],
  modals: [passageWords],
};
