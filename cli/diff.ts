import { type Command, Option } from 'commander';
import { coloursFor } from './colours.ts';
import type { DiffFormat } from './diff/formats.ts';
import { misuse } from './misuse.ts';
import { writeOutput } from './write-output.ts';

interface DiffOptions {
  readonly format: DiffFormat;
  readonly plan?: string;
  readonly out?: string;
}

/** Adds `varde diff`: what changed between two states of plans, and what that does to them. */
export function addDiff(program: Command): void {
  program
    .command('diff')
    .summary('say what changed between two versions of a plan')
    .description(
      'Compares two states of plans and says what that does to dates, people, risks and money. Each is a file, a folder, or a commit, branch or tag of git.',
    )
    .argument('[before]', 'the earlier state', 'HEAD')
    .argument('[after]', 'the later state', '.')
    .addOption(
      new Option('--format <format>', 'for people, for a comment or page, or for tools')
        .choices(['text', 'md', 'html', 'json'] satisfies DiffFormat[])
        .default('text'),
    )
    .option('--plan <file>', 'the file of the one plan to compare, where there are several')
    .option('--out <file>', 'the file to write; without it, standard output')
    .addHelpText(
      'after',
      `
Examples:
  $ varde diff
  $ varde diff main
  $ varde diff v1.0 HEAD --format md --out comment.md
  $ varde diff last-year.varde plan.varde --format json`,
    )
    .action(diff);
}

async function diff(before: string, after: string, { format, plan, out }: DiffOptions): Promise<void> {
  const { sourceOf } = await import('./versions/source.ts');
  const { StateReader } = await import('./versions/state-reader.ts');
  const { compareVersions } = await import('./diff/compared.ts');
  const { hasDifferences } = await import('./diff/told.ts');
  const { diffFormats } = await import('./diff/formats.ts');
  const [oldSource, newSource] = await Promise.all([sourceOf(before), sourceOf(after)]);
  const reader = new StateReader();
  const [old, now] = [await reader.read(oldSource), await reader.read(newSource)];
  if (old.size + now.size === 0) {
    throw misuse`There is no plan in “${before}” nor in “${after}”.`;
  }
  const compared = compareVersions(old, now).filter(({ path }) => plan === undefined || path === plan);
  if (compared.length === 0) {
    throw misuse`“${plan ?? ''}” is no plan in “${before}” or “${after}”. There are: ${[...new Set([...old.keys(), ...now.keys()])].join(', ')}.`;
  }
  const different = compared.filter(hasDifferences);
  const told = different.length > 0 ? different : compared.slice(0, 1);
  await writeOutput(await diffFormats[format](told, coloursFor(process.stdout)), out);
}
