import {
  type AstNode,
  type AstNodeLocator,
  AstUtils,
  type GrammarConfig,
  type LangiumDocument,
  type LangiumDocuments,
  type References,
} from 'langium';
import type { CallHierarchyProvider, NodeKindProvider } from 'langium/lsp';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyIncomingCallsParams,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CallHierarchyOutgoingCallsParams,
  CallHierarchyPrepareParams,
  Range,
} from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { isLink, isWork, type Link, type Work } from '../../language/generated/syntax/ast.ts';
import { headingOf } from '../../language/syntax/form/element.ts';
import type { VardeServerServices } from '../services.ts';
import { nameAt } from './name-at.ts';

/**
 * The dependencies between work as a hierarchy of calls, as work names what it waits for. Incoming calls of a piece of
 * work are what waits for it, outgoing calls are what it waits for itself.
 */
export class Dependencies implements CallHierarchyProvider {
  private readonly references: References;
  private readonly config: GrammarConfig;
  private readonly documents: LangiumDocuments;
  private readonly paths: AstNodeLocator;
  private readonly kinds: NodeKindProvider;

  constructor({ references, parser, workspace, shared }: VardeServerServices) {
    this.references = references.References;
    this.config = parser.GrammarConfig;
    this.documents = shared.workspace.LangiumDocuments;
    this.paths = workspace.AstNodeLocator;
    this.kinds = shared.lsp.NodeKindProvider;
  }

  /** Returns the work that is named at the place, else the innermost that holds the place. */
  prepareCallHierarchy(
    document: LangiumDocument,
    { position }: CallHierarchyPrepareParams,
  ): CallHierarchyItem[] | undefined {
    const token = nameAt(document, position, this.config);
    const [named] = token ? this.references.findDeclarations(token) : [];
    const work = isWork(named) ? named : AstUtils.getContainerOfType(token?.astNode, isWork);
    return work && [this.itemOf(work)];
  }

  /** Returns what waits for the work. */
  incomingCalls({ item }: CallHierarchyIncomingCallsParams): CallHierarchyIncomingCall[] | undefined {
    const work = this.workOf(item);
    if (!work) return undefined;
    const links = this.references
      .findReferences(work, {})
      .map(({ sourceUri, sourcePath, segment }) => ({ link: this.nodeAt(sourceUri, sourcePath), segment }))
      .toArray();
    return groupedByWork(
      links.flatMap(({ link, segment }) =>
        isLink(link) ? [{ work: AstUtils.getContainerOfType(link, isWork), range: segment.range }] : [],
      ),
    ).map(({ work, ranges }) => ({ from: this.itemOf(work), fromRanges: ranges }));
  }

  /** Returns what the work waits for. */
  outgoingCalls({ item }: CallHierarchyOutgoingCallsParams): CallHierarchyOutgoingCall[] | undefined {
    const links: readonly Link[] | undefined = this.workOf(item)?.waitsFor;
    return (
      links &&
      groupedByWork(
        links.map(({ predecessor }) => ({ work: predecessor.ref, range: predecessor.$refNode?.range })),
      ).map(({ work, ranges }) => ({ to: this.itemOf(work), fromRanges: ranges }))
    );
  }

  private itemOf(work: Work): CallHierarchyItem {
    const range = work.$cstNode?.range ?? headingOf(work);
    return {
      name: work.title ?? work.name,
      kind: this.kinds.getSymbolKind(work),
      detail: work.name,
      uri: AstUtils.getDocument(work).uri.toString(),
      range,
      selectionRange: headingOf(work),
      data: this.paths.getAstNodePath(work),
    };
  }

  private workOf({ uri, data }: CallHierarchyItem): Work | undefined {
    const node = this.nodeAt(URI.parse(uri), String(data));
    return isWork(node) ? node : undefined;
  }

  private nodeAt(uri: URI, path: string): AstNode | undefined {
    const root = this.documents.getDocument(uri)?.parseResult.value;
    return root && this.paths.getAstNode(root, path);
  }
}

function groupedByWork(
  links: readonly { readonly work: Work | undefined; readonly range: Range | undefined }[],
): { work: Work; ranges: Range[] }[] {
  const groups = new Map<Work, Range[]>();
  for (const { work, range } of links) {
    if (!work || !range) continue;
    const ranges = groups.get(work);
    if (ranges) ranges.push(range);
    else groups.set(work, [range]);
  }
  return [...groups].map(([work, ranges]) => ({ work, ranges }));
}
