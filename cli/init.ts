import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { type Locale, locales } from '../language/locale/locale.ts';
import type { StartChoices } from '../language/start/choices.ts';
import { type Answers, noCalendar } from './init/answers.ts';
import { misuse } from './misuse.ts';
import { localeOf } from './reader-locale.ts';
import { shownPath } from './shown-path.ts';
import { writeOutput } from './write-output.ts';

/** As shells end a command that is interrupted. */
const interrupted = 130;

interface InitOptions {
  readonly title?: string;
  readonly locale?: Locale;
  readonly calendar?: string;
  readonly framework?: readonly string[];
  readonly yes?: true;
}

/** Adds `varde init`: a plan to begin with. */
export function addInit(program: Command): void {
  program
    .command('init')
    .summary('begin a plan')
    .description(
      'Writes a plan to begin with: a phase for every stage of the methods that it follows, with the activities ' +
        'that they expect, the roles to fill and the questions to answer. Asks for what is not given, where there ' +
        'is a terminal to ask on. Never writes over a file.',
    )
    .argument('[folder]', 'where to write it; made where it is missing', '.')
    .option('--title <title>', 'what the plan is called')
    .addOption(new Option('--locale <locale>', 'the language of the plan').choices(locales))
    .option('--calendar <country>', 'whose working days and public holidays apply, or none')
    .option('--framework <name...>', 'the methods that the plan follows')
    .option('--yes', 'ask nothing: take what is usual for all that is not given')
    .addHelpText(
      'after',
      `
Examples:
  $ varde init
  $ varde init plans/night --title "Digital night watch" --locale en --framework sip innovation`,
    )
    .action(init);
}

async function init(folder: string, options: InitOptions): Promise<void> {
  const { startServices } = await import('./init/start-services.ts');
  const { startChoices } = await import('../language/start/choices.ts');
  const { newPlan } = await import('../language/start/new-plan.ts');
  const { nextMonday } = await import('../language/start/usual.ts');
  const { today } = await import('../server/today.ts');
  const reader = localeOf(process.env);
  const services = await startServices();
  const choices = startChoices(reader, services);
  refuseUnknown(options, choices);
  const answers = await answersTo(options, choices, reader, basename(resolve(folder)));
  if (!answers) {
    process.exitCode = interrupted;
    return;
  }
  const { calendar, ...rest } = answers;
  const country = calendar === noCalendar ? {} : { calendar };
  await writeNew(folder, newPlan({ ...rest, ...country, starts: nextMonday(today()) }, services));
}

/** What is given, what is asked for, and otherwise what is usual; undefined where whoever is asked gives up. */
async function answersTo(
  { title, locale, calendar, framework, yes }: InitOptions,
  choices: StartChoices,
  reader: Locale,
  folder: string,
): Promise<Answers | undefined> {
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  if (!yes && !isTerminal && title === undefined) {
    throw misuse`There is no terminal to ask on: say --title, or --yes to call the plan as its folder.`;
  }
  const given = {
    ...(title !== undefined && { title }),
    ...(locale && { locale }),
    ...(calendar !== undefined && { calendar }),
    ...(framework && { frameworks: [...new Set(framework)] }),
  };
  if (!yes && isTerminal) {
    const { ask } = await import('./init/ask.ts');
    return ask(given, choices, reader);
  }
  const { usualCalendar } = await import('../language/start/usual.ts');
  const usual = usualCalendar(locale ?? reader) ?? noCalendar;
  return { title: folder || 'Plan', locale: reader, calendar: usual, frameworks: [], ...given };
}

function refuseUnknown({ calendar, framework = [] }: InitOptions, choices: StartChoices): void {
  const calendars = [...choices.calendars.map(({ value }) => value), noCalendar];
  const frameworks = choices.frameworks.map(({ value }) => value);
  const unknown = framework.find((name) => !frameworks.includes(name));
  if (unknown !== undefined) {
    throw misuse`There is no framework “${unknown}”; there are ${frameworks.join(', ')}.`;
  }
  if (calendar !== undefined && !calendars.includes(calendar)) {
    throw misuse`There is no calendar “${calendar}”; there are ${calendars.join(', ')}.`;
  }
}

async function writeNew(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  const paths = Object.entries(files).map(([name, text]) => ({ path: join(folder, name), text }));
  for (const { path } of paths) {
    if (existsSync(path)) {
      throw misuse`“${shownPath(path)}” is there already; name another folder to write the plan in.`;
    }
  }
  for (const { path, text } of paths) await writeOutput(text, path);
}
