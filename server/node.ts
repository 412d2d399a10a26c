import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './start.ts';

/**
 * Starts the server in Node, over the transport that the command line names: `--stdio`, `--node-ipc`,
 * `--pipe=NAME` or `--socket=PORT`. Throws where it names none.
 */
export function startNodeServer(): void {
  startServer(createConnection(ProposedFeatures.all), NodeFileSystem.fileSystemProvider());
}
