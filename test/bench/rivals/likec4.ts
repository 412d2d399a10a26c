import { join } from 'node:path';
import { parse } from '../../language/parse.ts';
import { Client } from '../../server/client.ts';
import type { BuiltServer } from '../built-server.ts';
import { checkCommand } from '../check.ts';
import { Keyboard } from '../keyboard.ts';
import { factorOf, type Row, rowOf } from '../measure.ts';
import { type CommandLine, inFolder, processTimesInTurn } from '../process.ts';
import { type Workspace, workspaceOf } from '../workspace.ts';
import { fromNpm } from './from-npm.ts';
import { type LikeC4Model, likeC4Model, likeC4Typing } from './likec4-model.ts';

/** Returns how long Varde and LikeC4 take for a keystroke and a check, with as many elements and relations in as many files. */
export async function likeC4Rows(
  server: BuiltServer,
  elements: number,
  letters: number,
  runs: number,
): Promise<Row[]> {
  const main = join(await fromNpm('likec4'), 'node_modules/likec4/bin/likec4.mjs');
  const workspace = workspaceOf(elements);
  const { documents } = await parse(workspace.files);
  const relations = documents.reduce((sum, { references }) => sum + references.length, 0);
  const model = likeC4Model(workspace.elements, relations, workspace.fileCount);
  const size = `${workspace.elements} elements, ${relations} relations`;

  const typing = rowOf(`${size}: keystroke to diagnostics`, await ourKeystrokes(server, workspace, letters));
  const theirTyping = rowOf(`${size}: the same, LikeC4`, await theirKeystrokes(main, model, letters));
  const validate: CommandLine = [process.execPath, main, 'validate'];
  const [check, theirCheck, withoutLayout] = await inFolder(workspace.files, (ours) =>
    inFolder(model.files, (theirs) =>
      processTimesInTurn(runs, [
        { cwd: ours, command: checkCommand },
        { cwd: theirs, command: validate },
        { cwd: theirs, command: [...validate, '--no-layout'] },
      ]),
    ),
  );
  const checkRow = (name: string, times: readonly number[] = []) =>
    rowOf(`${size}: ${name}, whole process`, times);
  const ourRow = checkRow('varde check', check);
  const theirRow = checkRow('likec4 validate', theirCheck);
  const theirRowWithoutLayout = checkRow('likec4 validate --no-layout', withoutLayout);
  return [
    typing,
    theirTyping,
    factorOf('diagnostics faster than LikeC4', theirTyping, typing, 5),
    ourRow,
    theirRow,
    factorOf('check faster than LikeC4', theirRow, ourRow, 3),
    theirRowWithoutLayout,
    factorOf('check faster than LikeC4 that lays out no view', theirRowWithoutLayout, ourRow),
  ];
}

async function ourKeystrokes(
  server: BuiltServer,
  { files, part }: Workspace,
  letters: number,
): Promise<readonly number[]> {
  const client = await server.start(files);
  try {
    const text = files[part] as string;
    await client.edit(part, text);
    await client.untilProblems(part, () => true);
    const keyboard = new Keyboard(client, part, text);
    const typeSome = (count: number) => keyboard.type(count, (version) => keyboard.untilProblems(version));
    await typeSome(20);
    return (await typeSome(letters)).times;
  } finally {
    await client.stop();
  }
}

/** Its server does not say for which version its diagnostics are, so that the next ones count. */
async function theirKeystrokes(
  main: string,
  { files, part }: LikeC4Model,
  letters: number,
): Promise<readonly number[]> {
  const client = await Client.start(files, { server: [process.execPath, main, 'lsp'], language: 'likec4' });
  try {
    const text = files[part] as string;
    await client.untilProblems(part, () => true);
    const known = client.problems(part);
    await client.edit(part, text);
    await client.until(() => client.problems(part) !== known);
    const keyboard = new Keyboard(client, part, text, likeC4Typing);
    let before = client.problems(part);
    const typeSome = (count: number) =>
      keyboard.type(count, async () => {
        await client.until(() => client.problems(part) !== before);
        before = client.problems(part);
      });
    await typeSome(20);
    return (await typeSome(letters)).times;
  } finally {
    await client.stop();
  }
}
