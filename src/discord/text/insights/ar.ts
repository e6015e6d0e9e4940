import type { InsightsText } from './insights-text.js';

export const ar: InsightsText = {
  command: { name: 'الإحصاءات', description: 'ما يسأل عنه الناس هنا وما يبقى بلا جواب' },
};
