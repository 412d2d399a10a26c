import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { NodeFiles } from './documents/node-files.ts';
import { watchForClient } from './documents/watch-for-client.ts';
import { startServer } from './start.ts';

/** How much the heap grows, in percent of what lives in it, before it is cleared: left to itself, V8 lets it become three times as large. */
const heapGrowth = 18;

/**
 * Starts the server in Node, over the transport that the command line names: `--stdio`, `--node-ipc`,
 * `--pipe=NAME` or `--socket=PORT`. Throws where it names none.
 */
export function startNodeServer(): void {
  setFlagsFromString(`--heap-growing-percent=${heapGrowth}`);
  const connection = createConnection(ProposedFeatures.all);
  const { shared } = startServer(connection, new NodeFiles());
  watchForClient(connection, shared);
}
