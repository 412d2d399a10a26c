import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { Images, Page } from './docs/page.ts';
import type { PlanShelf } from './docs/plan-shelf.ts';
import { count } from './findings/as-text.ts';
import { tellOfErrors } from './findings/tell-of-errors.ts';
import { Misuse } from './misuse.ts';
import { printable } from './printable.ts';
import { shownPath } from './shown-path.ts';
import { writeOutput } from './write-output.ts';

interface DocsOptions {
  readonly check?: true;
}

/** Adds `varde docs`: the pictures of plans in Markdown pages. */
export function addDocs(program: Command): void {
  program
    .command('docs')
    .summary('keep the diagrams in Markdown pages up to date')
    .description(
      'Draws plans into Markdown pages: what stands between <!-- varde plan.varde gantt --> and <!-- /varde --> is ' +
        'written anew, and nothing else. Names the files that it changed.',
    )
    .argument('[paths...]', 'Markdown files, and folders with all such files in them', ['.'])
    .option('--check', 'change nothing; name the files that are out of date, and end with 1 if there are any')
    .addHelpText(
      'after',
      `
A marker names a plan, relative to the page, and a view or a diagram of it. After that it may say:
  of NAME           which, where there are several
  as table          the facts alone; “as gantt.svg” or “as gantt.png” draws a picture into that file
  target NAME       who shows the page: github, gitlab or ado
  heading DEPTH     the title as a heading, 1 to 6

Examples:
  $ varde docs
  $ varde docs README.md docs --check`,
    )
    .action(docs);
}

async function docs(paths: readonly string[], { check }: DocsOptions): Promise<void> {
  const { findPages } = await import('./docs/find-pages.ts');
  const { PlanShelf } = await import('./docs/plan-shelf.ts');
  const files = await findPages(paths);
  if (files.length === 0) throw new Misuse('There is no Markdown file here; name a file or folder.');
  const plans = new PlanShelf();
  try {
    const drawn = await drawAll(files, plans);
    expectNoProblems(drawn.pages);
    const stale = await staleFiles(drawn);
    for (const [path, content] of stale) {
      if (check) process.stdout.write(`${printable(shownPath(path))}\n`);
      else await writeOutput(content, path);
    }
    const blocks = drawn.pages.reduce((sum, page) => sum + page.blocks, 0);
    process.stdout.write(summarise(stale.length, blocks, check));
    tellOfErrors((await plans.opened()).flatMap(({ findings }) => findings));
    if (check && stale.length > 0) process.exitCode = 1;
  } finally {
    await plans.close();
  }
}

/** The pages with all their blocks, and the pictures that they show. */
interface Drawn {
  readonly pages: readonly Page[];
  readonly images: Images;
}

async function drawAll(files: readonly string[], plans: PlanShelf): Promise<Drawn> {
  const { drawPage } = await import('./docs/page.ts');
  const pages = [];
  const images: Images = new Map();
  for (const [index, file] of files.entries()) {
    showProgress(`${shownPath(file)} (${index + 1} of ${files.length})`);
    pages.push(await drawPage(file, plans, images));
  }
  showProgress('');
  return { pages, images };
}

/** Says on a terminal what is being drawn, on a line that the next one replaces. */
function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${printable(text)}`);
}

/** Nothing is written where a block cannot be. */
function expectNoProblems(pages: readonly Page[]): void {
  const problems = pages.flatMap(({ path, problems }) =>
    problems.map(({ line, message }) => `${printable(shownPath(path))}:${line}: ${message}`),
  );
  if (problems.length > 0) throw new Misuse(`Nothing is written.\n${problems.join('\n')}`);
}

async function staleFiles({ pages, images }: Drawn): Promise<[string, string | Uint8Array][]> {
  const stalePages = pages.filter(({ text, updated }) => text !== updated);
  const stale: [string, string | Uint8Array][] = stalePages.map(({ path, updated }) => [path, updated]);
  for (const [path, content] of images) if (await isStale(path, content)) stale.push([path, content]);
  return stale;
}

async function isStale(path: string, content: string | Uint8Array): Promise<boolean> {
  try {
    return !Buffer.from(content).equals(await readFile(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true;
    throw error;
  }
}

function summarise(stale: number, blocks: number, check: true | undefined): string {
  if (blocks === 0) return 'No page has a block to keep up to date\n';
  if (stale === 0)
    return blocks === 1 ? 'The block is up to date\n' : `All ${blocks} blocks are up to date\n`;
  return check
    ? `Out of date: ${count(stale, 'file')}; varde docs writes ${stale === 1 ? 'it' : 'them'}\n`
    : `Wrote ${count(stale, 'file')}\n`;
}
