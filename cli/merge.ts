import type { Command } from 'commander';
import { replaceFile } from './pictures/replace-file.ts';
import { readText } from './read-text.ts';

/** Adds `varde merge`: what git calls to bring two changes of a plan together. */
export function addMerge(program: Command): void {
  program
    .command('merge')
    .summary('bring two changes of a plan together, for git')
    .description(
      'Brings two changes of a plan together and writes the result over the first of them, as git expects of a merge driver. Ends with 1 where both changed the same place.',
    )
    .argument('<base>', 'the plan before both changes')
    .argument('<ours>', 'the plan with our change; the result is written here')
    .argument('<theirs>', 'the plan with their change')
    .addHelpText(
      'after',
      `
Let git use it for plans, once in each repository and once in each clone:
  $ echo '*.varde merge=varde' >> .gitattributes
  $ git config merge.varde.driver 'varde merge %O %A %B'`,
    )
    .action(merge);
}

async function merge(...paths: string[]): Promise<void> {
  const [base = '', ours = '', theirs = ''] = paths;
  const texts = await Promise.all([base, ours, theirs].map(readText));
  const { mergeTexts } = await import('./merge/three-way.ts');
  const { text, conflicts } = mergeTexts(...(texts as [string, string, string]));
  await replaceFile(ours, text);
  if (conflicts > 0) process.exitCode = 1;
}
