import { type BuiltServer, memoryOf } from './built-server.ts';
import { Keyboard, type Measured } from './keyboard.ts';
import { growthOf, type Row, rowOf } from './measure.ts';
import { type Workspace, workspaceOf } from './workspace.ts';

/** The most that is promised: times in milliseconds, at the 95th percentile. */
export interface Promised {
  readonly diagnostics?: number;
  readonly completion?: number;
  readonly hover?: number;
  /** Megabytes. */
  readonly memory?: number;
}

/** A size of plan, how many letters are typed into it, and what is promised then. */
export interface Load {
  readonly elements: number;
  readonly letters: number;
  readonly promised?: Promised;
}

/**
 * Returns how long the server takes with plans of these sizes, over the wire, to say what an editor asks of it, how much
 * memory it has then, and by which power of the size both grow.
 */
export async function serverRows(server: BuiltServer, loads: readonly Load[]): Promise<Row[]> {
  const all: { size: number; rows: Row[] }[] = [];
  for (const { elements, letters, promised } of loads) {
    const workspace = workspaceOf(elements);
    all.push({ size: workspace.elements, rows: await rowsFor(server, workspace, letters, promised) });
  }
  const questions = all[0]?.rows.map(({ name }) => name.slice(name.indexOf(': ') + 2)) ?? [];
  const growth = questions.map((question, at) =>
    growthOf(
      question,
      all.map(({ size, rows }) => ({ size, time: rows[at]?.p50 ?? 0 })),
    ),
  );
  return [...all.flatMap(({ rows }) => rows), ...(all.length > 1 ? growth : [])];
}

async function rowsFor(
  server: BuiltServer,
  workspace: Workspace,
  letters: number,
  promised: Promised = {},
): Promise<Row[]> {
  const { part, elements, fileCount } = workspace;
  const text = workspace.files[part] as string;
  const rows: Row[] = [];
  const add = (name: string, { times, ...more }: Measured, most?: number): void => {
    const limit = most === undefined ? {} : { limit: { of: 'p95', most } as const };
    rows.push(rowOf(`${elements} elements, ${fileCount} files: ${name}`, times, { ...more, ...limit }));
  };
  const begun = performance.now();
  const client = await server.start(workspace.files);
  try {
    await client.edit(part, text);
    await client.untilProblems(part, () => true);
    add('start to diagnostics', { times: [performance.now() - begun] });

    const keyboard = new Keyboard(client, part, text);
    await keyboard.type(20, (version) => keyboard.untilProblems(version));
    add(
      'keystroke to diagnostics',
      await keyboard.type(letters, (version) => keyboard.untilProblems(version)),
      promised.diagnostics,
    );
    const complete = await keyboard.type(letters, (_, cursor) =>
      client.ask('textDocument/completion', part, cursor),
    );
    add('keystroke to completion', complete, promised.completion);
    const diagram = { uri: client.uri(part), diagram: 'gantt' };
    add('keystroke to gantt', await keyboard.type(letters, () => client.request('varde/diagram', diagram)));
    const names = namesIn(text);
    const hovers = await keyboard.ask(letters, (number) =>
      client.ask('textDocument/hover', part, names[number % names.length] as (typeof names)[number]),
    );
    add('hover', hovers, promised.hover);

    const memory = memoryOf(client.pid);
    if (memory !== undefined) {
      const limit =
        promised.memory === undefined ? {} : { limit: { of: 'p50', most: promised.memory } as const };
      const name = `${elements} elements, ${fileCount} files: memory of the server`;
      rows.push(rowOf(name, [memory], { unit: 'MB', ...limit }));
    }
    return rows;
  } finally {
    await client.stop();
  }
}

/** Where the names of the first activities of the file stand. */
function namesIn(text: string): { line: number; character: number }[] {
  const word = 'activity ';
  return text
    .slice(0, text.length / 2)
    .split('\n')
    .map((line, at) => ({ line: at, character: line.indexOf(word) + word.length + 1 }))
    .filter(({ character }) => character > word.length);
}
