import { extname, join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type DiagramName, diagramNames } from '../language/diagrams/diagram.ts';
import { type ThemeName, themes } from '../render/draw/theme.ts';
import { didYouMean } from './did-you-mean.ts';
import { tellOfErrors } from './findings/tell-of-errors.ts';
import { Misuse } from './misuse.ts';
import { choose } from './pictures/choose.ts';
import { fileNames } from './pictures/file-names.ts';
import { formatOfFile, type PictureFormat, pictureFormats } from './pictures/format.ts';
import { openPainter } from './pictures/painter.ts';
import { writeOutput } from './write-output.ts';

const largestScale = 10;

interface RenderOptions {
  readonly diagram?: DiagramName;
  readonly of?: string;
  readonly all?: true;
  readonly format?: PictureFormat;
  readonly out?: string;
  readonly theme: ThemeName;
  readonly scale: number;
}

/** Adds `varde render`: the diagrams of a plan as files. */
export function addRender(program: Command): void {
  program
    .command('render')
    .summary('draw the diagrams of a plan')
    .description('Draws one diagram of a plan, or all of them. A broken plan is drawn as far as it is whole.')
    .argument('<file>', 'the file that holds the plan')
    .addOption(new Option('--diagram <name>', `one of ${diagramNames.join(', ')}`).argParser(parseDiagram))
    .option('--of <process>', 'the process to draw, where there are several')
    .addOption(new Option('--all', 'draw every diagram into the folder --out').conflicts(['diagram', 'of']))
    .addOption(
      new Option('--format <format>', 'by default what --out ends in, else svg').choices(
        Object.keys(pictureFormats),
      ),
    )
    .option('--out <path>', 'the file to write, or with --all the folder; without it, standard output')
    .addOption(new Option('--theme <theme>', 'the colours').choices(Object.keys(themes)).default('light'))
    .addOption(new Option('--scale <factor>', 'how much larger a PNG is').argParser(parseScale).default(1))
    .addHelpText(
      'after',
      `
Examples:
  $ varde render plan.varde --diagram gantt --out gantt.svg
  $ varde render plan.varde --diagram lanes --of Onboarding --format png --scale 2 --out onboarding.png
  $ varde render plan.varde --all --format svg --out pictures`,
    )
    .action(render);
}

async function render(file: string, options: RenderOptions): Promise<void> {
  const { all, diagram, of, out, theme, scale } = options;
  const format = options.format ?? formatOfFile(out ?? '') ?? 'svg';
  expectDestination(options, format);
  const { openPlan } = await import('./open-plan.ts');
  const { plan, choices, draw, findings } = await openPlan(file);
  const chosen = diagram ? [choose(choices, diagram, of)] : choices;
  if (chosen.length === 0) throw new Misuse(`There is nothing to draw in “${file}” yet.`);
  const names = fileNames(chosen);

  const painter = await openPainter({ plan: plan.title, format, theme, scale });
  try {
    for (const [index, choice] of chosen.entries()) {
      const path = all && out ? join(out, `${names[index]}${pictureFormats[format]}`) : out;
      const picture = draw(choice);
      if (picture.empty === undefined) await writeOutput(await painter.paint(picture), path);
      else if (all) process.stderr.write(`${choice.title}: ${picture.empty}\n`);
      else throw new Misuse(picture.empty);
    }
  } finally {
    painter.close();
  }
  tellOfErrors(findings);
}

function expectDestination({ all, diagram, out, format: asked }: RenderOptions, format: PictureFormat): void {
  if (!all && !diagram) {
    throw new Misuse(`Say which diagram to draw with --diagram (${diagramNames.join(', ')}), or draw --all.`);
  }
  if (all && !out) throw new Misuse('Say with --out which folder all the diagrams go into.');
  if (!all && out) expectEnding(out, asked);
  if (format === 'png' && !out && process.stdout.isTTY) {
    throw new Misuse('A PNG is nothing to read on a terminal; say with --out where it goes.');
  }
}

/** A picture never takes the place of a plan, and its name never says another format than it has. */
function expectEnding(out: string, asked: PictureFormat | undefined): void {
  const ending = extname(out).toLowerCase();
  const said = formatOfFile(out);
  if (ending === '.varde')
    throw new Misuse(`“${out}” is the name of a plan, and a picture would replace it.`);
  if (asked && said && said !== asked) {
    throw new Misuse(`“${out}” ends as ${said} does, but --format says ${asked}.`);
  }
  if (!asked && !said && ending !== '') {
    const endings = Object.values(pictureFormats).join(', ');
    throw new Misuse(`“${out}” ends in none of ${endings}; say with --format what it is to hold.`);
  }
}

function parseDiagram(name: string): DiagramName {
  const known = diagramNames.find((diagram) => diagram === name);
  if (known) return known;
  throw new InvalidArgumentError(`${didYouMean(name, diagramNames)}There are: ${diagramNames.join(', ')}.`);
}

function parseScale(text: string): number {
  const scale = Number(text);
  if (scale > 0 && scale <= largestScale) return scale;
  throw new InvalidArgumentError(`It is a number above 0 and up to ${largestScale}.`);
}
