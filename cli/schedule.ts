import { type Command, Option } from 'commander';
import { tellOfErrors } from './findings/tell-of-errors.ts';
import type { scheduleFormats } from './schedule/formats.ts';
import { writeOutput } from './write-output.ts';

interface ScheduleOptions {
  readonly format: keyof typeof scheduleFormats;
  readonly out?: string;
}

/** Adds `varde schedule`: the dates of a plan. */
export function addSchedule(program: Command): void {
  program
    .command('schedule')
    .summary('tell the dates of a plan')
    .description(
      'Tells when all work of a plan is, how much it can move, and why it is not earlier. A finish is the last day ' +
        'worked; slack is in working days.',
    )
    .argument('<file>', 'the file that holds the plan')
    .addOption(
      new Option('--format <format>', 'for people or for tools')
        .choices(['table', 'json', 'csv'] satisfies ScheduleOptions['format'][])
        .default('table'),
    )
    .option('--out <path>', 'the file to write; without it, standard output')
    .addHelpText(
      'after',
      `
Examples:
  $ varde schedule plan.varde
  $ varde schedule plan.varde --format json --out schedule.json`,
    )
    .action(schedule);
}

async function schedule(file: string, { format, out }: ScheduleOptions): Promise<void> {
  const { openPlan } = await import('./open-plan.ts');
  const { scheduleFormats } = await import('./schedule/formats.ts');
  const opened = await openPlan(file);
  await writeOutput(scheduleFormats[format](opened), out);
  tellOfErrors(opened);
}
