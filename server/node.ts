import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { NodeFiles } from './documents/node-files.ts';
import { startServer } from './start.ts';

/**
 * Starts the server in Node, over the transport that the command line names: `--stdio`, `--node-ipc`,
 * `--pipe=NAME` or `--socket=PORT`. Throws where it names none.
 */
export function startNodeServer(): void {
  startServer(createConnection(ProposedFeatures.all), new NodeFiles());
}
