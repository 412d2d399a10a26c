import { type LSPClient, LSPPlugin, Workspace } from '@codemirror/lsp-client';
import type { ChangeSet, Extension, Text } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { URI, Utils } from 'vscode-uri';
import { OpenFile } from './open-file.ts';
import { isPlan, type PlanFiles } from './plan-files.ts';

/** What the files are opened from and with. */
export interface DocumentSettings {
  readonly files: PlanFiles;
  /** Shows a file to the reader. */
  show(file: OpenFile): void;
  extensions(path: string): Extension;
}

/** The files that have been opened, all of which the language server knows as they are being edited. */
export class Documents extends Workspace {
  readonly files: OpenFile[] = [];
  readonly #settings: DocumentSettings;
  readonly #opening = new Map<string, Promise<OpenFile>>();

  constructor(client: LSPClient, settings: DocumentSettings) {
    super(client);
    this.#settings = settings;
  }

  /** The URI of the file at a path, as the server writes it. */
  uriOf(path: string): string {
    return Utils.joinPath(URI.parse(this.#settings.files.folder), path).toString();
  }

  /** The path of a file of the workspace; undefined for any other. */
  pathOf(uri: string): string | undefined {
    const [folder, file] = [URI.parse(this.#settings.files.folder), URI.parse(uri)];
    const start = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
    return file.scheme === folder.scheme && file.path.startsWith(start)
      ? file.path.slice(start.length)
      : undefined;
  }

  /** Returns the file at a path, opened where it was not. Throws a `FileTrouble` where it cannot be. */
  async open(path: string): Promise<OpenFile> {
    const uri = this.uriOf(path);
    const open = this.files.find((file) => file.uri === uri);
    if (open) return open;
    const opening = this.#opening.get(uri) ?? this.#read(path, uri);
    this.#opening.set(uri, opening);
    return opening.finally(() => this.#opening.delete(uri));
  }

  async #read(path: string, uri: string): Promise<OpenFile> {
    const stored = await this.#settings.files.read(path);
    // The server reads `varde.json` from where it is stored.
    const language = isPlan(path) ? this.client.plugin(uri, 'varde') : [];
    const file = new OpenFile(path, uri, stored, [language, this.#settings.extensions(path)]);
    this.files.push(file);
    if (isPlan(path)) this.client.didOpen(file);
    return file;
  }

  override connected(): void {
    for (const file of this.files) if (isPlan(file.path)) this.client.didOpen(file);
  }

  override syncFiles(): { file: OpenFile; prevDoc: Text; changes: ChangeSet }[] {
    return this.files.flatMap((file) => {
      const plugin = LSPPlugin.get(file.view);
      if (!plugin || plugin.unsyncedChanges.empty) return [];
      const update = { file, prevDoc: file.doc, changes: plugin.unsyncedChanges };
      file.doc = file.view.state.doc;
      file.version += 1;
      plugin.clear();
      return [update];
    });
  }

  /** A file is known to the server from when it is opened here, not from when it has an editor. */
  override openFile(): void {}
  override closeFile(): void {}

  override async requestFile(uri: string): Promise<OpenFile | null> {
    const path = this.pathOf(uri);
    return path === undefined ? null : this.open(path);
  }

  override async displayFile(uri: string): Promise<EditorView | null> {
    const file = await this.requestFile(uri);
    if (file) this.#settings.show(file);
    return file?.view ?? null;
  }
}
