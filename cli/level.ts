import type { Command } from 'commander';
import type { Locale } from '../language/locale/locale.ts';
import type { Messages } from '../language/locale/messages.ts';
import type { Plan } from '../language/plan/plan.ts';
import { titleOf } from '../language/plan/query.ts';
import type { Levelling } from '../language/schedule/level.ts';
import { tellOfErrors } from './findings/tell-of-errors.ts';
import { printable } from './printable.ts';
import { localeOption } from './reader-locale.ts';
import { replaceText } from './replace-text.ts';
import { shownPath } from './shown-path.ts';

interface LevelOptions {
  readonly write?: true;
  readonly locale: Locale;
}

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
    .addOption(localeOption())
    .addHelpText(
      'after',
      `
Examples:
  $ varde level plan.varde
  $ varde level plan.varde --write`,
    )
    .action(level);
}

async function level(file: string, { write, locale }: LevelOptions): Promise<void> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  const { openPlan } = await import('./open-plan.ts');
  const { changedFiles } = await import('./level/changed-files.ts');
  const { levelPlan } = await import('../language/schedule/level.ts');
  const opened = await openPlan(file, locale);
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
  process.stderr.write(outcome(opened.plan, levelling, opened.messages));
  tellOfErrors(opened);
}

/** What comes of the proposal, and what it cannot mend. */
function outcome(plan: Plan, levelling: Levelling, { called, day, levelling: words }: Messages): string {
  const { delays, before, after, remaining } = levelling;
  const lines = remaining.map(({ role, first, last }) =>
    words.stillTooMuch(called(titleOf(plan, role)), day(first), day(last)),
  );
  if (delays.size > 0) {
    const [then, now] = [before.finish, after.finish];
    const isSame = then === undefined || now === undefined || then === now;
    const end = isSame ? words.endsAsBefore : words.endsOn(day(now), day(then));
    lines.unshift(`${words.delays(delays.size)}; ${end}`);
  }
  if (lines.length === 0) lines.push(words.nobodyTooMuch);
  return lines.map((line) => `${printable(line)}\n`).join('');
}
