import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import type { ChartWords } from '../../src/insights/charts/chart-words.js';
import type { Picture } from '../../src/insights/charts/picture.js';
import { lastDays } from '../../src/insights/figures.js';
import { workOutInsights } from '../../src/insights/work-out.js';
import { asked, noon } from './support/questions.js';

const english: ChartWords = {
  locale: 'en',
  outcomes: {
    title: { day: 'Questions a day', week: 'Questions a week' },
    found: 'Answered',
    uncertain: 'Not clear',
    nothing: 'Nothing found',
  },
  shares: { title: 'Shares', answered: 'Answered', helped: 'Helped' },
};

const period = lastDays(30, noon('2025-06-14'));
const questions = [
  asked('How long is the border?', { votes: { helped: 1, notThis: 0, outOfDate: 0 } }),
  asked('When?', { outcome: 'uncertain' }),
];

describe('the pictures', () => {
  test.each([english, { ...english, locale: 'ar' }])('are drawn whole ($locale)', async (words) => {
    const { pictures } = await workOutInsights({ questions, period, articleIds: [], words });
    expect(pictures.map(({ name }) => name)).toEqual(['questions.png', 'shares.png']);
    for (const picture of pictures) {
      const { width, height, colours, corner } = await look(picture);
      expect([width, height]).toEqual([1_100, 520]);
      // The background is opaque, and bars, lines and letters stand on it.
      expect(corner).toBe('242529ff');
      expect(colours.has('5b8defff')).toBe(true);
      expect(colours.size).toBeGreaterThan(20);
    }
  });

  test('are not drawn of nothing', async () => {
    const { pictures, insights } = await workOutInsights({
      questions: [],
      period,
      articleIds: [],
      words: english,
    });
    expect(pictures).toEqual([]);
    expect(insights.topQuestions).toEqual([]);
  });
});

async function look({ png }: Picture): Promise<{
  readonly width: number;
  readonly height: number;
  readonly colours: ReadonlySet<string>;
  readonly corner: string;
}> {
  const image = await loadImage(Buffer.from(png));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const pixels = Buffer.from(data.buffer);
  const colours = new Set<string>();
  for (let at = 0; at < pixels.length; at += 4) {
    colours.add(pixels.toString('hex', at, at + 4));
  }
  return {
    width: image.width,
    height: image.height,
    colours,
    corner: pixels.toString('hex', 0, 4),
  };
}
