import { defineCommand } from '../../framework/command.js';
import { showInsights } from './show-insights.js';

const usualDays = 30;

export const insights = defineCommand({
  name: 'insights',
  words: (text) => text.insights.command,
  requires: 'editor',
  options: {
    days: { type: 'integer', min: 1, max: 365, words: (text) => text.insights.command.days },
  },
  isPrivate: () => true,
  takesLong: true,
  execute: ({ days = usualDays }, context) =>
    showInsights({ view: 'overview', days: Math.min(365, days), page: 1 }, context),
});
