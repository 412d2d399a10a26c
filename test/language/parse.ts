import { EmptyFileSystem, type LangiumDocument } from 'langium';
import { URI } from 'vscode-uri';
import { lowerPlan } from '../../language/plan/lower/lower-plan.ts';
import type { Plan } from '../../language/plan/plan.ts';
import { createVardeServices, type VardeServices } from '../../language/syntax/services.ts';

/** Files of one workspace folder, by their path in it. */
export type Files = Readonly<Record<string, string>>;

/** Where the files of tests are: nothing is read from there. */
export const workspaceUri = URI.parse('test:///plan');

/** Parses, links and validates the files in memory. */
export async function parse(
  files: Files,
): Promise<{ services: VardeServices; documents: LangiumDocument[] }> {
  const services = createVardeServices(EmptyFileSystem);
  const { workspace } = services.shared;
  await workspace.WorkspaceManager.initializeWorkspace([{ name: 'plan', uri: workspaceUri.toString() }]);
  const documents = Object.entries(files).map(([path, text]) => {
    const document = workspace.LangiumDocumentFactory.fromString(text, fileUri(path));
    workspace.LangiumDocuments.addDocument(document);
    return document;
  });
  await workspace.DocumentBuilder.build(documents, { validation: true });
  return { services, documents };
}

/** Returns the plan of the first file, or of a single text. */
export async function planOf(source: string | Files): Promise<Plan> {
  const { services, documents } = await parse(typeof source === 'string' ? { 'plan.varde': source } : source);
  return lowerPlan(services.shared, documents[0] as LangiumDocument);
}

/** Returns the address of a file in the workspace of tests. */
export function fileUri(path: string): URI {
  return workspaceUri.with({ path: `${workspaceUri.path}/${path}` });
}
