import { writeSync } from 'node:fs';
import { openDatabase } from '../../../src/database/open-database.js';
import { createStores } from '../../../src/store/sql/create-stores.js';
import { idOf } from '../../contracts/articles.js';
import { added, draftOf } from '../../contracts/stores/stores-under-test.js';
import type { Acknowledgement } from './acknowledgement.js';

/*
 * Run as a process of its own: `writer.ts LOCATION GUILD`. Changes one thing after the other, for ever, and tells each on
 * standard output once the stores have acknowledged it.
 */

const [location = '', guildId = ''] = process.argv.slice(2);
const authorId = 'writer';
const articles = 4;

const stores = createStores(
  await openDatabase(location.startsWith('postgres') ? { url: location } : { path: location }),
);
tell({ kind: 'ready' });
const newest = Array.from({ length: articles }, () => 0);
for (let step = 0; ; step += 1) {
  if (step % 6 === 4) {
    const retentionDays = 1 + ((step + 30) % 300);
    // Two at once: one without the other would be half a change.
    const reportChannelId = String(retentionDays);
    await stores.settings.change(guildId, authorId, { retentionDays, reportChannelId });
    tell({ kind: 'settings', retentionDays });
  } else if (step % 6 === 5) {
    const pin = { question: `${step}?`, passageId: 'a#1', passagePrint: 'x' };
    const outcome = await stores.pins.add({ guildId, authorId, ...pin });
    if (outcome.kind === 'added') tell({ kind: 'pin', id: outcome.pin.id });
  } else {
    const index = step % articles;
    const id = `a${index}`;
    const basedOn = newest[index] ?? 0;
    const number = basedOn + 1;
    const draft = draftOf(id, `Revision ${number}. `.repeat(500));
    const change = basedOn === 0 ? 'added' : 'edited';
    const outcome = await stores.articles.write(
      added(id, { guildId, articleId: idOf(id), authorId, change, draft, basedOn }),
    );
    if (outcome.kind !== 'written') throw new Error(`Nobody else writes here: ${outcome.kind}.`);
    newest[index] = number;
    tell({ kind: 'revision', articleId: id, number });
  }
}

/** At once: what is in a buffer would die with us. */
function tell(acknowledgement: Acknowledgement): void {
  writeSync(1, `${JSON.stringify(acknowledgement)}\n`);
}
