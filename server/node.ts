import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { NodeFiles } from './documents/node-files.ts';
import { watchForClient } from './documents/watch-for-client.ts';
import { startServer } from './start.ts';

/**
 * Starts the server in Node, over the transport that the command line names: `--stdio`, `--node-ipc`,
 * `--pipe=NAME` or `--socket=PORT`. Throws where it names none.
 */
export function startNodeServer(): void {
  const connection = createConnection(ProposedFeatures.all);
  const { shared } = startServer(connection, new NodeFiles());
  watchForClient(connection, shared);
}
