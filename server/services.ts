import { inject, type Module } from 'langium';
import {
  createDefaultModule,
  createDefaultSharedModule,
  type DefaultSharedModuleContext,
  DefaultTextDocumentContentProvider,
  type LangiumLSPServices,
  type LangiumSharedLSPServices,
  type PartialLangiumServices,
  type PartialLangiumSharedServices,
} from 'langium/lsp';
import { VardeGeneratedModule, VardeGeneratedSharedModule } from '../language/generated/syntax/module.ts';
import { libraryScheme } from '../language/syntax/library.ts';
import {
  VardeModule,
  type VardeServices,
  VardeSharedModule,
  type VardeSharedServices,
} from '../language/syntax/services.ts';
import { VardeWorkspaceManager } from '../language/syntax/workspace.ts';
import { Completion } from './completion/completion.ts';
import { LiveDocumentBuilder } from './documents/document-builder.ts';
import { FileReader } from './documents/file-reader.ts';
import { PendingEdits } from './documents/pending-edits.ts';
import { UpdateHandler } from './documents/update-handler.ts';
import { WorkspaceEdits } from './edits/workspace-edits.ts';
import { Definitions } from './features/definition.ts';
import { DocumentSymbols } from './features/document-symbols.ts';
import { Formatting } from './features/formatting.ts';
import { NodeKinds } from './features/node-kinds.ts';
import { PartwiseReferences } from './features/references.ts';
import { WorkspaceSymbols } from './features/workspace-symbols.ts';
import { Hovers } from './hover/hover.ts';
import { Plans } from './plans/plans.ts';
import { Rename } from './rename/rename.ts';

/** What the server adds to the services that all languages share. */
export interface ServerAddedSharedServices {
  readonly workspace: {
    readonly DocumentBuilder: LiveDocumentBuilder;
    readonly PendingEdits: PendingEdits;
    readonly Plans: Plans;
  };
}
export type VardeServerSharedServices = VardeSharedServices &
  LangiumSharedLSPServices &
  ServerAddedSharedServices;

/** What the server adds to the services of a language. */
export interface ServerAddedServices {
  readonly lsp: { readonly WorkspaceEdits: WorkspaceEdits };
}
export type VardeServerServices = Omit<VardeServices, 'shared'> &
  Omit<LangiumLSPServices, 'shared'> &
  ServerAddedServices & { readonly shared: VardeServerSharedServices };

/** How the server follows the workspace and what it answers about all of it. */
export const VardeServerSharedModule: Module<
  VardeServerSharedServices,
  PartialLangiumSharedServices & ServerAddedSharedServices
> = {
  lsp: {
    NodeKindProvider: () => new NodeKinds(),
    WorkspaceSymbolProvider: (services) => new WorkspaceSymbols(services),
    DocumentUpdateHandler: (services) => new UpdateHandler(services),
    TextDocumentContentProvider: (services) =>
      new DefaultTextDocumentContentProvider(services, libraryScheme),
  },
  workspace: {
    PendingEdits: () => new PendingEdits(),
    Plans: (services) => new Plans(services),
    LangiumDocumentFactory: (services) => new FileReader(services),
    DocumentBuilder: (services) => new LiveDocumentBuilder(services),
    WorkspaceManager: (services) => {
      const manager = new VardeWorkspaceManager(services);
      manager.initialBuildOptions = services.workspace.DocumentBuilder.updateBuildOptions;
      return manager;
    },
  },
};

/** What the server answers about one file. */
export const VardeServerModule: Module<VardeServerServices, PartialLangiumServices & ServerAddedServices> = {
  lsp: {
    CompletionProvider: (services) => new Completion(services),
    DefinitionProvider: (services) => new Definitions(services),
    DocumentSymbolProvider: (services) => new DocumentSymbols(services),
    Formatter: (services) => new Formatting(services),
    HoverProvider: (services) => new Hovers(services),
    RenameProvider: (services) => new Rename(services),
    WorkspaceEdits: (services) => new WorkspaceEdits(services),
  },
  references: {
    References: (services) => new PartwiseReferences(services),
  },
};

/** Creates the language with all that a server answers; `context` says how it reads files and whom it talks to. */
export function createVardeServer(context: DefaultSharedModuleContext): VardeServerServices {
  const shared = inject(
    createDefaultSharedModule(context),
    VardeGeneratedSharedModule,
    VardeSharedModule,
    VardeServerSharedModule,
  ) as VardeServerSharedServices;
  const varde = inject(
    createDefaultModule({ shared }),
    VardeGeneratedModule,
    VardeModule,
    VardeServerModule,
  ) as unknown as VardeServerServices;
  shared.ServiceRegistry.register(varde);
  return varde;
}
