import { expect, test } from 'vitest';
import type { OpenFile } from '../../client/workbench/open-file.ts';
import { FileTrouble, type PlanFiles } from '../../client/workbench/plan-files.ts';
import { Storing } from '../../client/workbench/storing.ts';

/** One file that takes its time, whose version counts how often it was written. */
function slowFiles(text: string): PlanFiles & { text: string; writes: number } {
  const soon = () => new Promise((resolve) => setTimeout(resolve, 1));
  return {
    folder: 'file:///plans',
    text,
    writes: 0,
    list: async () => ['plan.varde'],
    async read() {
      await soon();
      return { text: this.text, version: String(this.writes) };
    },
    async write(_path, written, before) {
      await soon();
      if (before !== String(this.writes)) throw new FileTrouble('changed');
      this.text = written;
      this.writes += 1;
      await soon();
      return String(this.writes);
    },
  };
}

/** What `Storing` knows of an open file, without its editor. */
class FakeFile {
  readonly path = 'plan.varde';
  storedVersion = '0';
  trouble: string | undefined;
  text: string;
  #stored: string;

  constructor(text: string) {
    this.text = this.#stored = text;
  }

  get isUnsaved(): boolean {
    return this.text !== this.#stored;
  }

  toStore(): { doc: string; text: string } {
    return { doc: this.text, text: this.text };
  }

  stored(doc: string, version: string): void {
    this.#stored = doc;
    this.storedVersion = version;
    this.trouble = undefined;
  }

  replace({ text, version }: { text: string; version: string }): void {
    this.text = text;
    this.stored(text, version);
  }

  get open(): OpenFile {
    return this as unknown as OpenFile;
  }
}

test('a file that is saved twice in a row is no conflict with itself', async () => {
  const files = slowFiles('old');
  const file = new FakeFile('old');
  const storing = new Storing(files);
  file.text = 'new';
  const first = storing.save(file.open);
  file.text = 'newer';
  await Promise.all([first, storing.save(file.open), storing.save(file.open)]);
  expect(files).toMatchObject({ text: 'newer', writes: 1 });
  expect(file).toMatchObject({ trouble: undefined, isUnsaved: false });
});

test('what a save has stored is no change by somebody else', async () => {
  const files = slowFiles('old');
  const file = new FakeFile('old');
  const storing = new Storing(files);
  file.text = 'new';
  const following = storing.follow(file.open);
  const saving = storing.save(file.open);
  file.text = 'newer';
  await Promise.all([following, saving, storing.follow(file.open)]);
  expect(file).toMatchObject({ text: 'newer', trouble: undefined });
});

test('a save that fails keeps none of the next from being made', async () => {
  const files = slowFiles('old');
  const file = new FakeFile('old');
  const storing = new Storing(files);
  const write = files.write;
  files.write = async () => {
    throw new Error('The disk is full.');
  };
  file.text = 'new';
  await expect(storing.save(file.open)).rejects.toThrow('The disk is full.');
  files.write = write;
  await storing.save(file.open);
  expect(files.text).toBe('new');
});

test('a file that somebody else has written meanwhile is in trouble', async () => {
  const files = slowFiles('old');
  const file = new FakeFile('old');
  const storing = new Storing(files);
  file.text = 'mine';
  await files.write('plan.varde', 'theirs', '0');
  await storing.save(file.open);
  expect(file.trouble).toBe('changed');
  await storing.keepMine(file.open);
  expect(file.trouble).toBeUndefined();
  expect(files.text).toBe('mine');
});
