import { EmptyFileSystem, type LangiumDocument } from 'langium';
import type { Finding } from '../../../language/checks/finding.ts';
import { languageFindings } from '../../../language/checks/language-findings.ts';
import type { Locale } from '../../../language/locale/locale.ts';
import { createVardeServices } from '../../../language/syntax/services.ts';
import { type Files, fileUri, workspaceUri } from '../parse.ts';

export const services = createVardeServices(EmptyFileSystem);
const { DocumentBuilder, LangiumDocumentFactory, LangiumDocuments, ReaderLanguage, WorkspaceManager } =
  services.shared.workspace;
await WorkspaceManager.initializeWorkspace([{ name: 'plan', uri: workspaceUri.toString() }]);
const library = new Set(LangiumDocuments.all.map(({ uri }) => uri.toString()));

/** Validates the files in a workspace that holds nothing else, for a reader of the language, and returns them in their order. */
export async function validate(files: Files, locale: Locale = 'en'): Promise<LangiumDocument[]> {
  ReaderLanguage.locale = locale;
  const old = LangiumDocuments.all.map(({ uri }) => uri).filter((uri) => !library.has(uri.toString()));
  await DocumentBuilder.update([], old.toArray());
  const documents = Object.entries(files).map(([path, text]) =>
    LangiumDocumentFactory.fromString(text, fileUri(path)),
  );
  for (const document of documents) LangiumDocuments.addDocument(document);
  await DocumentBuilder.build(documents, { validation: true });
  return documents;
}

/** Returns all that is said of one file. */
export async function findingsOf(text: string): Promise<Finding[]> {
  const [document] = await validate({ 'main.varde': text });
  return document ? languageFindings(document) : [];
}
