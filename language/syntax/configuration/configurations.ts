import type { FileSystemProvider } from 'langium';
import { type URI, Utils } from 'vscode-uri';
import { entryAt } from '../entry-at.ts';
import type { VardeSharedServices } from '../services.ts';
import { isInside } from '../use-path.ts';
import type { Uses } from '../uses.ts';
import { type Configuration, configurationName, noConfiguration } from './configuration.ts';
import {
  type ConfigurationProblem,
  type ReadConfiguration,
  readConfiguration,
} from './read-configuration.ts';

/** A `varde.json` as it was read. */
export interface ConfigurationFile extends ReadConfiguration {
  readonly uri: URI;
  readonly text: string;
}

const unreadable: ConfigurationProblem = {
  severity: 'error',
  message: ({ configuration }) => configuration.unreadable,
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
};

/** Knows for each file what the nearest `varde.json` beside or above it says, up to its workspace folder. */
export class Configurations {
  private readonly inFolders = new Map<string, Promise<ConfigurationFile | undefined>>();
  private readonly ofFiles = new Map<string, ConfigurationFile | undefined>();
  private readonly fileSystem: FileSystemProvider;
  private readonly uses: Uses;
  private areOutdated = false;

  constructor(services: VardeSharedServices) {
    this.fileSystem = services.workspace.FileSystemProvider;
    this.uses = services.workspace.Uses;
  }

  /** Returns what is configured for a file; nothing before it has been looked up. */
  of(uri: URI): Configuration {
    return this.ofFiles.get(uri.toString())?.configuration ?? noConfiguration;
  }

  /** Returns the `varde.json` of each file that has been looked up, each once. */
  get files(): ReadonlySet<ConfigurationFile> {
    return new Set([...this.ofFiles.values()].filter((file) => file !== undefined));
  }

  /** Returns whether a `varde.json` that is known lies in the folder. */
  liesIn(folder: URI): boolean {
    return [...this.files].some(({ uri }) => isInside(uri, folder));
  }

  /** Has every `varde.json` looked for and read anew. */
  forget(): void {
    this.inFolders.clear();
    this.areOutdated = true;
  }

  /** Tells, once, that files that have been looked up may be configured otherwise by now. */
  takeOutdated(): boolean {
    const outdated = this.areOutdated;
    this.areOutdated = false;
    return outdated;
  }

  /** Looks for the `varde.json` of a file, and returns whether another text is found than before. */
  async lookUp(uri: URI): Promise<boolean> {
    const key = uri.toString();
    const before = this.ofFiles.get(key);
    const file = await this.nearest(Utils.dirname(uri), this.uses.rootOf(uri));
    this.ofFiles.set(key, file);
    return before?.text !== file?.text;
  }

  /** Forgets a file that is gone. */
  remove(uri: URI): void {
    this.ofFiles.delete(uri.toString());
  }

  private async nearest(folder: URI, root: URI): Promise<ConfigurationFile | undefined> {
    const key = folder.toString();
    const found = this.inFolders.get(key) ?? this.read(Utils.joinPath(folder, configurationName));
    this.inFolders.set(key, found);
    const file = await found;
    const above = Utils.dirname(folder);
    const isOutmost = key === above.toString() || !isInside(above, root);
    return file || isOutmost ? file : this.nearest(above, root);
  }

  private async read(uri: URI): Promise<ConfigurationFile | undefined> {
    if (!(await entryAt(uri, this.fileSystem))?.isFile) return undefined;
    try {
      const text = await this.fileSystem.readFile(uri);
      return { uri, text, ...readConfiguration(text) };
    } catch {
      return { uri, text: '', configuration: noConfiguration, problems: [unreadable] };
    }
  }
}
