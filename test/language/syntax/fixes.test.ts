import type { LangiumDocument } from 'langium';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { ProblemData } from '../../../language/syntax/diagnostic.ts';
import type { Fix } from '../../../language/syntax/problem.ts';
import { type Case, readCases } from './fixtures.ts';
import { validate } from './workspace.ts';

const cases = [...readCases().values()].flat();

test.each(cases)('each fix mends what it is offered for: $name', async ({ files }) => {
  for (const { path, message, text } of await mended(files)) {
    const [before, after] = [await said(files), await said({ ...files, [path]: text })];
    const times = (all: readonly Diagnostic[]): number =>
      all.filter((each) => each.message === message).length;
    expect(times(after), `${message}\n${text}`).toBe(times(before) - 1);
    expect(unread(after), text).toBeLessThanOrEqual(unread(before));
  }
});

/** The file as it is after each fix that is offered anywhere in the case. */
async function mended(files: Case['files']): Promise<{ path: string; message: string; text: string }[]> {
  const documents = await validate(files);
  return Object.keys(files).flatMap((path, at) => {
    const document = documents[at] as LangiumDocument;
    return (document.diagnostics ?? []).flatMap(({ message, data }) =>
      ((data as ProblemData).fixes ?? []).map((fix) => ({
        path,
        message: String(message),
        text: applied(document.textDocument.getText(), fix),
      })),
    );
  });
}

async function said(files: Case['files']): Promise<Diagnostic[]> {
  return (await validate(files)).flatMap(({ diagnostics }) => diagnostics ?? []);
}

/** How many places cannot be read. */
function unread(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(({ code }) => code === 'syntax').length;
}

function applied(text: string, { edits }: Fix): string {
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), [...edits]);
}
