import { describe, expect, it } from 'vitest';
import { createArticleImporter } from '../../src/importing/article-importer.js';
import type { ImportedArticle } from '../../src/importing/import-article.js';
import { readArticles } from '../../src/importing/read-articles.js';

const importer = createArticleImporter({
  fetchDocument: () => Promise.reject(new Error('Nothing is fetched.')),
  readAway: readArticles,
});

const opening =
  'The harbour of Selm opened its gates again on Monday, six years after the flood had carried both piers away.';
const further =
  'The council of Dara had asked for the link since 2015, and paid half of what it cost to build the piers.';

async function paste(...paragraphs: readonly string[]): Promise<ImportedArticle> {
  const [article] = await importer.read({ kind: 'text', text: paragraphs.join('\n\n') });
  if (article === undefined) throw new Error('Nothing was read.');
  return article;
}

function texts({ draft }: ImportedArticle): readonly (readonly [string, string])[] {
  return draft.blocks.map(({ kind, text }) => [kind, text]);
}

describe('pasted text', () => {
  it('that begins with a short sentence keeps it, and has no headline', async () => {
    const article = await paste('It was late.', opening, 'He was wrong.', further);
    expect(texts(article).map(([, text]) => text)).toEqual([
      'It was late.',
      opening,
      'He was wrong.',
      further,
    ]);
    expect(article.draft.blocks.flatMap(({ headings }) => headings)).toEqual([]);
  });

  it('has the description of a picture with its caption', async () => {
    const caption = 'The ferry leaves the harbour of Selm on Monday [Mira Holt/Reuters]';
    const article = await paste(
      'Ferry runs again',
      opening,
      'Passengers wave from the deck',
      caption,
      further,
    );
    expect(texts(article)).toEqual([
      ['paragraph', opening],
      ['caption', 'Passengers wave from the deck'],
      ['caption', caption],
      ['paragraph', further],
    ]);
  });

  it('has its summary below the headline, where that is set apart', async () => {
    const summary = 'Forty people crossed the river at Selm on the first boat since the flood.';
    for (const text of [
      ['Ferry runs again', summary, `${opening}\n${further}`].join('\n\n'),
      ['Ferry runs again', summary, `\n${opening}`, further, further].join('\n\n'),
    ]) {
      const [article] = await importer.read({ kind: 'text', text });
      expect(article?.draft.particulars.summary).toBe(summary);
    }
    const alike = await paste('Ferry runs again', summary, opening, further);
    expect(alike.draft.particulars.summary).toBeUndefined();
    expect(texts(alike)[0]).toEqual(['paragraph', summary]);
  });

  it('tells its address by its first line', async () => {
    const article = await paste('https://news.example/2019/ferry', 'Ferry runs again', opening);
    expect(article.draft.particulars.source).toMatchObject({
      title: 'Ferry runs again',
      url: 'https://news.example/2019/ferry',
    });
    expect(texts(article)).toEqual([['paragraph', opening]]);
  });

  it('with the marks of Markdown is read as that', async () => {
    const article = await paste(
      '# Ferry runs again',
      `**Selm** – The [harbour](https://selm.example) opened *again* on Monday.`,
      '## Why it took so long',
      '- Money was short',
    );
    expect(article.draft.particulars.source.title).toBe('Ferry runs again');
    expect(texts(article)).toEqual([
      ['paragraph', 'Selm – The harbour opened again on Monday.'],
      ['list', '• Money was short'],
    ]);
    expect(article.draft.blocks[1]?.headings).toEqual(['Why it took so long']);
  });

  it('loses notices of the page', async () => {
    const notices = [
      'Advertisement · Scroll to continue',
      'Privacy Notice: newsletters may hold news of charities and of other parties.',
    ];
    const article = await paste('Ferry runs again', opening, ...notices, further);
    expect(texts(article).map(([, text]) => text)).toEqual([opening, further]);
  });

  it.each([
    [
      [
        '4 May 1998',
        'The first pier is built.',
        '12 June 2001',
        'A flood.',
        '3 March 2013',
        opening,
      ],
    ],
    [
      [
        'Monday, 4 May 1998',
        opening,
        'Tuesday, 12 June 2001',
        further,
        'Sunday, 3 March 2013',
        opening,
      ],
    ],
    [['4 May 1998: A pier', '12 June 2001: A flood', '3 March 2013: A ferry', opening]],
    [['Monday to Friday 9 am to 5 pm', 'Saturday 10:00 – 14:00', opening, further]],
    [['Monday: 9:00 - 17:00', 'Sunday: closed', opening]],
    [
      [
        opening,
        further,
        'Opening hours',
        'Monday to Friday 9 am to 5 pm',
        'Closed on Sundays',
        further,
      ],
    ],
  ])('keeps the days and hours that it tells: %j', async (lines) => {
    const article = await paste('A history of the ferry of Selm', ...lines);
    expect(texts(article)).toEqual(lines.map((line) => ['paragraph', line]));
    expect(article.draft.particulars.source.published).toBeUndefined();
    expect(article.draft.blocks.flatMap(({ headings }) => headings)).toEqual([]);
  });

  it('tells its day by one line or two, of which the second is that of a change', async () => {
    const article = await paste('Ferry runs again', '30 September 2019', '1 October 2019', opening);
    expect(article.draft.particulars.source.published).toBe('2019-09-30');
    expect(texts(article)).toEqual([['paragraph', opening]]);
  });

  it.each([
    [['Mira Holt, Political correspondent']],
    [['By Mira Holt, Political correspondent']],
    [['Mira Holt', 'Political correspondent']],
    [['Mira Holt, BBC News', '30 September 2019']],
  ])('tells its author by a name and what she is: %j', async (lines) => {
    const article = await paste('Ferry runs again', ...lines, opening, further);
    expect(article.draft.particulars.source.author).toBe('Mira Holt');
    expect(texts(article)).toEqual([
      ['paragraph', opening],
      ['paragraph', further],
    ]);
  });

  it('keeps a name and what somebody is below the header, and a place above', async () => {
    const lines = ['Selm, Northern Province', opening, further, opening, 'Oda Brandt, editor'];
    expect(texts(await paste('Ferry runs again', ...lines)).map(([, text]) => text)).toEqual(lines);
  });

  it('has captions that end in a name and an agency', async () => {
    const caption = 'The ferry leaves Selm. © Mira Holt / AFP';
    const article = await paste('Ferry runs again', opening, further, caption, further);
    expect(texts(article)[2]).toEqual(['caption', caption]);
    const alone = await paste('Ferry runs again', opening, '© Mira Holt / AFP', further);
    expect(texts(alone).map(([, text]) => text)).toEqual([opening, further]);
  });

  it.each(['رويترز', 'الأناضول', 'وكالة رويترز'])(
    'is published by the agency %s',
    async (agency) => {
      const arabic = [
        'أعيد فتح ميناء سلم يوم الاثنين بعد ست سنوات من الفيضان الذي جرف الرصيفين معا وقطع الطريق.',
        'غادر أول قارب بعد التاسعة بقليل وعلى متنه أربعون راكبا وشاحنتان كما قال مكتب الميناء في المدينة.',
      ];
      const signed = await paste('عودة العبارة بعد ست سنوات', ...arabic, agency);
      expect(signed.draft.particulars.source.publisher).toBe(agency);
      expect(signed.draft.blocks).toHaveLength(2);
      const placed = await paste('عودة العبارة', `سلم (${agency}) - ${arabic[0] ?? ''}`, ...arabic);
      expect(placed.draft.particulars.source.publisher).toBe(agency);
    },
  );
});
