import { URI } from 'vscode-uri';
import {
  FileStatRequest,
  type FileType,
  ReadDirectoryRequest,
  ReadFileRequest,
} from '../../../server/protocol/files.ts';
import type { Answers } from '../channel.ts';
import type { MemoryFiles } from './memory-files.ts';

/** Lets a server that has no file system of its own read these files. */
export function fileAnswers(files: MemoryFiles): Answers {
  const pathOf = (uri: string) => URI.parse(uri).path.slice(URI.parse(files.folder).path.length + 1);
  return new Map<string, (params: never) => unknown>([
    [
      FileStatRequest.method,
      ({ uri }: FileStatRequest.Params): FileStatRequest.Result => {
        const type = typeAt(pathOf(uri), files);
        return type ? { type } : {};
      },
    ],
    [
      ReadFileRequest.method,
      ({ uri }: ReadFileRequest.Params): Promise<ReadFileRequest.Result> => files.read(pathOf(uri)),
    ],
    [
      ReadDirectoryRequest.method,
      ({ uri }: ReadDirectoryRequest.Params): ReadDirectoryRequest.Result => ({
        entries: entriesOf(pathOf(uri), files),
      }),
    ],
  ]);
}

function typeAt(path: string, { texts }: MemoryFiles): FileType | undefined {
  if (Object.hasOwn(texts, path)) return 'file';
  const isFolder = path === '' || Object.keys(texts).some((file) => file.startsWith(`${path}/`));
  return isFolder ? 'directory' : undefined;
}

function entriesOf(folder: string, { texts }: MemoryFiles): ReadDirectoryRequest.Result['entries'] {
  const start = folder === '' ? '' : `${folder}/`;
  const entries = new Map<string, FileType>();
  for (const path of Object.keys(texts)) {
    if (!path.startsWith(start)) continue;
    const [name = '', ...below] = path.slice(start.length).split('/');
    entries.set(name, below.length > 0 ? 'directory' : 'file');
  }
  return [...entries].map(([name, type]) => ({ name, type }));
}
