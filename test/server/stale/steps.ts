import { existsSync, lstatSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { FileChangeType } from 'vscode-languageserver-protocol';
import type { Editor } from './editor.ts';

type Run = (editor: Editor) => Promise<unknown>;

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

const texts = [
  'use "b.varde"\nuse "sub/*.varde"\nplan P "Plan" { owner Head starts 2026-03-02 }\nphase One { activity Do { takes 5d after Prep by Head } }\n',
  'role Head "Leder" { reports to Board }\nteam Board { members Head }\n',
  'activity Prep "Forberede" { takes 3d }\nactivity Far\n',
  'use "../a.varde"\ngoal Good { owner Head }\nrisk Bad { likelihood 2 impact 3 owner Nobody }\n',
  'use "out/e.varde"\nmilestone End { after Far }\n',
  'activity Far { takes 2d }\nactivity Prep\n',
  'use innovation\nuse "linked/x.varde"\nplan Q { follows innovation due 2026-01-05 }\nactivity Do { covers innovation.SharedLeadership takes 2d by Outsider }\n',
  'phase Broken {\n  activity Half { takes \n',
  'use "missing.varde"\nuse "moved/c.varde"\nstakeholder Staff { influence high interest high }\n',
  '',
];
const pieces = ['x', '}', '{', ' Head', '\n', ' after Prep', '"', 'use "sub/c.varde"\n', 'goal Head\n'];
const settings = [
  '{}',
  '{ "locale": "nb" }',
  '{ "calendar": "NO", "locale": "sv" }',
  '{ "rules": { "unused-use": "error", "missed-deadline": "off", "no-such": "off" } }',
  '{ "rules": ',
];
const roots = [[''], ['', 'sub'], ['sub'], []];

const { Created, Changed, Deleted } = FileChangeType;

function write(at: string, text: string): Step {
  return new Step(`write ${at}: ${JSON.stringify(text)}`, async (editor) => {
    const file = join(editor.folder, at);
    const type = existsSync(file) ? Changed : Created;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    await editor.announce([at, type]);
  });
}

function openStep(at: string): Step {
  return new Step(`open ${at}`, async (editor) => (editor.open.has(at) ? undefined : editor.show(at)));
}

function type(at: string, offset: number, length: number, text: string): Step {
  return new Step(
    `type in ${at} at ${offset}, in place of ${length}: ${JSON.stringify(text)}`,
    async (editor) => editor.type(at, offset, length, text),
  );
}

function save(at: string): Step {
  return new Step(`save ${at}`, async (editor) => {
    const document = editor.open.get(at);
    if (document) await write(at, document.getText()).run(editor);
  });
}

function discard(at: string): Step {
  return new Step(`discard ${at}`, async (editor) => editor.close(at));
}

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

/** Lets the server come to an end with what it has begun, or break it off while it waits. */
function wait(at: string): Step {
  return new Step(`wait for the diagram of ${at}`, (editor) =>
    editor.ask('varde/diagram', { uri: editor.uri(at) }),
  );
}

const path = fc.constantFrom(...paths);

/** Anything that can happen. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(path, fc.constantFrom(...texts)).map(([at, text]) => write(at, text)) },
  { weight: 3, arbitrary: path.map(openStep) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(path, fc.nat(60), fc.nat(12), fc.constantFrom(...pieces))
      .map((typed) => type(...typed)),
  },
  { weight: 2, arbitrary: path.map(save) },
  { weight: 2, arbitrary: path.map(discard) },
  { weight: 2, arbitrary: fc.constantFrom(...paths, 'sub', 'moved').map(remove) },
  { weight: 2, arbitrary: fc.tuple(path, path).map(([from, to]) => rename(from, to)) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(['sub', 'moved'], ['moved', 'sub'])
      .map(([from, to]) => rename(from as string, to as string)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...configurations), fc.constantFrom(...settings))
      .map(([at, text]) => write(at, text)),
  },
  { weight: 1, arbitrary: fc.constantFrom(...configurations).map(remove) },
  { weight: 1, arbitrary: fc.constantFrom(...roots).map(workIn) },
  { weight: 1, arbitrary: fc.constant(link) },
  { weight: 3, arbitrary: path.map(wait) },
);
