import type { Command } from 'commander';
import { count } from './findings/as-text.ts';
import { Misuse } from './misuse.ts';
import { replaceFile } from './pictures/replace-file.ts';
import { printable } from './printable.ts';
import { shownPath } from './shown-path.ts';

interface FormatOptions {
  readonly check?: true;
}

/** Adds `varde format`: the one form in which plans are written. */
export function addFormat(program: Command): void {
  program
    .command('format')
    .summary('write plans in one form')
    .description(
      'Writes Varde files anew with even indentation, spaces and line breaks, and names those it changed. ' +
        'What they mean stays as it is, and so does every part that cannot be read.',
    )
    .argument('[paths...]', 'files, and folders with all that is in them', ['.'])
    .option(
      '--check',
      'change nothing; name the files that are not formatted, and end with 1 if there are any',
    )
    .addHelpText(
      'after',
      `
Examples:
  $ varde format
  $ varde format plans/innovation --check`,
    )
    .action(format);
}

async function format(paths: readonly string[], { check }: FormatOptions): Promise<void> {
  const { formatFiles } = await import('./format-files.ts');
  const files = await formatFiles(paths);
  if (files.length === 0) throw new Misuse('There is no Varde file here; name a file or folder to format.');
  const changed = files.filter(({ text, formatted }) => text !== formatted);
  for (const { path, formatted } of changed) {
    if (!check) await replaceFile(path, formatted);
    process.stdout.write(`${printable(shownPath(path))}\n`);
  }
  for (const { path, unread } of files) {
    if (unread.length > 0) process.stderr.write(`${printable(shownPath(path))}: ${explain(unread)}\n`);
  }
  process.stdout.write(summarise(changed.length, files.length, check));
  if (check && changed.length > 0) process.exitCode = 1;
}

/** The lines are counted from 1. */
function explain([first, ...others]: readonly number[]): string {
  return others.length === 0
    ? `What begins in line ${first} cannot be read and stays as it is; varde check says why.`
    : `${others.length + 1} parts, the first in line ${first}, cannot be read and stay as they are; varde check says why.`;
}

function summarise(changed: number, all: number, check: true | undefined): string {
  if (changed === 0)
    return all === 1 ? 'The file is formatted\n' : `All ${count(all, 'file')} are formatted\n`;
  return check
    ? `Not formatted: ${changed} of ${count(all, 'file')}; varde format does it\n`
    : `Formatted ${changed} of ${count(all, 'file')}\n`;
}
