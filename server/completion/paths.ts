import type { IToken } from 'chevrotain';
import type { FileSystemProvider, LangiumDocument } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver';
import { type URI, Utils } from 'vscode-uri';
import type { VardeFile } from '../../language/generated/syntax/ast.ts';
import type { CompletionMessages } from '../../language/locale/messages/completion.ts';
import { isInside } from '../../language/syntax/use-path.ts';
import type { Choice } from './choice.ts';
import { isInside as isInToken } from './place.ts';

/** A path in `use` that is being written. */
export interface WrittenPath {
  /** The folder that has been written so far, with its `/`; empty for the file's own. */
  readonly folder: string;
  /** Where the name in that folder begins. */
  readonly start: number;
}

/** Returns the path that the offset is in, if it is in that of a `use`. */
export function writtenPathAt(tokens: readonly IToken[], offset: number): WrittenPath | undefined {
  const at = tokens.findLastIndex(({ startOffset }) => startOffset < offset);
  const text = tokens[at];
  if (text?.tokenType.name !== 'STRING' || tokens[at - 1]?.image !== 'use' || !isInToken(text, offset)) {
    return undefined;
  }
  const written = text.image.slice(1, offset - text.startOffset);
  const folder = written.slice(0, written.lastIndexOf('/') + 1);
  return { folder, start: text.startOffset + 1 + folder.length };
}

/** Offers the files and folders that a path in `use` can go on with, not those that are used already. */
export async function pathChoices(
  document: LangiumDocument,
  { folder }: Pick<WrittenPath, 'folder'>,
  fileSystem: FileSystemProvider,
  roots: readonly URI[],
  { everyFile }: CompletionMessages,
): Promise<Choice[]> {
  const here = Utils.joinPath(Utils.dirname(document.uri), folder.replace(/\/$/, ''));
  const root = roots.find((each) => isInside(document.uri, each)) ?? Utils.dirname(document.uri);
  if (!isInside(here, root) || !(await fileSystem.exists(here))) return [];
  const entries = await fileSystem.readDirectory(here);
  const used = new Set((document.parseResult.value as VardeFile).uses.map(({ path }) => path));
  const files = entries
    .filter(({ isFile, uri }) => isFile && uri.path.endsWith('.varde'))
    .filter(({ uri }) => uri.toString() !== document.uri.toString())
    .map(({ uri }) => Utils.basename(uri))
    .filter((name) => !used.has(folder + name));
  const folders = entries
    .filter(({ isDirectory }) => isDirectory)
    .map(({ uri }) => Utils.basename(uri))
    .filter((name) => !name.startsWith('.') && name !== 'node_modules');
  const isBelowRoot = here.path !== root.path.replace(/\/$/, '');
  return [
    ...files.sort().map((name) => choice(name, CompletionItemKind.File, 0)),
    ...(files.length > 1 ? [choice('*.varde', CompletionItemKind.File, 1, everyFile)] : []),
    ...folders.sort().map((name) => choice(`${name}/`, CompletionItemKind.Folder, 2)),
    ...(isBelowRoot && /^(?:\.\.\/)*$/.test(folder) ? [choice('../', CompletionItemKind.Folder, 3)] : []),
  ];
}

/** Returns the choices as they stand where no quotation mark is written yet; in a folder the list goes on. */
export function inQuotes(choices: readonly Choice[]): readonly Choice[] {
  return choices.map((each) => {
    const quoted = { ...each, label: `"${each.label}"` };
    if (!each.label.endsWith('/')) return quoted;
    return { ...quoted, text: `"${each.label}$1"`, isSnippet: true, asksOn: true };
  });
}

function choice(label: string, kind: CompletionItemKind, rank: number, detail?: string): Choice {
  return { label, kind, rank, ...(detail !== undefined && { detail }) };
}
