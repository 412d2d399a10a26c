import { readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** A file of the page, as it is sent. */
export interface PageFile {
  readonly type: string;
  readonly content: Buffer;
}

/** Reads the files of the pages by the path that each is asked for at; they lie beside the command where it is built. */
export async function readPageFiles(): Promise<ReadonlyMap<string, PageFile>> {
  const isSource = import.meta.url.endsWith('/cli/serve/page-files.ts');
  const built = new URL(isSource ? '../../dist/' : '../', import.meta.url);
  const folders = ['webview/', 'workbench/'].map((name) => readFolder(new URL(name, built)));
  return new Map((await Promise.all(folders)).flat());
}

async function readFolder(folder: URL): Promise<[string, PageFile][]> {
  const names = (await readdir(folder)).filter((name) => extname(name) in types);
  const files = names.map(async (name): Promise<[string, PageFile]> => {
    const content = await readFile(new URL(name, folder));
    return [`/${name}`, { type: types[extname(name)] as string, content }];
  });
  return Promise.all(files);
}
