import { AstUtils, type LangiumDocument } from 'langium';
import { CodeActionKind } from 'vscode-languageserver';
import { isReportItem, type ReportItem, type View } from '../../language/generated/syntax/ast.ts';
import { Draft } from '../edits/draft.ts';
import { extentOf, withGap } from '../edits/extent.ts';
import { leafAt } from '../edits/leaf-at.ts';
import { offsetsOf } from '../edits/offsets.ts';
import type { VardeServerServices } from '../services.ts';
import type { Offers } from './offer.ts';

/** Offers to write the diagram of a view into a report itself, and to take the view away where nothing else names it. */
export const inlineView: Offers = function* (document, range, services) {
  const item = itemAt(document, offsetsOf(document, range).start);
  const view = item?.view?.ref;
  if (!item || !view?.as) return;
  const narrows = narrowingOf(view);
  const { actions } = services.shared.workspace.ReaderLanguage.messages;
  yield {
    title: actions.showDiagram(view.as),
    kind: CodeActionKind.RefactorInline,
    ...(narrows && { disabled: actions.onlyInView(view.name, narrows) }),
    draft: () => inlined(document, item, view, services),
  };
};

function inlined(
  document: LangiumDocument,
  item: ReportItem,
  view: View,
  services: VardeServerServices,
): Draft {
  const draft = new Draft();
  const { offset = 0, end = 0 } = item.$cstNode ?? {};
  draft.replace(document, offset, end, `diagram ${view.as}`);
  const references = services.references.References.findReferences(view, { includeDeclaration: false });
  if (references.count() === 1) {
    const { start, end } = withGap(extentOf(view));
    draft.replace(AstUtils.getDocument(view), start, end);
  }
  return draft;
}

function itemAt(document: LangiumDocument, offset: number): ReportItem | undefined {
  return AstUtils.getContainerOfType(leafAt(document, offset)?.astNode, isReportItem);
}

/** The first property by which the view shows other than the whole diagram. */
function narrowingOf({ include, exclude, groupBy, show, over, depth }: View): string | undefined {
  const narrowing: readonly [words: string, isSet: boolean][] = [
    ['include', include.length > 0],
    ['exclude', exclude.length > 0],
    ['group by', groupBy !== undefined],
    ['show', show.length > 0],
    ['over', over !== undefined],
    ['depth', depth !== undefined],
  ];
  return narrowing.find(([, isSet]) => isSet)?.[0];
}
