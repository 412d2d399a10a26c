import type { LangiumDocument } from 'langium';
import { describe, expect, test } from 'vitest';
import { languageFindings } from '../../../language/checks/language-findings.ts';
import { qualifiedName } from '../../../language/syntax/declarations.ts';
import { treeOf } from '../../../language/syntax/tree.ts';
import { fileUri } from '../parse.ts';
import { type Expected, readCases } from './fixtures.ts';
import { validate } from './workspace.ts';

for (const [fixture, cases] of readCases()) {
  describe(fixture, () => {
    test.each(cases)('$name', async ({ files, expected, declared }) => {
      const documents = await validate(files);
      const said = documents.flatMap((document) => saidOf(document, Object.keys(files)));
      expect(said.map((each, at) => asLine(shortened(each, expected[at])))).toEqual(expected.map(asLine));
      const names = treeOf(documents[0] as LangiumDocument).elements.map(qualifiedName);
      if (declared) expect(names).toEqual(declared);
    });
  });
}

/** What the findings of a file say, in the order of the text. */
function saidOf(document: LangiumDocument, files: readonly string[]): Expected[] {
  const file = files.find((path) => fileUri(path).toString() === document.uri.toString()) ?? '';
  return languageFindings(document).map(({ rule, severity, message, range }) => ({
    file,
    severity,
    rule,
    line: range.start.line,
    marked: document.textDocument.getText(range).split('\n')[0] ?? '',
    message,
  }));
}

/** Where the expected message has `[…]`, any words may stand. */
function shortened(said: Expected, expected: Expected | undefined): Expected {
  if (!expected?.message.includes('[…]')) return said;
  const [start = '', end = ''] = expected.message.split('[…]');
  const fits = said.message.startsWith(start) && said.message.endsWith(end);
  return fits ? { ...said, message: expected.message } : said;
}

function asLine({ file, line, severity, rule, marked, message }: Expected): string {
  return `${file}:${line + 1} ${severity} ${rule} [${marked}] ${message}`;
}
