import type { Command } from 'commander';
import type { Locale } from '../language/locale/locale.ts';
import type { Messages } from '../language/locale/messages.ts';
import { misuse } from './misuse.ts';
import { replaceFile } from './pictures/replace-file.ts';
import { printable } from './printable.ts';
import { localeOption } from './reader-locale.ts';
import { shownPath } from './shown-path.ts';

interface FormatOptions {
  readonly check?: true;
  readonly locale: Locale;
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
    .addOption(localeOption())
    .addHelpText(
      'after',
      `
Examples:
  $ varde format
  $ varde format plans/innovation --check`,
    )
    .action(format);
}

async function format(paths: readonly string[], { check, locale }: FormatOptions): Promise<void> {
  const { formatFiles } = await import('./format-files.ts');
  const { messagesIn } = await import('../language/locale/messages.ts');
  const messages = messagesIn(locale);
  const files = await formatFiles(paths);
  if (files.length === 0) throw misuse`There is no Varde file here; name a file or folder to format.`;
  const changed = files.filter(({ text, formatted }) => text !== formatted);
  for (const { path, formatted } of changed) {
    if (!check) await replaceFile(path, formatted);
    process.stdout.write(`${printable(shownPath(path))}\n`);
  }
  for (const { path, unread } of files) {
    const [first] = unread;
    if (first === undefined) continue;
    const left = messages.command.unread(unread.length, first);
    process.stderr.write(`${printable(shownPath(path))}: ${left}\n`);
  }
  process.stdout.write(`${summarise(messages, changed.length, files.length, check)}\n`);
  if (check && changed.length > 0) process.exitCode = 1;
}

function summarise(
  { command, found }: Messages,
  changed: number,
  all: number,
  check: true | undefined,
): string {
  if (changed === 0) return command.allFormatted(all);
  const files = found.files(all);
  return check ? command.notFormatted(changed, files) : command.formatted(changed, files);
}
