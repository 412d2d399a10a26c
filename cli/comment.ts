import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { misuse } from './misuse.ts';
import { phrase } from './phrase.ts';
import { readerWords } from './words.ts';

/** Adds `varde comment`: a report in the pull or merge request that a build job runs for. */
export function addComment(program: Command): void {
  program
    .command('comment')
    .summary('write a report into the pull or merge request of this job')
    .description(
      'Writes a Markdown file as a comment into the pull request of GitHub or the merge request of GitLab that this job runs for. There is one such comment: the next run writes it anew.',
    )
    .argument('<file>', 'what “varde diff --format md --out <file>” has written')
    .addHelpText(
      'after',
      `
Example:
  $ varde diff origin/main HEAD --format md --out comment.md
  $ varde comment comment.md`,
    )
    .action(comment);
}

async function comment(file: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const { githubThread } = await import('./comment/github.ts');
  const { gitlabThread } = await import('./comment/gitlab.ts');
  const { writeComment } = await import('./comment/thread.ts');
  const thread = githubThread(process.env) ?? gitlabThread(process.env);
  if (!thread) throw misuse`This is no job of GitHub Actions or GitLab CI, so there is nowhere to comment.`;
  const words = await readerWords();
  const done = await writeComment(thread, text);
  const told = done === 'created' ? phrase`The comment was created.` : phrase`The comment was updated.`;
  process.stdout.write(`${words.say(told)}\n`);
}
