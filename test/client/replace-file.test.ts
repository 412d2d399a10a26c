import { beforeEach, expect, test, vi } from 'vitest';
import { URI, Utils } from 'vscode-uri';

const folder = 'folder';
const disk = new Map<string, string>();
const refused = { write: false, rename: false, renameOnceDeleted: false };

function refuseWhen(isRefused: boolean): void {
  if (isRefused) throw new Error('no space left');
}

/** The file system as VS Code offers it: what is in the way of a new name is deleted first. */
const fs = {
  stat: async ({ path }: URI) => {
    const content = disk.get(path);
    if (content === undefined) throw new Error('not there');
    return { type: content === folder ? 2 : 1 };
  },
  writeFile: async ({ path }: URI, content: Uint8Array) => {
    disk.set(path, new TextDecoder().decode(content).slice(0, refused.write ? 1 : undefined));
    refuseWhen(refused.write);
  },
  rename: async (from: URI, to: URI) => {
    refuseWhen(refused.rename);
    disk.delete(to.path);
    refuseWhen(refused.renameOnceDeleted);
    disk.set(to.path, disk.get(from.path) as string);
    disk.delete(from.path);
  },
  delete: async ({ path }: URI) => {
    if (!disk.delete(path)) throw new Error('not there');
  },
};
vi.mock('vscode', () => ({
  Uri: Utils,
  FileType: { File: 1, Directory: 2 },
  FileSystemError: { FileIsADirectory: ({ path }: URI) => new Error(`${path} is a folder`) },
  workspace: { fs },
}));
const { replaceFile } = await import('../../client/replace-file.ts');
const replace = (path: string) =>
  replaceFile(URI.file(path) as never, new TextEncoder().encode('new and whole'));

beforeEach(() => {
  disk.clear();
  disk.set('/plan.docx', 'old');
  Object.assign(refused, { write: false, rename: false, renameOnceDeleted: false });
});

test('what was there makes way for what is new, and nothing else stays', async () => {
  await replace('/plan.docx');
  await replace('/plan.pdf');
  expect(Object.fromEntries(disk)).toEqual({ '/plan.docx': 'new and whole', '/plan.pdf': 'new and whole' });
});

test.each(['write', 'rename'] as const)(
  'where it is refused to %s, the old file is whole and nothing else stays',
  async (step) => {
    refused[step] = true;
    await expect(replace('/plan.docx')).rejects.toThrow('no space left');
    await expect(replace('/plan.pdf')).rejects.toThrow('no space left');
    expect(Object.fromEntries(disk)).toEqual({ '/plan.docx': 'old' });
  },
);

test('the new file stays where the old one is gone already', async () => {
  refused.renameOnceDeleted = true;
  await expect(replace('/plan.docx')).rejects.toThrow('no space left');
  expect([...disk.values()]).toEqual(['new and whole']);
});

test('a folder is never replaced', async () => {
  disk.set('/plan.docx', folder);
  await expect(replace('/plan.docx')).rejects.toThrow('/plan.docx is a folder');
  expect(Object.fromEntries(disk)).toEqual({ '/plan.docx': folder });
});
