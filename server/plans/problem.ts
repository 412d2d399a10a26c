import type { LangiumDocument, LangiumDocuments } from 'langium';
import { URI, Utils } from 'vscode-uri';
import type { Problem } from '../protocol.ts';

/** Returns the first syntax error in the files, which are searched in the order given; undefined if there is none. */
export function firstProblem(documents: LangiumDocuments, uris: readonly string[]): Problem | undefined {
  for (const uri of uris) {
    const document = documents.getDocument(URI.parse(uri));
    const error = document && firstError(document);
    if (document && error) {
      return {
        message: error.message,
        file: Utils.basename(document.uri),
        place: { uri: document.uri.toString(), ...document.textDocument.positionAt(error.offset) },
      };
    }
  }
  return undefined;
}

function firstError({ parseResult }: LangiumDocument): { offset: number; message: string } | undefined {
  const errors = [
    ...parseResult.lexerErrors.map(({ offset, message }) => ({ offset, message })),
    ...parseResult.parserErrors.map((error) => ({ offset: offsetOf(error), message: error.message })),
  ];
  return errors.sort((a, b) => a.offset - b.offset)[0];
}

/** A token that is missing has no place; the error is then right after the one before it. */
function offsetOf(error: LangiumDocument['parseResult']['parserErrors'][number]): number {
  if (error.token.startOffset >= 0) return error.token.startOffset;
  const end = 'previousToken' in error ? (error.previousToken as typeof error.token).endOffset : undefined;
  return end !== undefined && end >= 0 ? end + 1 : 0;
}
