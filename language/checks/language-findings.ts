import { CstUtils, type LangiumDocument } from 'langium';
import { type Element, isElement } from '../generated/syntax/ast.ts';
import type { Id, Position } from '../plan/element.ts';
import { qualifiedName } from '../syntax/declarations.ts';
import type { ProblemData } from '../syntax/diagnostic.ts';
import type { Finding, Severity } from './finding.ts';

const severities: readonly Severity[] = ['error', 'error', 'warning', 'information', 'information'];

/** Returns what the rules of form say of a file that has been validated: the same as its editor shows. */
export function languageFindings(document: LangiumDocument): Finding[] {
  return (document.diagnostics ?? []).map((diagnostic) => {
    const element = elementAt(document, diagnostic.range.start);
    return {
      rule: String(diagnostic.code),
      severity: severities[diagnostic.severity ?? 1] ?? 'error',
      message: String(diagnostic.message),
      uri: document.uri.toString(),
      range: diagnostic.range,
      ...(element !== undefined && { element }),
      related: (diagnostic.relatedInformation ?? []).map(({ message, location }) => ({
        message,
        uri: location.uri,
        range: location.range,
      })),
      fixes: (diagnostic.data as ProblemData | undefined)?.fixes ?? [],
    };
  });
}

function elementAt(document: LangiumDocument, position: Position): Id | undefined {
  const root = document.parseResult.value.$cstNode;
  const leaf = root && CstUtils.findLeafNodeAtOffset(root, document.textDocument.offsetAt(position));
  let node = leaf?.astNode;
  while (node && !(isElement(node) && node.name)) node = node.$container;
  return node && qualifiedName(node as Element);
}
