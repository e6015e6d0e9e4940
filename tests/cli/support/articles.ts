import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files of a knowledge folder, by path. */
export type Files = Readonly<Record<string, string>>;

/** Runs with a folder of these files, and removes it afterwards. */
export async function withFolder<Result>(
  files: Files,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await makeFolder(files);
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export async function makeFolder(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'quoth-cli-'));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** Two accounts that disagree, and a third about something else. */
export const story: Files = {
  'border.md': `---
title: Iraq reopens the Al Qaim crossing
publisher: Al Jazeera
published: 2019-09-30
questions: [How long is the border?]
---

The post near Al Qaim lets lorries pass again. Its gates had been shut since fighters seized it.

Deserts and mountains make the frontier hard to watch. It is roughly 600 km (370 miles) long.

Khan reported that the ambassador walked across on Monday and met an Iraqi representative.
`,
  'ap.md': `---
title: Border gate opens after seven years
publisher: Associated Press
published: 2019-09-30
url: https://example.org/ap
---

The gate at Boukamal was shut in 2012, when rebels took large parts of eastern Syria.

Soldiers of both countries hugged and took selfies when the frontier opened.
`,
  'bread.txt': `How bread rises

Yeast turns sugar into gas, and the gas lifts the dough. A warm kitchen makes it quicker.
`,
};
