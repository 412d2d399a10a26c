import { EmptyFileSystem } from 'langium';
import { createVardeServices, type VardeServices } from '../../language/syntax/services.ts';

/** Returns the language with what ships with Varde, linked, and nothing else. */
export async function startServices(): Promise<VardeServices> {
  const services = createVardeServices(EmptyFileSystem);
  await services.shared.workspace.WorkspaceManager.initializeWorkspace([]);
  return services;
}
