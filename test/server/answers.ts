import { globSync } from 'node:fs';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DiskEditor } from './disk-editor.ts';

/** Everything that a server says of every file, for comparison with what another says. */
export async function answers(editor: DiskEditor): Promise<Record<string, unknown>> {
  const onDisk = globSync('**/*.varde', { cwd: editor.folder });
  const paths = [...new Set([...onDisk, ...editor.open.keys()])].sort();
  const entries = paths.map(async (path) => [path, await answersAbout(editor, path)] as const);
  const symbols = (await editor.ask('workspace/symbol', { query: '' })) as unknown[];
  return { symbols: sorted(symbols), ...Object.fromEntries(await Promise.all(entries)) };
}

/** What is wrong with every file, `varde.json` included. */
export function problems(editor: DiskEditor, paths: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(paths.map((path) => [path, sorted(editor.problems(path))]));
}

async function answersAbout(editor: DiskEditor, path: string): Promise<Record<string, unknown>> {
  const text = editor.textOf(path);
  const document = TextDocument.create('', 'varde', 0, text);
  const textDocument = { uri: editor.uri(path) };
  const range = { start: document.positionAt(0), end: document.positionAt(text.length) };
  const diagram = await editor.ask('varde/diagram', textDocument);
  if (isRefusal(diagram)) return { diagram };
  const asked: Record<string, Promise<unknown>> = {
    end: editor
      .ask('textDocument/completion', { textDocument, position: range.end })
      .then((list) => sorted((list as { items?: unknown[] } | null)?.items ?? [])),
  };
  for (const feature of ['documentSymbol', 'semanticTokens/full', 'codeLens', 'documentLink', 'foldingRange'])
    asked[feature] = editor.ask(`textDocument/${feature}`, { textDocument });
  asked.inlayHint = editor.ask('textDocument/inlayHint', { textDocument, range });
  for (const { index, 0: word } of text.matchAll(/\b[A-Z]\w*/g)) {
    const at = { textDocument, position: document.positionAt(index) };
    asked[`hover ${index} ${word}`] = editor.ask('textDocument/hover', at);
    asked[`definition ${index} ${word}`] = editor.ask('textDocument/definition', at);
    asked[`references ${index} ${word}`] = editor
      .ask('textDocument/references', { ...at, context: { includeDeclaration: true } })
      .then((places) => (Array.isArray(places) ? sorted(places) : places));
  }
  const answered = Object.entries(asked).map(async ([name, answer]) => [name, await answer] as const);
  return { diagram, ...Object.fromEntries(await Promise.all(answered)) };
}

/** No editor asks about a file that it has not opened and that lies outside of the folders. */
function isRefusal(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'refused' in answer;
}

/** Files are read in no certain order, and neither is what is told of all of them. */
function sorted(items: readonly unknown[]): unknown[] {
  const texts = new Map(items.map((item) => [item, JSON.stringify(item)]));
  return [...items].sort((a, b) => ((texts.get(a) ?? '') < (texts.get(b) ?? '') ? -1 : 1));
}
