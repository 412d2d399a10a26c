import { EmptyFileSystem } from 'langium';
import { expect, test } from 'vitest';
import { URI } from 'vscode-uri';
import { createVardeServices } from '../../../language/syntax/services.ts';

test.each(['memory://top/', 'memory://top', 'memory://top/plans'])(
  '%s holds the files below it',
  async (folder) => {
    const { WorkspaceManager } = createVardeServices(EmptyFileSystem).shared.workspace;
    await WorkspaceManager.initializeWorkspace([{ name: 'plans', uri: folder }]);
    const includes = (path: string): boolean => WorkspaceManager.includes(URI.parse(`memory://top${path}`));
    expect(includes('/plans/plan.varde')).toBe(true);
    expect(includes('/plans/phases/one.varde')).toBe(true);
    expect(includes('/plans/node_modules/one.varde')).toBe(false);
    expect(includes('/elsewhere/plan.varde')).toBe(folder !== 'memory://top/plans');
  },
);
