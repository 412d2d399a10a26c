import { AstUtils, type LangiumDocument, type Reference } from 'langium';
import { CodeActionKind, type Range } from 'vscode-languageserver';
import { type URI, Utils } from 'vscode-uri';
import { type Block, isElement, isPlan, isPortfolio } from '../../language/generated/syntax/ast.ts';
import { useOf } from '../../language/syntax/form/add-use.ts';
import type { VardeDocument } from '../../language/syntax/form/rule.ts';
import { isWithin } from '../../language/syntax/is-within.ts';
import { calendarsUri } from '../../language/syntax/library.ts';
import { Draft } from '../edits/draft.ts';
import type { Piece } from '../edits/draft-file.ts';
import { extentOf, withGaps } from '../edits/extent.ts';
import { keepMeanings } from '../edits/keep-meanings.ts';
import { offsetsOf } from '../edits/offsets.ts';
import { refuse } from '../refuse.ts';
import type { VardeServerServices } from '../services.ts';
import { headedAt } from './heading.ts';
import type { Offers } from './offer.ts';

/** Offers to move the selected elements to a new file beside this one, which comes to use that. */
export const extract: Offers = function* (document, range, services) {
  if (!services.lsp.WorkspaceEdits.canCreateFiles) return;
  const elements = selectedIn(document, range);
  const uri = elements.length > 0 && newUri(document, elements, services);
  if (!uri || elements.length === document.parseResult.value.elements.length) return;
  yield {
    title: services.shared.workspace.ReaderLanguage.messages.actions.extractTo(Utils.basename(uri)),
    kind: CodeActionKind.RefactorExtract,
    draft: () => extracted(document, elements, uri, services),
  };
};

async function extracted(
  document: VardeDocument,
  elements: readonly Block[],
  uri: URI,
  services: VardeServerServices,
): Promise<Draft> {
  const { FileSystemProvider: fileSystem, ReaderLanguage: reader } = services.shared.workspace;
  if (await fileSystem.exists(uri)) {
    refuse(reader.messages.actions.fileExists(Utils.basename(uri)));
  }
  const draft = new Draft();
  const used = neededBy(elements, document);
  const header = used.map((other) => `${useOf(uri, other)}\n`).join('');
  const pieces = elements.flatMap((element): Piece[] => ['\n', extentOf(element), '\n']);
  draft.create(uri, header ? [header, ...pieces] : pieces.slice(1), used);
  for (const { start, end } of withGaps(elements.map(extentOf))) draft.replace(document, start, end);
  draft.use(document, uri);
  await keepMeanings(draft, services);
  return draft;
}

/** The elements of the file that the range touches, or the one whose heading the cursor is in. */
function selectedIn(document: VardeDocument, range: Range): Block[] {
  const { start, end } = offsetsOf(document, range);
  const { elements } = document.parseResult.value;
  const headed = headedAt(document, range);
  const selected =
    start === end
      ? elements.filter((element) => element === headed)
      : elements.filter(({ $cstNode }) => $cstNode && $cstNode.offset < end && start < $cstNode.end);
  return selected.some((element) => isPlan(element) || isPortfolio(element)) ? [] : selected;
}

/** A file beside this one, called as the first element that has a name: `night-staff.varde` for `NightStaff`. */
function newUri(
  { uri }: LangiumDocument,
  elements: readonly Block[],
  { shared }: VardeServerServices,
): URI | undefined {
  const [first] = elements.filter(isElement).filter(({ name }) => name);
  if (!first) return undefined;
  const name = first.name.replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, '-').toLowerCase();
  for (let number = 1; ; number++) {
    const path = number === 1 ? `${name}.varde` : `${name}-${number}.varde`;
    const free = Utils.joinPath(Utils.dirname(uri), path);
    if (!shared.workspace.LangiumDocuments.hasDocument(free)) return free;
  }
}

/** The files in which that is declared to which the elements refer. */
function neededBy(elements: readonly Block[], document: LangiumDocument): URI[] {
  const uris = new Map<string, URI>();
  for (const element of elements) {
    for (const node of AstUtils.streamAst(element)) {
      for (const { reference } of AstUtils.streamReferences(node)) {
        const target = (reference as Reference).ref;
        if (!target || elements.some((each) => isWithin(target, each))) continue;
        const { uri } = AstUtils.getDocument(target);
        if (uri.toString() !== calendarsUri.toString()) uris.set(uri.toString(), uri);
      }
    }
  }
  const own = document.uri.toString();
  return [...uris.values()].sort((a, b) => Number(a.toString() === own) - Number(b.toString() === own));
}
