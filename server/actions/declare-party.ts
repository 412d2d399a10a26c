import { AstUtils, type LangiumDocument } from 'langium';
import { CodeActionKind } from 'vscode-languageserver';
import { Utils } from 'vscode-uri';
import { type Block, isParty, isVardeFile, Party } from '../../language/generated/syntax/ast.ts';
import { brokenReferences } from '../../language/syntax/form/reference.ts';
import type { VardeDocument } from '../../language/syntax/form/rule.ts';
import { libraryScheme } from '../../language/syntax/library.ts';
import { Draft } from '../edits/draft.ts';
import { extentOf } from '../edits/extent.ts';
import { offsetsOf } from '../edits/offsets.ts';
import type { VardeServerServices } from '../services.ts';
import type { Offers } from './offer.ts';

/** Further files that a role is offered to be declared in. */
const mostFiles = 3;

/** Offers to declare a role for a name that stands for nothing where a party is wanted: here, or where others are declared. */
export const declareParty: Offers = function* (document, range, services) {
  const { start, end } = offsetsOf(document, range);
  const broken = [...brokenReferences(document, services, 'unknown')].find((each) => {
    const place = offsetsOf(document, each.range);
    return place.start <= end && start <= place.end && each.type === Party.$type;
  });
  if (!broken || broken.candidates.length > 0 || broken.written.includes('.')) return;
  const element = AstUtils.getContainerOfType(broken.container, isTopLevel);
  const diagnostics = (document.diagnostics ?? []).filter(
    (each) =>
      each.code === 'unknown-name' &&
      each.range.start.line === broken.range.start.line &&
      each.range.start.character === broken.range.start.character,
  );
  const { actions } = services.shared.workspace.ReaderLanguage.messages;
  const declaration = `role ${broken.written}`;
  for (const file of [document, ...filesWithParties(document, services)]) {
    yield {
      title:
        file === document
          ? actions.declareRoleHere(broken.written)
          : actions.declareRoleIn(broken.written, Utils.basename(file.uri)),
      kind: CodeActionKind.QuickFix,
      diagnostics,
      draft: () => declared(declaration, file, element),
    };
  }
};

function declared(declaration: string, file: VardeDocument, before: Block | undefined): Draft {
  const draft = new Draft();
  const last = file.parseResult.value.elements.filter(isParty).at(-1);
  if (last) {
    const { start, end } = extentOf(last);
    const isTall = file.textDocument.getText().slice(start, end).includes('\n');
    draft.replace(file, end, end, `${isTall ? '\n\n' : '\n'}${declaration}`);
  } else if (before) {
    const { start } = extentOf(before);
    draft.replace(file, start, start, `${declaration}\n\n`);
  }
  return draft;
}

function filesWithParties(document: LangiumDocument, { shared }: VardeServerServices): VardeDocument[] {
  const { LangiumDocuments: documents, Uses: uses } = shared.workspace;
  const seen = uses.seenBy(document.uri);
  return documents.all
    .filter(({ uri }) => seen.has(uri.toString()) && uri.scheme !== libraryScheme)
    .filter((file) => file !== document)
    .map((file) => file as VardeDocument)
    .filter((file) => file.parseResult.value.elements.some(isParty))
    .limit(mostFiles)
    .toArray();
}

function isTopLevel(node: unknown): node is Block {
  return isVardeFile((node as Block).$container);
}
