import type { FileSystemProvider, LangiumDocument } from 'langium';
import type { URI } from 'vscode-uri';
import * as ast from '../../generated/syntax/ast.ts';
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

  /** Returns whether an indicator names the file. */
  names(file: URI): boolean {
    return this.files.has(file.toString());
  }

  /** Has a file read anew. */
  forget(file: URI): void {
    this.areOutdated = this.files.delete(file.toString()) || this.areOutdated;
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
    const uri = resolvePath(path, from, this.uses.rootOf(from));
    if (!uri) return Promise.resolve(outside);
    const key = uri.toString();
    const file = this.files.get(key) ?? this.readFile(uri);
    this.files.set(key, file);
    return file;
  }

  private async readFile(uri: URI): Promise<ValueFile> {
    if (!(await this.fileSystem.exists(uri)) || !(await this.fileSystem.stat(uri)).isFile) return missing;
    try {
      return readValues(await this.fileSystem.readFile(uri));
    } catch {
      return missing;
    }
  }
}

function pathsIn(document: LangiumDocument): Set<string> {
  const { elements } = document.parseResult.value as ast.VardeFile;
  const indicators = elements.filter(ast.isIndicator);
  return new Set(indicators.flatMap(({ values }) => values.flatMap(({ file }) => file ?? [])));
}
