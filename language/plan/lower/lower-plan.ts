import type { AstNode, LangiumDocument } from 'langium';
import { URI, Utils } from 'vscode-uri';
import * as ast from '../../generated/syntax/ast.ts';
import { documentationOf } from '../../syntax/documentation.ts';
import { calendarsUri } from '../../syntax/library.ts';
import type { VardeSharedServices } from '../../syntax/services.ts';
import type { ElementBase, Id } from '../element.ts';
import type { Element, Plan } from '../plan.ts';
import { Context, compact } from './context.ts';
import { lowerAnswer } from './framework.ts';
import { type Declared, declarationsOf, Ids } from './ids.ts';
import { lowerElement } from './lower-element.ts';
import type { LoweredFiles } from './lowered-files.ts';
import { sourceOf } from './source.ts';

/**
 * Returns the plan of an entry file: that file and every file it uses. What is broken in them is left out:
 * elements without a name, references to nothing, values that cannot be read. The files must be linked; what they have
 * become before is taken from `lowered`.
 */
export function lowerPlan(
  services: VardeSharedServices,
  entry: LangiumDocument,
  lowered?: LoweredFiles,
): Plan {
  const documents = documentsOf(services, entry.uri);
  const ids = new Ids(documents);
  const configuration = services.workspace.Configurations.of(entry.uri);
  const { ValueFiles: valueFiles } = services.workspace;
  const context = new Context(ids, {
    configuration,
    filesSeenFrom: (uri) => urisOf(documentsOf(services, URI.parse(uri))),
    valuesIn: (document, path) => valueFiles.in(document, path),
  });
  const elements = documents.flatMap((document) => {
    const make = () => declarationsOf(document).nodes.flatMap((node) => lower(node, context) ?? []);
    return lowered?.of(document, context, make) ?? make();
  });
  const head = elements.find(
    (element) =>
      (element.kind === 'plan' || element.kind === 'portfolio') &&
      element.source.uri === entry.uri.toString(),
  ) as Plan['head'];
  return compact<Plan>({
    uri: entry.uri.toString(),
    head,
    title: head?.title ?? Utils.basename(entry.uri).replace(/\.varde$/, ''),
    locale: head?.locale ?? configuration.locale ?? 'en',
    files: urisOf(documents),
    elements,
  });
}

/** Returns the files with a plan that the file sees, without itself: those of a portfolio. */
export function entriesSeenBy(services: VardeSharedServices, document: LangiumDocument): LangiumDocument[] {
  const hasPlan = (other: LangiumDocument) =>
    (other.parseResult.value as ast.VardeFile).elements.some(ast.isPlan);
  return documentsOf(services, document.uri).filter((other) => other !== document && hasPlan(other));
}

function documentsOf(services: VardeSharedServices, entry: URI): LangiumDocument[] {
  return [...services.workspace.Uses.seenBy(entry)]
    .filter((uri) => uri !== calendarsUri.toString())
    .flatMap((uri) => services.workspace.LangiumDocuments.getDocument(URI.parse(uri)) ?? []);
}

function urisOf(documents: readonly LangiumDocument[]): string[] {
  return documents.map(({ uri }) => uri.toString());
}

function lower(node: Declared, context: Context): Element | undefined {
  const base = baseOf(node, context);
  if (!ast.isAnswer(node)) return lowerElement(node, base, context);
  const of = context.id(node.of);
  return of === undefined ? undefined : lowerAnswer(node, base, of, context);
}

function baseOf(node: Declared, context: Context): ElementBase {
  const name = ast.isAnswer(node) ? (node.of?.$refText ?? '') : node.name;
  return compact<ElementBase>({
    id: context.ids.get(node) as Id,
    name,
    title: node.title ?? name,
    tags: node.tags,
    documentation: documentationOf(node),
    notes: node.notes,
    links: node.links,
    covers: context.all(node.covers),
    parent: parentOf(node, context.ids),
    source: sourceOf(node),
  });
}

function parentOf(node: AstNode, ids: Ids): Id | undefined {
  for (let at = node.$container; at; at = at.$container) {
    const id = ids.get(at);
    if (id !== undefined) return id;
  }
  return undefined;
}
