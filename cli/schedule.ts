import { type Command, Option } from 'commander';
import { scheduleCsv } from '../language/exchange/schedule-csv.ts';
import { scheduleJson } from '../language/exchange/schedule-json.ts';
import { scheduleTable } from '../language/exchange/schedule-table.ts';
import { tellOfErrors } from './findings/tell-of-errors.ts';
import type { OpenPlan } from './open-plan.ts';
import { tableAsText } from './table.ts';
import { writeOutput } from './write-output.ts';

interface ScheduleOptions {
  readonly format: 'table' | 'json' | 'csv';
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
        .choices(['table', 'json', 'csv'])
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
  const opened = await openPlan(file);
  await writeOutput(textOf(format, opened), out);
  tellOfErrors(opened);
}

function textOf(format: ScheduleOptions['format'], { plan, schedule }: OpenPlan): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(scheduleJson(plan, schedule), null, 2)}\n`;
    case 'csv':
      return scheduleCsv(plan, schedule);
    case 'table':
      return tableAsText(scheduleTable(plan, schedule));
  }
}
