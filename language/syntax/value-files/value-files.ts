import type { FileSystemProvider, LangiumDocument } from 'langium';
import type { URI } from 'vscode-uri';
import * as ast from '../../generated/syntax/ast.ts';
import { entryAt } from '../entry-at.ts';
import { pathOnDisk } from '../path-on-disk.ts';
import type { VardeSharedServices } from '../services.ts';
import { resolvePath } from '../use-path.ts';
import type { Uses } from '../uses.ts';
import { type ReadValues, readValues } from './read-values.ts';

/** What a file of values holds, or why it holds nothing for the plan. */
export type ValueFile = ReadValues | { readonly problem: 'outside' | 'missing' };

const outside: ValueFile = { problem: 'outside' };
const missing: ValueFile = { problem: 'missing' };

/** Knows the values that indicators have in files of their own, which lie in the workspace folder. */
export class ValueFiles {
  private readonly files = new Map<string, Promise<ValueFile>>();
  private readonly ofDocuments = new Map<string, ReadonlyMap<string, ValueFile>>();
  private readonly fileSystem: FileSystemProvider;
  private readonly uses: Uses;
  private areOutdated = false;

  constructor(services: VardeSharedServices) {
    this.fileSystem = services.workspace.FileSystemProvider;
    this.uses = services.workspace.Uses;
  }

  /** Returns what the file holds that an indicator names, once the file with the indicator has been looked up. */
  in(document: URI, path: string): ValueFile {
    return this.ofDocuments.get(document.toString())?.get(path) ?? missing;
  }

  /** Returns whether an indicator names the file, or one in the folder. */
  names(fileOrFolder: URI): boolean {
    return this.at(fileOrFolder).length > 0;
  }

  /** Has a file, or all in a folder, read anew. */
  forget(fileOrFolder: URI): void {
    for (const key of this.at(fileOrFolder)) this.areOutdated = this.files.delete(key) || this.areOutdated;
  }

  private at(fileOrFolder: URI): string[] {
    const key = keyOf(fileOrFolder);
    return [...this.files.keys()].filter((file) => file === key || file.startsWith(`${key}/`));
  }

  /** Tells, once, that files may hold something else by now. */
  takeOutdated(): boolean {
    const outdated = this.areOutdated;
    this.areOutdated = false;
    return outdated;
  }

  /** Reads the files that the indicators of a document name, and returns whether they are others than before. */
  async lookUp(document: LangiumDocument): Promise<boolean> {
    const key = document.uri.toString();
    const before = this.ofDocuments.get(key);
    const now = new Map<string, ValueFile>();
    for (const path of pathsIn(document)) now.set(path, await this.read(path, document.uri));
    if (now.size > 0) this.ofDocuments.set(key, now);
    else this.ofDocuments.delete(key);
    return [...now].some(([path, file]) => before?.get(path) !== file);
  }

  /** Forgets a document that is gone. */
  remove(document: URI): void {
    this.ofDocuments.delete(document.toString());
  }

  private read(path: string, from: URI): Promise<ValueFile> {
    const root = this.uses.rootOf(from);
    const uri = resolvePath(path, from, root);
    if (!uri) return Promise.resolve(outside);
    const key = keyOf(uri);
    const file = this.files.get(key) ?? this.readFile(uri, root);
    this.files.set(key, file);
    return file;
  }

  private async readFile(written: URI, root: URI): Promise<ValueFile> {
    try {
      const uri = await pathOnDisk(written, root, this.fileSystem);
      if (!(await entryAt(uri, this.fileSystem))?.isFile) return missing;
      return readValues(await this.fileSystem.readFile(uri));
    } catch {
      return missing;
    }
  }
}

/** The same for a path as plans write it and as the disk has it. */
function keyOf(file: URI): string {
  return file.with({ path: file.path.normalize('NFC') }).toString();
}

function pathsIn(document: LangiumDocument): Set<string> {
  const { elements } = document.parseResult.value as ast.VardeFile;
  const indicators = elements.filter(ast.isIndicator);
  return new Set(indicators.flatMap(({ values }) => values.flatMap(({ file }) => file ?? [])));
}
