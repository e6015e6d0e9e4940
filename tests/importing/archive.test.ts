import { describe, expect, it } from 'vitest';
import { archiveBounds, isArchive, readArchive } from '../../src/importing/archive/read-archive.js';
import { zipOf, type ZipEntry } from './support/zip.js';

const endings = new Set(['.md', '.txt']);

async function read(entries: readonly ZipEntry[]) {
  const { files, faults } = await readArchive(zipOf(entries), endings);
  return {
    files: files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString().slice(0, 40)]),
    faults: faults.map(({ name, refusal }) => [name, refusal.reason]),
  };
}

describe('an archive', () => {
  it('gives its files, by their names without folders', async () => {
    expect(
      await read([
        { name: 'a.md', data: 'One.' },
        { name: 'folder/', data: '' },
        { name: 'folder/b.txt', data: 'Two.' },
        { name: '../../etc/c.md', data: 'Three.' },
        { name: 'C:\\d.md', data: 'Four.' },
      ]),
    ).toEqual({
      files: [
        ['a.md', 'One.'],
        ['b.txt', 'Two.'],
        ['c.md', 'Three.'],
        ['d.md', 'Four.'],
      ],
      faults: [],
    });
  });

  it('passes over what is hidden, and names what is no article', async () => {
    expect(
      await read([
        { name: '.git/a.md', data: 'x' },
        { name: '__MACOSX/._a.md', data: 'x' },
        { name: 'photo.jpg', data: 'x' },
        { name: 'a.md', data: 'One.' },
      ]),
    ).toEqual({ files: [['a.md', 'One.']], faults: [['photo.jpg', 'unsupported-type']] });
  });

  it('names what is encrypted, or an archive itself, and reads the others', async () => {
    expect(
      await read([
        { name: 'locked.md', data: 'x', flags: 1 },
        { name: 'inner.md', data: zipOf([{ name: 'a.md', data: 'x' }]) },
        { name: 'a.md', data: 'One.' },
      ]),
    ).toEqual({
      files: [['a.md', 'One.']],
      faults: [
        ['locked.md', 'encrypted'],
        ['inner.md', 'unsupported-type'],
      ],
    });
  });

  it('does not burst, whatever it declares', async () => {
    const { ratioFromBytes } = archiveBounds;
    const burst = Buffer.alloc(ratioFromBytes + 100_000, 'a');
    expect(
      await read([
        { name: 'true.md', data: burst },
        { name: 'lie.md', data: burst, declaredSize: 10 },
        { name: 'small.md', data: burst.subarray(0, ratioFromBytes) },
      ]),
    ).toMatchObject({
      files: [['small.md', 'a'.repeat(40)]],
      faults: [
        ['true.md', 'too-large'],
        // Found out as soon as more comes than was declared.
        ['lie.md', 'damaged'],
      ],
    });
  });

  it('has so many files at most, and so many entries', async () => {
    const many = (count: number): readonly ZipEntry[] =>
      Array.from({ length: count }, (_, index) => ({ name: `${index}.md`, data: 'x' }));
    const { files, faults } = await read(many(archiveBounds.files + 1));
    expect(files).toHaveLength(archiveBounds.files);
    expect(faults).toEqual([[`${archiveBounds.files}.md`, 'too-large']]);
    await expect(read(many(archiveBounds.entries + 1))).rejects.toMatchObject({
      reason: 'too-large',
    });
  });

  it('that is cut off is damaged', async () => {
    const whole = zipOf([{ name: 'a.md', data: 'One.' }]);
    await expect(readArchive(whole.subarray(0, whole.length - 30), endings)).rejects.toMatchObject({
      reason: 'damaged',
    });
  });

  it('is told from documents that are archives inside', async () => {
    expect(await isArchive(zipOf([{ name: 'a.md', data: 'x' }]))).toBe(true);
    expect(await isArchive(zipOf([{ name: 'word/document.xml', data: '<a/>' }]))).toBe(false);
    expect(await isArchive(Buffer.from('PK, he said.'))).toBe(false);
  });
});
