import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { Locale } from '../language/locale/locale.ts';
import type { Messages } from '../language/locale/messages.ts';
import type { Images, Page } from './docs/page.ts';
import type { PlanShelf } from './docs/plan-shelf.ts';
import { tellOfErrors } from './findings/tell-of-errors.ts';
import { misuse } from './misuse.ts';
import { linesOf, phrase } from './phrase.ts';
import { printable } from './printable.ts';
import { localeOption } from './reader-locale.ts';
import { shownPath } from './shown-path.ts';
import { writeOutput } from './write-output.ts';

interface DocsOptions {
  readonly check?: true;
  readonly locale: Locale;
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
    .addOption(localeOption())
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

async function docs(paths: readonly string[], { check, locale }: DocsOptions): Promise<void> {
  const { findPages } = await import('./docs/find-pages.ts');
  const { PlanShelf } = await import('./docs/plan-shelf.ts');
  const { messagesIn } = await import('../language/locale/messages.ts');
  const messages = messagesIn(locale);
  const files = await findPages(paths);
  if (files.length === 0) throw misuse`There is no Markdown file here; name a file or folder.`;
  const plans = new PlanShelf(locale);
  try {
    const drawn = await drawAll(files, plans, messages);
    expectNoProblems(drawn.pages);
    const stale = await staleFiles(drawn);
    for (const [path, content] of stale) {
      if (check) process.stdout.write(`${printable(shownPath(path))}\n`);
      else await writeOutput(content, path);
    }
    const blocks = drawn.pages.reduce((sum, page) => sum + page.blocks, 0);
    process.stdout.write(`${summarise(messages, stale.length, blocks, check)}\n`);
    const findings = (await plans.opened()).flatMap((opened) => opened.findings);
    tellOfErrors({ findings, messages });
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

async function drawAll(files: readonly string[], plans: PlanShelf, { command }: Messages): Promise<Drawn> {
  const { drawPage } = await import('./docs/page.ts');
  const pages = [];
  const images: Images = new Map();
  for (const [index, file] of files.entries()) {
    showProgress(command.isDrawn(shownPath(file), index + 1, files.length));
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
    problems.map(({ line, message }) => phrase`${printable(shownPath(path))}:${line}: ${message}`),
  );
  if (problems.length > 0) throw misuse`Nothing is written.\n${linesOf(problems)}`;
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

function summarise(
  { command, found }: Messages,
  stale: number,
  blocks: number,
  check: true | undefined,
): string {
  if (blocks === 0) return command.noBlocks;
  if (stale === 0) return command.upToDate(blocks);
  const files = found.files(stale);
  return check ? command.outOfDate(stale, files) : command.wrote(files);
}
