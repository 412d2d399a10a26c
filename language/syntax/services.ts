import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  type DefaultSharedCoreModuleContext,
  inject,
  type LangiumCoreServices,
  type LangiumSharedCoreServices,
  type Module,
  type PartialLangiumCoreServices,
  type PartialLangiumSharedCoreServices,
} from 'langium';
import { VardeGeneratedModule, VardeGeneratedSharedModule } from '../generated/syntax/module.ts';
import { Blocks } from './blocks.ts';
import { Configurations } from './configuration/configurations.ts';
import { Declarations } from './declarations.ts';
import { VardeDocumentBuilder } from './document-builder.ts';
import { FormRegistry } from './form/registry.ts';
import { VardeLexer } from './lexer.ts';
import { VardeLinker } from './linker.ts';
import { Lookahead } from './lookahead.ts';
import { createVardeParser } from './parser.ts';
import { ReaderLanguage } from './reader-language.ts';
import { Resolver } from './resolver.ts';
import { VardeScopeProvider } from './scope.ts';
import { VardeScopeComputation } from './scope-computation.ts';
import { SilentMessages } from './silent-messages.ts';
import { VardeTokenBuilder } from './tokens.ts';
import { Uses } from './uses.ts';
import { VardeValidator } from './validator.ts';
import { ValueFiles } from './value-files/value-files.ts';
import { VardeValueConverter } from './values.ts';
import { VardeWorkspaceManager } from './workspace.ts';

/** What Varde adds to the services that all languages share. */
export interface VardeAddedSharedServices {
  readonly workspace: {
    readonly Uses: Uses;
    readonly Configurations: Configurations;
    readonly ValueFiles: ValueFiles;
    readonly ReaderLanguage: ReaderLanguage;
    readonly IndexManager: Declarations;
    readonly WorkspaceManager: VardeWorkspaceManager;
  };
}
export type VardeSharedServices = LangiumSharedCoreServices & VardeAddedSharedServices;

/** What Varde adds to the services of a language. */
export interface VardeAddedServices {
  readonly parser: { readonly Blocks: Blocks };
  readonly references: { readonly Resolver: Resolver };
}
export type VardeServices = Omit<LangiumCoreServices, 'shared'> &
  VardeAddedServices & { readonly shared: VardeSharedServices };

/** The shared services of the language that need no connection. */
export const VardeSharedModule: Module<
  VardeSharedServices,
  PartialLangiumSharedCoreServices & VardeAddedSharedServices
> = {
  workspace: {
    Uses: (services) => new Uses(services),
    Configurations: (services) => new Configurations(services),
    ValueFiles: (services) => new ValueFiles(services),
    ReaderLanguage: () => new ReaderLanguage(),
    IndexManager: (services) => new Declarations(services),
    DocumentBuilder: (services) => new VardeDocumentBuilder(services),
    WorkspaceManager: (services) => new VardeWorkspaceManager(services),
  },
};

/** The services of one language: how Varde lexes, names, links and validates. */
export const VardeModule: Module<VardeServices, PartialLangiumCoreServices & VardeAddedServices> = {
  parser: {
    TokenBuilder: () => new VardeTokenBuilder(),
    Lexer: (services) => new VardeLexer(services),
    ValueConverter: () => new VardeValueConverter(),
    Blocks: (services) => new Blocks(services.Grammar),
    LangiumParser: (services) => createVardeParser(services),
    ParserConfig: () => ({ lookaheadStrategy: new Lookahead() }),
    ParserErrorMessageProvider: () => new SilentMessages(),
  },
  references: {
    Resolver: (services) =>
      new Resolver(services.shared.workspace.IndexManager, services.shared.workspace.Uses),
    ScopeComputation: (services) => new VardeScopeComputation(services),
    ScopeProvider: (services) => new VardeScopeProvider(services),
    Linker: (services) => new VardeLinker(services),
  },
  validation: {
    ValidationRegistry: (services) => new FormRegistry(services),
    DocumentValidator: (services) => new VardeValidator(services),
  },
};

/** Creates the language without a connection, for the command line and tests. */
export function createVardeServices(context: DefaultSharedCoreModuleContext): VardeServices {
  const shared = inject(
    createDefaultSharedCoreModule(context),
    VardeGeneratedSharedModule,
    VardeSharedModule,
  ) as VardeSharedServices;
  const varde = inject(
    createDefaultCoreModule({ shared }),
    VardeGeneratedModule,
    VardeModule,
  ) as unknown as VardeServices;
  shared.ServiceRegistry.register(varde);
  return varde;
}
