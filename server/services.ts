import { inject, type Module } from 'langium';
import {
  createDefaultModule,
  createDefaultSharedModule,
  type DefaultSharedModuleContext,
  type LangiumLSPServices,
  type LangiumSharedLSPServices,
  type PartialLangiumServices,
  type PartialLangiumSharedServices,
} from 'langium/lsp';
import { VardeGeneratedModule, VardeGeneratedSharedModule } from '../language/generated/syntax/module.ts';
import {
  VardeModule,
  type VardeServices,
  VardeSharedModule,
  type VardeSharedServices,
} from '../language/syntax/services.ts';
import { CodeActions } from './actions/code-actions.ts';
import { VardeLanguageServer } from './capabilities.ts';
import { Comparisons } from './comparison/comparisons.ts';
import { Completion } from './completion/completion.ts';
import { LiveDocumentBuilder } from './documents/document-builder.ts';
import { FileReader } from './documents/file-reader.ts';
import { PendingEdits } from './documents/pending-edits.ts';
import { ShippedTexts } from './documents/rule-pages.ts';
import { UpdateHandler } from './documents/update-handler.ts';
import { LiveWorkspaceManager } from './documents/workspace.ts';
import { WorkspaceEdits } from './edits/workspace-edits.ts';
import { Dependencies } from './features/call-hierarchy.ts';
import { CodeLenses } from './features/code-lenses.ts';
import { Definitions } from './features/definition.ts';
import { DocumentLinks } from './features/document-links.ts';
import { DocumentSymbols } from './features/document-symbols.ts';
import { Folding } from './features/folding.ts';
import { Formatting } from './features/formatting.ts';
import { Highlights } from './features/highlights.ts';
import { InlayHints } from './features/inlay-hints.ts';
import { LinkedEditing } from './features/linked-editing.ts';
import { NodeKinds } from './features/node-kinds.ts';
import { PartwiseReferences } from './features/references.ts';
import { SelectionRanges } from './features/selection-ranges.ts';
import { ColouredTokens } from './features/semantic-tokens.ts';
import { WorkspaceSymbols } from './features/workspace-symbols.ts';
import { Hovers } from './hover/hover.ts';
import { fileOperationOptions } from './moves/will-rename.ts';
import { PlanFindings } from './plans/findings.ts';
import { Plans } from './plans/plans.ts';
import { Rename } from './rename/rename.ts';
import { ClientSettings } from './settings.ts';

/** What the server adds to the services that all languages share. */
interface ServerAddedSharedServices {
  readonly lsp: { readonly DocumentUpdateHandler: UpdateHandler };
  readonly workspace: {
    readonly DocumentBuilder: LiveDocumentBuilder;
    readonly PendingEdits: PendingEdits;
    readonly Plans: Plans;
    readonly Comparisons: Comparisons;
    readonly PlanFindings: PlanFindings;
    readonly ConfigurationProvider: ClientSettings;
    readonly WorkspaceManager: LiveWorkspaceManager;
  };
}
export type VardeServerSharedServices = VardeSharedServices &
  LangiumSharedLSPServices &
  ServerAddedSharedServices;

/** What the server adds to the services of a language. */
interface ServerAddedServices {
  readonly lsp: {
    readonly CodeActionProvider: CodeActions;
    readonly WorkspaceEdits: WorkspaceEdits;
    readonly SemanticTokenProvider: ColouredTokens;
    readonly DocumentSymbolProvider: DocumentSymbols;
    readonly HoverProvider: Hovers;
    readonly InlayHintProvider: InlayHints;
    readonly CodeLensProvider: CodeLenses;
    readonly SelectionRanges: SelectionRanges;
    readonly LinkedEditing: LinkedEditing;
  };
}
export type VardeServerServices = Omit<VardeServices, 'shared'> &
  Omit<LangiumLSPServices, 'shared'> &
  ServerAddedServices & { readonly shared: VardeServerSharedServices };

/** How the server follows the workspace and what it answers about all of it. */
const VardeServerSharedModule: Module<
  VardeServerSharedServices,
  PartialLangiumSharedServices & ServerAddedSharedServices
> = {
  lsp: {
    LanguageServer: (services) => new VardeLanguageServer(services),
    NodeKindProvider: () => new NodeKinds(),
    WorkspaceSymbolProvider: (services) => new WorkspaceSymbols(services),
    DocumentUpdateHandler: (services) => new UpdateHandler(services),
    FileOperationHandler: () => ({ fileOperationOptions }),
    TextDocumentContentProvider: (services) => new ShippedTexts(services),
  },
  workspace: {
    PendingEdits: () => new PendingEdits(),
    Plans: (services) => new Plans(services),
    Comparisons: () => new Comparisons(),
    PlanFindings: (services) => new PlanFindings(services),
    ConfigurationProvider: (services) => new ClientSettings(services),
    LangiumDocumentFactory: (services) => new FileReader(services),
    DocumentBuilder: (services) => new LiveDocumentBuilder(services),
    WorkspaceManager: (services) => new LiveWorkspaceManager(services),
  },
};

/** What the server answers about one file. */
const VardeServerModule: Module<VardeServerServices, PartialLangiumServices & ServerAddedServices> = {
  lsp: {
    CallHierarchyProvider: (services) => new Dependencies(services),
    CodeLensProvider: (services) => new CodeLenses(services),
    CompletionProvider: (services) => new Completion(services),
    DefinitionProvider: (services) => new Definitions(services),
    DocumentHighlightProvider: (services) => new Highlights(services),
    DocumentLinkProvider: (services) => new DocumentLinks(services),
    DocumentSymbolProvider: (services) => new DocumentSymbols(services),
    FoldingRangeProvider: () => new Folding(),
    Formatter: (services) => new Formatting(services),
    HoverProvider: (services) => new Hovers(services),
    InlayHintProvider: (services) => new InlayHints(services),
    LinkedEditing: (services) => new LinkedEditing(services),
    CodeActionProvider: (services) => new CodeActions(services),
    RenameProvider: (services) => new Rename(services),
    SelectionRanges: (services) => new SelectionRanges(services),
    SemanticTokenProvider: (services) => new ColouredTokens(services),
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
