import type { LangiumDocument } from 'langium';
import type { Locale } from '../language/locale/locale.ts';
import { createVardeServices, type VardeServices } from '../language/syntax/services.ts';
import { nodeFiles } from '../server/documents/node-files.ts';
import { findFiles, findTarget, type Target, workspaceFolder } from './find-files.ts';

/** Files that a command was given, linked and checked together with all that they use. */
export interface Loaded {
  readonly services: VardeServices;
  /** The files given and those in the folders given, by name; not what they use elsewhere. */
  readonly documents: readonly LangiumDocument[];
}

/** Loads files and whole folders, for a reader of the language. Throws a `Misuse`, or what the file system says of a path that cannot be read. */
export async function load(paths: readonly string[], locale: Locale): Promise<Loaded> {
  const targets = await Promise.all(paths.map(findTarget));
  const services = createVardeServices(nodeFiles);
  return { services, documents: await loadTargets(services, targets, locale) };
}

/**
 * Loads files and whole folders, for a reader of the language, and returns them by name. Throws what the file system
 * says of a file that cannot be read.
 */
export async function loadTargets(
  services: VardeServices,
  targets: readonly Target[],
  locale: Locale,
): Promise<readonly LangiumDocument[]> {
  const { DocumentBuilder, LangiumDocuments, ReaderLanguage, WorkspaceManager } = services.shared.workspace;
  ReaderLanguage.locale = locale;
  const workspaceFolders = targets.map(workspaceFolder);
  WorkspaceManager.initialize({ processId: null, rootUri: null, capabilities: {}, workspaceFolders });

  const uris = await findFiles(targets, services.shared.workspace);
  const documents = await Promise.all(uris.map((uri) => LangiumDocuments.getOrCreateDocument(uri)));
  await DocumentBuilder.build(documents, { validation: true });
  return documents;
}
