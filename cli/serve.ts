import { Argument, type Command, Option } from 'commander';
import { URI } from 'vscode-uri';
import { type Locale, locales } from '../language/locale/locale.ts';
import type { Place } from '../server/protocol/places.ts';
import { coloursFor } from './colours.ts';
import { misuse } from './misuse.ts';
import { openBrowser } from './open-browser.ts';
import { type Phrase, phrase } from './phrase.ts';
import { printable } from './printable.ts';
import { shownPath } from './shown-path.ts';
import { readerWords, type Words } from './words.ts';

interface ServeOptions {
  readonly port: number;
  readonly open: 'yes' | 'no';
  readonly locale?: Locale;
}

/** Adds `varde serve`: the plans of a folder in a browser, to be looked at and to be edited. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .summary('show and edit plans live in a browser')
    .description(
      'Serves a page with the diagrams of a folder’s plans, on this machine alone. It follows every edit. A second page, whose address is a secret, edits them beside their diagrams.',
    )
    .addArgument(new Argument('[folder]', 'where the plans are').default('.', 'the current folder'))
    .addOption(
      new Option('--port <number>', 'the port, or the first to try').argParser(parsePort).default(4747),
    )
    .addOption(
      new Option('--open <yes|no>', 'open the page for editing in the browser')
        .choices(['yes', 'no'])
        .default('no'),
    )
    .addOption(
      new Option(
        '--locale <language>',
        'the language of the pages, by default that of the plan, for editing that of the browser',
      ).choices(locales),
    )
    .addHelpText('after', '\nExample:\n  $ varde serve plans/innovation --port 8080')
    .action(serve);
}

async function serve(path: string, { port: wanted, open, locale }: ServeOptions): Promise<void> {
  const { findTarget } = await import('./find-files.ts');
  const { startPreview } = await import('./serve/start-preview.ts');
  const { uri: folder, isFolder } = await findTarget(path);
  if (!isFolder) throw misuse`“${path}” is a file; name the folder that it is in.`;
  const words = await readerWords();
  const { port, token, close } = await startPreview(
    { folder, port: wanted, ...(locale && { locale }) },
    { reveal, failed: (error) => failed(error, words) },
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close);
  const address = `http://127.0.0.1:${port}`;
  // What follows `#` is never sent, so that neither a log nor another site comes to know it.
  const editing = `${address}/edit#${token}`;
  const { bold, cyan } = coloursFor(process.stdout);
  const say = (line: Phrase): unknown => process.stdout.write(`${words.say(line)}\n`);
  if (wanted !== 0 && port !== wanted) say(phrase`Port ${wanted} is taken.`);
  say(phrase`${cyan('→')} live preview at ${bold(address)}  (edit any file in ${path}; Ctrl+C stops)`);
  say(
    phrase`${cyan('→')} edit in the browser at ${bold(editing)}  (who knows this address can change the files)`,
  );
  const noBrowser = words.say(phrase`There is no browser to open it in.`);
  if (open === 'yes') openBrowser(editing, () => process.stderr.write(`${noBrowser}\n`));
}

/** Terminals make a link of a path with line and column. */
function reveal({ uri, line, character }: Place): void {
  const path = shownPath(URI.parse(uri).fsPath);
  process.stdout.write(`${printable(path)}:${line + 1}:${character + 1}\n`);
}

function failed(error: unknown, words: Words): void {
  const reason = error instanceof Error ? error.message : String(error);
  const told = phrase`Files can no longer be watched (${reason}). Start the command again to see new edits.`;
  process.stderr.write(`${words.say(told)}\n`);
}

function parsePort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw misuse`“${text}” cannot be the --port: it is a whole number from 0 (any free port) to 65535.`;
}
