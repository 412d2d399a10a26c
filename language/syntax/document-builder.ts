import {
  type BuildOptions,
  type Cancellation,
  DefaultDocumentBuilder,
  DocumentState,
  type LangiumDocument,
  type LangiumDocuments,
} from 'langium';
import { URI } from 'vscode-uri';
import { Concerned } from './concerned.ts';
import type { Configurations } from './configuration/configurations.ts';
import type { Declarations } from './declarations.ts';
import { libraryFilesFor, libraryScheme } from './library.ts';
import type { VardeSharedServices } from './services.ts';
import type { Uses } from './uses.ts';
import type { ValueFiles } from './value-files/value-files.ts';

/**
 * Builds files together with all that they use, and links again exactly those files
 * whose references can have come to mean something else.
 */
export class VardeDocumentBuilder extends DefaultDocumentBuilder {
  private readonly documents: LangiumDocuments;
  private readonly uses: Uses;
  private readonly configurations: Configurations;
  private readonly valueFiles: ValueFiles;
  private readonly declarations: Declarations;
  private readonly concerned: Concerned;
  private filesCameOrWent = true;
  /** Remembered from builds that were cancelled, too. */
  private usesChanged = false;

  constructor(services: VardeSharedServices) {
    super(services);
    this.documents = services.workspace.LangiumDocuments;
    this.uses = services.workspace.Uses;
    this.configurations = services.workspace.Configurations;
    this.valueFiles = services.workspace.ValueFiles;
    this.declarations = services.workspace.IndexManager;
    this.concerned = new Concerned(services);
  }

  override async update(
    changed: URI[],
    deleted: URI[],
    token?: Cancellation.CancellationToken,
  ): Promise<void> {
    this.filesCameOrWent ||= deleted.length > 0 || changed.some((uri) => !this.documents.hasDocument(uri));
    if ([...changed, ...deleted].some((uri) => this.canConfigure(uri))) this.configurations.forget();
    for (const uri of [...changed, ...deleted]) this.valueFiles.forget(uri);
    await super.update(changed, deleted, token);
  }

  /** Whether it is a `varde.json` or a folder that can hold one. */
  private canConfigure(uri: URI): boolean {
    return !uri.path.endsWith('.varde') && !this.documents.hasDocument(uri);
  }

  protected override cleanUpDeleted(document: LangiumDocument): void {
    super.cleanUpDeleted(document);
    this.uses.remove(document.uri);
    this.configurations.remove(document.uri);
    this.valueFiles.remove(document.uri);
  }

  /** What a change of another file can concern is found when that has been read: see `relink`. */
  protected override shouldRelink(document: LangiumDocument): boolean {
    return document.state < DocumentState.IndexedReferences;
  }

  protected override async buildDocuments(
    documents: LangiumDocument[],
    options: BuildOptions,
    token: Cancellation.CancellationToken,
  ): Promise<void> {
    const building = [...documents];
    await this.parseWithUsed(building, token);
    await this.letGo(building);
    await this.lookUpAround(building);
    await this.runCancelable(building, DocumentState.IndexedContent, token, (document) =>
      this.declarations.updateContent(document, token),
    );
    building.push(...this.relink(new Set(building)));
    await super.buildDocuments(building, options, token);
  }

  /** Returns the files that nobody needs any more: on the command line, none. */
  protected unneeded(): LangiumDocument[] {
    return [];
  }

  private async letGo(building: LangiumDocument[]): Promise<void> {
    const unneeded = this.usesChanged ? this.unneeded() : [];
    for (const document of unneeded) {
      this.documents.deleteDocument(document.uri);
      this.cleanUpDeleted(document);
      if (building.includes(document)) building.splice(building.indexOf(document), 1);
    }
    if (unneeded.length > 0)
      await this.emitUpdate(
        [],
        unneeded.map(({ uri }) => uri),
      );
  }

  /** Adds the files that ship with Varde to which the file can refer, and returns those that were missing. */
  private missingLibrary(document: LangiumDocument): LangiumDocument[] {
    return libraryFilesFor(document.textDocument.getText())
      .filter(({ uri }) => !this.documents.hasDocument(uri))
      .map(({ uri, text }) => {
        const file = this.langiumDocumentFactory.fromString(text, uri);
        this.documents.addDocument(file);
        return file;
      });
  }

  /** Parses the files and all that they use and have not been read; adds those. */
  private async parseWithUsed(
    building: LangiumDocument[],
    token: Cancellation.CancellationToken,
  ): Promise<void> {
    this.filesCameOrWent ||= building.some(
      ({ uri }) => uri.scheme !== libraryScheme && !this.uses.knows(uri),
    );
    if (this.filesCameOrWent) await this.followUsesAnew(building);
    for (const document of building) {
      await this.runCancelable([document], DocumentState.Parsed, token, () =>
        this.langiumDocumentFactory.update(document, token),
      );
      if (document.uri.scheme === libraryScheme) continue;
      building.push(...this.missingLibrary(document));
      if (await this.uses.update(document)) this.usesChanged = true;
      await this.readUsedBy(document, building);
    }
  }

  /** Adds the other files that use something else by now, and what they use and has not been read. */
  private async followUsesAnew(building: LangiumDocument[]): Promise<void> {
    const isBuilt = new Set(building);
    this.filesCameOrWent = false;
    this.uses.forget();
    for (const document of this.documents.all) {
      if (isBuilt.has(document) || !this.uses.dependsOnFiles(document.uri)) continue;
      if (await this.uses.update(document)) {
        this.usesChanged = true;
        this.resetToState(document, DocumentState.ComputedScopes);
        building.push(document);
      } else if (this.uses.isBroken(document.uri)) {
        this.resetToState(document, DocumentState.IndexedReferences);
        building.push(document);
      }
      await this.readUsedBy(document, building);
    }
  }

  /** Reads what the file uses and nobody has read, and adds it. */
  private async readUsedBy({ uri }: LangiumDocument, building: LangiumDocument[]): Promise<void> {
    for (const used of this.uses.usedBy(uri)) {
      if (!this.documents.hasDocument(used)) building.push(await this.documents.getOrCreateDocument(used));
    }
  }

  /** Looks up how the files are configured and which values they have elsewhere, and adds those for which that is new. */
  private async lookUpAround(building: LangiumDocument[]): Promise<void> {
    const isBuilt = new Set(building);
    const areOutdated = [this.configurations.takeOutdated(), this.valueFiles.takeOutdated()].includes(true);
    const documents = areOutdated ? this.documents.all.toArray() : building;
    for (const document of documents.filter(({ uri }) => uri.scheme !== libraryScheme)) {
      const isConfiguredAnew = await this.configurations.lookUp(document.uri);
      const hasNewValues = await this.valueFiles.lookUp(document);
      if (!isConfiguredAnew && !hasNewValues) continue;
      this.resetToState(document, DocumentState.ComputedScopes);
      if (!isBuilt.has(document)) building.push(document);
    }
  }

  /**
   * Unlinks the files in which a name can have come to mean something else, and has others checked anew. Returns those
   * that are not being built anyway.
   */
  private relink(building: ReadonlySet<LangiumDocument>): LangiumDocument[] {
    this.usesChanged = false;
    const { stale, misled } = this.concerned.take();
    const reset = (uri: string, state: DocumentState): LangiumDocument[] => {
      const document = this.documents.getDocument(URI.parse(uri));
      if (!document || document.uri.scheme === libraryScheme) return [];
      this.resetToState(document, state);
      return building.has(document) ? [] : [document];
    };
    return [
      ...new Set([
        ...[...stale].flatMap((uri) => reset(uri, DocumentState.ComputedScopes)),
        ...[...misled].flatMap((uri) => reset(uri, DocumentState.IndexedReferences)),
      ]),
    ];
  }
}
