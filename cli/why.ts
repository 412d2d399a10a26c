import type { Command } from 'commander';
import { URI } from 'vscode-uri';
import type { Locale } from '../language/locale/locale.ts';
import { elementById, elementsOfKind } from '../language/plan/query.ts';
import type { RootDate } from '../language/schedule/root-date.ts';
import { coloursFor } from './colours.ts';
import { tellOfErrors } from './findings/tell-of-errors.ts';
import { misuse } from './misuse.ts';
import type { OpenPlan } from './open-plan.ts';
import { pickElement } from './pick-element.ts';
import { printable } from './printable.ts';
import { localeOption } from './reader-locale.ts';
import { shownPath } from './shown-path.ts';

/** Longer chains go straight down from here. */
const deepestIndent = 20;

/** Adds `varde why`: what a date rests on. */
export function addWhy(program: Command): void {
  program
    .command('why')
    .summary('explain why work is when it is')
    .description(
      'Follows what sets the date of a phase, activity, milestone or gate back to its root, and tells what would ' +
        'make it earlier.',
    )
    .argument('<file>', 'the file that holds the plan')
    .argument('<element>', 'its name, or its qualified name where several have that name')
    .addOption(localeOption())
    .addHelpText('after', '\nExample:\n  $ varde why plan.varde Prepare.MapNeeds')
    .action(why);
}

async function why(file: string, name: string, { locale }: { readonly locale: Locale }): Promise<void> {
  const { openPlan } = await import('./open-plan.ts');
  const { whyText } = await import('../language/schedule/why-text.ts');
  const opened = await openPlan(file, locale);
  const { plan, schedule } = opened;
  const work = elementsOfKind(plan, 'phase', 'activity', 'milestone', 'gate');
  const { id, title } = pickElement(work, name, 'work');
  const text = whyText(plan, schedule, id, locale);
  if (!text) throw misuse`“${printable(title)}” has no dates; “varde check” says what is in the way.`;

  const { bold, dim } = coloursFor(process.stdout);
  const place = text.root ? await placeOf(text.root, opened) : undefined;
  const steps = text.steps.map(
    (step, depth) => `${'  '.repeat(Math.min(depth, deepestIndent))}└ ${printable(step)}`,
  );
  const chain = `${steps.join('\n')}${place === undefined ? '' : dim(` (${place})`)}`;
  process.stdout.write(`${bold(printable(text.heading))}\n${chain}\n${printable(text.earlier)}\n`);
  tellOfErrors(opened);
}

/** Where the date is written: path and line from 1, of which terminals make a link. */
async function placeOf(root: RootDate, { plan, documentOf }: OpenPlan): Promise<string | undefined> {
  const { elementAtPosition, propertyRange } = await import('../language/syntax/property-place.ts');
  const source = elementById(plan, root.element)?.source;
  const document = source && documentOf(source.uri);
  const element = document && elementAtPosition(document, source.name.start);
  const range = element && propertyRange(element, root.property);
  return range && `${printable(shownPath(URI.parse(source.uri).fsPath))}:${range.start.line + 1}`;
}
