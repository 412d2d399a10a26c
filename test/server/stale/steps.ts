import { existsSync, lstatSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { CancellationTokenSource, FileChangeType, type Position } from 'vscode-languageserver-protocol';
import type { DiskEditor } from '../disk-editor.ts';

type Run = (editor: DiskEditor) => Promise<unknown>;

/** One thing that a person or a program does to the files; says what, so that a failure can be read. */
export class Step {
  readonly run: Run;
  private readonly what: string;

  constructor(what: string, run: Run) {
    this.what = what;
    this.run = run;
  }

  toString(): string {
    return this.what;
  }
}

/** Where files come and go; some folders are not searched, and read only where they are used. */
export const paths = ['a.varde', 'b.varde', 'sub/c.varde', 'sub/d.varde', 'moved/c.varde', 'out/e.varde'];
export const configurations = ['varde.json', 'sub/varde.json', 'moved/varde.json'];
/** Where files of values come and go. */
const tables = ['v.csv', 'sub/v.csv', 'moved/v.csv'];

const texts = [
  'use "b.varde"\nuse "sub/*.varde"\nplan P "Plan" { owner Head starts 2026-03-02 }\nphase One { activity Do { takes 5d after Prep by Head } }\n',
  'role Head "Leder" { reports to Board }\nteam Board { members Head }\n',
  'activity Prep "Forberede" { takes 3d }\nactivity Far\n',
  'use "../a.varde"\ngoal Good { owner Head }\nrisk Bad { likelihood 2 impact 3 owner Nobody }\n',
  'use "out/e.varde"\nmilestone End { after Far }\n',
  'activity Far { takes 2d }\nactivity Prep\n',
  'use innovation\nuse "linked/x.varde"\nplan Q { follows innovation due 2026-01-05 }\nactivity Do { covers innovation.SharedLeadership takes 2d by Outsider }\n',
  'phase Broken {\n  activity Half { takes \n',
  'plan R\nindicator Rate "Andel" { values "v.csv" values "sub/v.csv" }\ngoal Better { measure Rate target 9 by 2026-12-31 }\n',
  'use "missing.varde"\nuse "moved/c.varde"\nstakeholder Staff { influence high interest high }\n',
  '',
];
const pieces = [
  'x',
  'role Nobodi\n',
  '}',
  '{',
  ' Head',
  '\n',
  ' after Prep',
  '"',
  'use "sub/c.varde"\n',
  'goal Head\n',
];
const settings = [
  '{}',
  '{ "locale": "nb" }',
  '{ "calendar": "NO", "locale": "sv" }',
  '{ "rules": { "unused-use": "error", "missed-deadline": "off", "no-such": "off" } }',
  '{ "rules": ',
];
const values = ['2026-01,4.1\n', 'Month;Value\n2026-01;4,1\n2026-02;5\n', '2026-01,many\n', ''];
const roots = [[''], [''], ['', 'sub'], ['sub'], []];

const { Created, Changed, Deleted } = FileChangeType;

/** Writes a file from outside of the editor. */
function write(at: string, text: string): Step {
  return new Step(`write ${at}: ${JSON.stringify(text)}`, async (editor) => {
    const file = join(editor.folder, at);
    const type = existsSync(file) ? Changed : Created;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    await editor.announce([at, type]);
  });
}

function type(at: string, offset: number, length: number, text: string): Step {
  const what = `type in ${at} at ${offset}, in place of ${length}: ${JSON.stringify(text)}`;
  return new Step(what, async (editor) => {
    if (!editor.open.has(at)) await editor.show(at);
    await editor.type(at, offset, length, text);
  });
}

/** Does something with one of the files that are open. */
function withOpen(
  what: string,
  number: number,
  run: (editor: DiskEditor, at: string) => Promise<unknown>,
): Step {
  return new Step(`${what} open file ${number}`, async (editor) => {
    const at = pick([...editor.open.keys()], number);
    if (at !== undefined) await run(editor, at);
  });
}

const save = (number: number): Step =>
  withOpen('save', number, async (editor, at) => write(at, editor.textOf(at)).run(editor));

const discard = (number: number): Step => withOpen('discard', number, (editor, at) => editor.close(at));

function remove(at: string): Step {
  return new Step(`remove ${at}`, async (editor) => {
    const file = join(editor.folder, at);
    if (!existsSync(file)) return;
    rmSync(file, { recursive: true });
    await editor.announce([at, Deleted]);
  });
}

/** Files that are open are opened anew under their new name, with all that is not saved. */
function rename(from: string, to: string): Step {
  return new Step(`rename ${from} to ${to}`, async (editor) => {
    const [before, after] = [join(editor.folder, from), join(editor.folder, to)];
    if (from === to || !existsSync(before) || existsSync(after)) return;
    mkdirSync(dirname(after), { recursive: true });
    renameSync(before, after);
    for (const [at, document] of [...editor.open]) {
      if (at !== from && !at.startsWith(`${from}/`)) continue;
      await editor.close(at);
      await editor.show(to + at.slice(from.length), document.getText());
    }
    await editor.announce([from, Deleted], [to, Created]);
  });
}

function workIn(folders: readonly string[]): Step {
  return new Step(`work in ${JSON.stringify(folders)}`, async (editor) => editor.workIn(folders));
}

/** Makes a link out of the folder, or takes it away. */
const link = new Step('link out of the folder, or undo it', async (editor) => {
  const file = join(editor.folder, 'linked');
  const isThere = lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  if (isThere) rmSync(file);
  else symlinkSync('../outside', file);
  await editor.announce(['linked', isThere ? Deleted : Created]);
});

/** Lets the server come to an end with what it has begun. */
function wait(at: string): Step {
  return new Step(`wait for the diagram of ${at}`, (editor) =>
    editor.ask('varde/diagram', { uri: editor.uri(at) }),
  );
}

const position = fc.record({ line: fc.nat(4), character: fc.nat(80) });
/** What people and editors ask for without waiting for the answer. */
const requests = [
  ...['hover', 'definition', 'references', 'completion', 'documentSymbol', 'codeLens', 'semanticTokens/full'],
  ...['foldingRange', 'documentLink', 'documentHighlight', 'prepareRename', 'formatting'],
].map((feature) => `textDocument/${feature}`);

/** Asks, and takes the question back at once, later or not at all; whoever goes on does not wait for the answer. */
function askInPassing(method: string, at: string, place: Position, patience: number | undefined): Step {
  const what = patience === undefined ? 'ask' : `ask, and cancel after ${patience} ms,`;
  return new Step(`${what} for ${method} of ${at} at ${place.line}:${place.character}`, async (editor) => {
    const source = new CancellationTokenSource();
    const uri = editor.uri(at);
    const options = { tabSize: 2, insertSpaces: true };
    const more = { uri, query: 'a', context: { includeDeclaration: true }, options };
    void editor.ask(method, { textDocument: { uri }, position: place, ...more }, source.token);
    if (patience === undefined) return;
    if (patience > 0) await setTimeout(patience);
    source.cancel();
  });
}

function pick<Item>(items: readonly Item[], number: number): Item | undefined {
  return items[number % items.length];
}

const path = fc.constantFrom(...paths);
const text = fc.constantFrom(...texts);
const typed = fc.tuple(path, fc.nat(80), fc.nat(12), fc.constantFrom(...pieces));
const folders = ['sub', 'moved', 'out'];
const renamed = fc.oneof(
  fc.tuple(path, path),
  fc.tuple(fc.constantFrom(...folders), fc.constantFrom(...folders)),
);
const measured = fc.tuple(fc.constantFrom(...tables), fc.constantFrom(...values));
const configured = fc.tuple(fc.constantFrom(...configurations), fc.constantFrom(...settings));

const askedInPassing = fc.tuple(
  fc.constantFrom(...requests, 'varde/diagram', 'varde/findings', 'varde/explore', 'workspace/symbol'),
  path,
  position,
  fc.constantFrom(undefined, 0, 1, 5, 20),
);

/** Anything that can happen. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(path, text).map(([at, written]) => write(at, written)) },
  { weight: 6, arbitrary: typed.map((args) => type(...args)) },
  { weight: 2, arbitrary: fc.nat(5).map(save) },
  { weight: 2, arbitrary: fc.nat(5).map(discard) },
  { weight: 2, arbitrary: fc.constantFrom(...paths, ...configurations, ...tables, ...folders).map(remove) },
  { weight: 2, arbitrary: renamed.map(([from, to]) => rename(from, to)) },
  { weight: 2, arbitrary: configured.map(([at, written]) => write(at, written)) },
  { weight: 2, arbitrary: measured.map(([at, written]) => write(at, written)) },
  { weight: 1, arbitrary: fc.constantFrom(...roots).map(workIn) },
  { weight: 1, arbitrary: fc.constant(link) },
  { weight: 2, arbitrary: path.map(wait) },
  { weight: 5, arbitrary: askedInPassing.map((args) => askInPassing(...args)) },
);

/** The files that there are at first: each text once, as far as there are places. */
export const firstFiles: Readonly<Record<string, string>> = Object.fromEntries(
  paths.map((at, index) => [at, texts[index] ?? '']),
);
