import type { Command } from 'commander';

/** Adds `varde lsp`: the language server for editors. */
export function addLsp(program: Command): void {
  program
    .command('lsp')
    .summary('start the language server')
    .description('Starts the language server, for editors that speak the Language Server Protocol.')
    .requiredOption('--stdio', 'speak over standard input and output')
    .addHelpText('after', '\nExample:\n  $ varde lsp --stdio')
    .action(async () => {
      const { startNodeServer } = await import('../server/node.ts');
      startNodeServer();
    });
}
