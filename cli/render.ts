import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { type DiagramName, diagramNames } from '../language/diagrams/diagram.ts';
import { fileNames } from '../language/diagrams/file-names.ts';
import { type TargetName, targets } from '../language/diagrams/target.ts';
import type { Version } from '../language/review/version.ts';
import { type ThemeName, themes } from '../render/draw/theme.ts';
import { didYouMean } from './did-you-mean.ts';
import { tellOfErrors } from './findings/tell-of-errors.ts';
import { Misuse, misuse } from './misuse.ts';
import { type Asked, choose } from './pictures/choose.ts';
import { expectDestination, targetFor } from './pictures/destination.ts';
import { formatOfFile, isMermaidText, type PictureFormat, pictureFormats } from './pictures/format.ts';
import { type RendererName, rendererNames } from './pictures/open-renderer.ts';
import { paintParts, writeParts } from './pictures/parts.ts';
import { startDrawing } from './pictures/start-drawing.ts';
import { readerWords } from './words.ts';
import { writeOutput } from './write-output.ts';

const largestScale = 10;

interface RenderOptions {
  readonly diagram?: DiagramName;
  readonly view?: string;
  readonly of?: string;
  readonly all?: true;
  readonly baseline?: string;
  readonly format?: PictureFormat;
  readonly target?: TargetName;
  readonly out?: string;
  readonly theme: ThemeName;
  readonly scale: number;
  readonly renderer: RendererName;
}

/** Adds `varde render`: the diagrams of a plan as files. */
export function addRender(program: Command): void {
  program
    .command('render')
    .summary('draw the diagrams of a plan')
    .description('Draws one diagram of a plan, or all of them. A broken plan is drawn as far as it is whole.')
    .argument('<file>', 'the file that holds the plan')
    .addOption(new Option('--diagram <name>', `one of ${diagramNames.join(', ')}`).argParser(parseDiagram))
    .addOption(new Option('--view <name>', 'a view that the plan declares').conflicts('diagram'))
    .option('--of <process>', 'the process to draw, where there are several')
    .addOption(
      new Option('--all', 'draw every diagram and view into the folder --out').conflicts([
        'diagram',
        'view',
        'of',
      ]),
    )
    .option(
      '--baseline <state>',
      'a commit, branch, tag, folder or file whose dates are shown beneath those of the plan',
    )
    .addOption(
      new Option('--format <format>', 'by default what --out ends in, else svg').choices(
        Object.keys(pictureFormats),
      ),
    )
    .addOption(
      new Option(
        '--target <target>',
        'where the picture is shown: each place allows other types and sizes, so a diagram may come in parts; svg, png and pdf are an image, or fit a page',
      ).choices(Object.keys(targets)),
    )
    .option(
      '--out <path>',
      'the file to write, or with --all the folder (for a PDF, the file); without it, standard output',
    )
    .addOption(new Option('--theme <theme>', 'the colours').choices(Object.keys(themes)).default('light'))
    .addOption(new Option('--scale <factor>', 'how much larger a PNG is').argParser(parseScale).default(1))
    .addOption(
      new Option(
        '--renderer <renderer>',
        'what draws svg, png and pdf; browser takes a Chrome, Chromium or Edge that is installed',
      )
        .choices(rendererNames)
        .default('builtin'),
    )
    .addHelpText(
      'after',
      `
Examples:
  $ varde render plan.varde --diagram gantt --out gantt.svg
  $ varde render plan.varde --diagram lanes --of Onboarding --format png --scale 2 --out onboarding.png
  $ varde render plan.varde --diagram gantt --baseline v1.0 --out since-v1.0.svg
  $ varde render plan.varde --view Board --target gitlab --out board.md
  $ varde render plan.varde --all --format svg --out pictures
  $ varde render plan.varde --all --out plan.pdf`,
    )
    .action(render);
}

async function render(file: string, options: RenderOptions): Promise<void> {
  const { all, out, theme, scale, baseline, renderer } = options;
  const format = options.format ?? formatOfFile(out ?? '') ?? 'svg';
  const asked = askedFor(options);
  expectDestination(options, format);
  const target = targetFor(options.target, format);
  const threads =
    !isMermaidText(format) && format !== 'pdf' && renderer === 'builtin' ? await startDrawing() : undefined;
  const { openPlan } = await import('./open-plan.ts');
  const opened = await openPlan(file, undefined, await earlier(file, baseline));
  const { plan, choices, draw } = opened;
  const chosen = asked ? [choose(choices, asked)] : choices;
  if (chosen.length === 0) throw misuse`There is nothing to draw in “${file}” yet.`;
  if (format === 'pdf') {
    const pictures = chosen.flatMap((choice) => draw(choice, target)).filter(({ mermaid }) => mermaid !== '');
    if (pictures.length === 0) throw misuse`There is nothing to draw in “${file}” yet.`;
    const { diagramsAsPdf } = await import('./pictures/pdf.ts');
    await writeOutput(await diagramsAsPdf(plan, pictures, theme, renderer), out);
    return tellOfErrors(opened);
  }
  const names = fileNames(chosen);
  const words = await readerWords();
  const pictures = chosen.map((choice) => draw(choice, target));
  const { openPainter } = await import('./pictures/painter.ts');
  const painter = await openPainter({ plan, format, theme, scale, renderer, threads });
  try {
    const painted = pictures.map((parts) => paintParts(painter, parts, format));
    // Each is waited for in its turn, and one may fail before.
    void Promise.allSettled(painted);
    for (const [index, choice] of chosen.entries()) {
      const path = all && out ? join(out, `${names[index]}${pictureFormats[format]}`) : out;
      const content = (await painted[index]) ?? [];
      if (!('sentence' in content)) await writeParts(content, path, format);
      else if (all) process.stderr.write(`${choice.title}: ${words.say(content)}\n`);
      else throw new Misuse(content);
    }
  } finally {
    await painter.close();
  }
  tellOfErrors(opened);
}

async function earlier(file: string, baseline: string | undefined): Promise<Version | undefined> {
  if (baseline === undefined) return undefined;
  const { versionOfPlan } = await import('./versions/version-of-plan.ts');
  return versionOfPlan(file, baseline);
}

function askedFor({ all, diagram, view, of }: RenderOptions): Asked | undefined {
  if (view !== undefined) return { view, of };
  if (diagram !== undefined) return { diagram, of };
  if (all) return undefined;
  throw misuse`Say which diagram to draw with --diagram (${diagramNames.join(', ')}) or --view, or draw --all.`;
}

function parseDiagram(name: string): DiagramName {
  const known = diagramNames.find((diagram) => diagram === name);
  if (known) return known;
  throw misuse`There is no diagram “${name}”. ${didYouMean(name, diagramNames)}There are: ${diagramNames.join(', ')}.`;
}

function parseScale(text: string): number {
  const scale = Number(text);
  if (scale > 0 && scale <= largestScale) return scale;
  throw misuse`“${text}” cannot be the --scale: it is a number above 0 and up to ${largestScale}.`;
}
