import type { LangiumDocument, LangiumDocuments } from 'langium';
import { URI, Utils } from 'vscode-uri';
import { languageFindings } from '../../language/checks/language-findings.ts';
import type { Messages } from '../../language/locale/messages.ts';
import type { VardeParseResult } from '../../language/syntax/parser.ts';
import type { Problem } from '../protocol/places.ts';

/** Returns the first syntax error in the files, which are searched in the order given; undefined if there is none. */
export function firstProblem(
  documents: LangiumDocuments,
  uris: readonly string[],
  messages: Messages,
): Problem | undefined {
  for (const uri of uris) {
    const document = documents.getDocument(URI.parse(uri));
    const problem = document && problemIn(document, messages);
    if (problem) return problem;
  }
  return undefined;
}

/** Returns the first finding of severity error in the files, which must be validated; undefined if there is none. */
export function firstError(documents: LangiumDocuments, uris: readonly string[]): Problem | undefined {
  for (const uri of uris) {
    const document = documents.getDocument(URI.parse(uri));
    const first = document && languageFindings(document).find(({ severity }) => severity === 'error');
    if (first) {
      const { message, range } = first;
      return { message, file: Utils.basename(URI.parse(uri)), place: { uri, ...range.start } };
    }
  }
  return undefined;
}

function problemIn({ uri, parseResult }: LangiumDocument, messages: Messages): Problem | undefined {
  const [first] = (parseResult as VardeParseResult).problems.toSorted(
    (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
  );
  return (
    first && {
      message: first.message(messages),
      file: Utils.basename(uri),
      place: { uri: uri.toString(), ...first.range.start },
    }
  );
}
