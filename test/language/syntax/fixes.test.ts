import type { LangiumDocument } from 'langium';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ProblemData } from '../../../language/syntax/diagnostic.ts';
import type { Fix } from '../../../language/syntax/problem.ts';
import { type Case, readCases } from './fixtures.ts';
import { validate } from './workspace.ts';

const cases = [...readCases().values()].flat();

test.each(cases)('each fix mends what it is offered for: $name', async ({ files }) => {
  for (const { path, message, text } of await mended(files)) {
    const documents = await validate({ ...files, [path]: text });
    const said = documents.flatMap(({ diagnostics }) => diagnostics ?? []).map((each) => each.message);
    expect(said, `${message}\n${text}`).not.toContain(message);
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

function applied(text: string, { edits }: Fix): string {
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), [...edits]);
}
