import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmptyFileSystem } from 'langium';
import { createVardeServices } from '../../language/syntax/services.ts';
import { installedNode } from './built-server.ts';
import { type Row, rowOf, times } from './measure.ts';
import { inFolder, processTimes } from './process.ts';
import { workspaceOf } from './workspace.ts';

/** Returns what no check can be faster than: the start of Node, reading the files, and their lexing alone. */
export function floorRows(elements: number, runs: number): Promise<Row[]> {
  const workspace = workspaceOf(elements);
  const { parser } = createVardeServices(EmptyFileSystem);
  const texts = Object.values(workspace.files);
  return inFolder(workspace.files, async (folder) => {
    const paths = Object.keys(workspace.files).map((path) => join(folder, path));
    const read = () => paths.map((path) => readFileSync(path, 'utf8'));
    const lex = () => texts.map((text) => parser.Lexer.tokenize(text));
    return [
      rowOf('floor: start of Node', await processTimes(runs, folder, [installedNode, '--eval', ''])),
      rowOf(`floor: ${workspace.elements} elements read`, await times(runs, read)),
      rowOf(`floor: ${workspace.elements} elements lexed by Chevrotain`, await times(runs, lex)),
    ];
  });
}
