import type { Command } from 'commander';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { formatDay } from '../language/locale/dates.ts';
import type { Plan } from '../language/plan/plan.ts';
import { titleOf } from '../language/plan/query.ts';
import type { Levelling } from '../language/schedule/level.ts';
import { count } from './findings/as-text.ts';
import { tellOfErrors } from './findings/tell-of-errors.ts';
import { printable } from './printable.ts';
import { replaceText } from './replace-text.ts';
import { shownPath } from './shown-path.ts';

/** Adds `varde level`: delays by which nobody has more to do than they have to give. */
export function addLevel(program: Command): void {
  program
    .command('level')
    .summary('propose delays that remove overloads')
    .description(
      'Proposes when work is not to begin before, so that no role is asked for more than it has to give. Critical ' +
        'work goes first, then that with less slack, then what stands first in the text. The proposal is a diff.',
    )
    .argument('<file>', 'the file that holds the plan')
    .option('--write', 'write the proposal into the files, too')
    .addHelpText(
      'after',
      `
Examples:
  $ varde level plan.varde
  $ varde level plan.varde --write`,
    )
    .action(level);
}

async function level(file: string, { write }: { readonly write?: true }): Promise<void> {
  const { openPlan } = await import('./open-plan.ts');
  const { changedFiles } = await import('./level/changed-files.ts');
  const { levelPlan } = await import('../language/schedule/level.ts');
  const opened = await openPlan(file);
  const levelling = levelPlan(opened.plan);
  for (const { path, text, changed } of changedFiles(opened, levelling.delays)) {
    const name = shownPath(path);
    process.stdout.write(
      createTwoFilesPatch(`a/${name}`, `b/${name}`, text, changed, undefined, undefined, {
        headerOptions: FILE_HEADERS_ONLY,
      }),
    );
    if (write) await replaceText(path, changed);
  }
  process.stderr.write(outcome(opened.plan, levelling));
  tellOfErrors(opened.findings);
}

/** What comes of the proposal, and what it cannot mend. */
function outcome(plan: Plan, { delays, before, after, remaining }: Levelling): string {
  const lines = remaining.map(
    ({ role, first, last }) =>
      `“${printable(titleOf(plan, role))}” still has too much to do from ${formatDay('en', first)} to ${formatDay('en', last)}: ` +
      'what asks for it cannot be delayed.',
  );
  if (delays.size > 0) lines.unshift(`${count(delays.size, 'delay')}; ${endOf(before, after)}`);
  if (lines.length === 0) lines.push('Nobody has more to do than they have to give.');
  return `${lines.join('\n')}\n`;
}

function endOf({ finish: before }: Levelling['before'], { finish: after }: Levelling['after']): string {
  if (before === undefined || after === undefined || before === after) return 'the plan ends when it did.';
  return `the plan ends on ${formatDay('en', after)} instead of ${formatDay('en', before)}.`;
}
