import { join } from 'node:path';
import { installedNode } from './built-server.ts';
import type { CommandLine } from './process.ts';

/** The path of the repository. */
export const repository = join(import.meta.dirname, '../..');

/** The command as it ships, on the Node that is installed beside the project's own. */
export const shippedCommand: CommandLine = [installedNode, join(repository, 'dist/cli/varde.js')];
