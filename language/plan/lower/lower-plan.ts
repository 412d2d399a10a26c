import { type AstNode, AstUtils, type LangiumDocument } from 'langium';
import { URI, Utils } from 'vscode-uri';
import * as ast from '../../generated/syntax/ast.ts';
import { qualifiedName } from '../../syntax/declarations.ts';
import { documentationOf } from '../../syntax/documentation.ts';
import { calendarsUri } from '../../syntax/library.ts';
import type { VardeSharedServices } from '../../syntax/services.ts';
import type { ElementBase, Id } from '../element.ts';
import type { Element, Plan } from '../plan.ts';
import { Context, compact } from './context.ts';
import { lowerAnswer } from './framework.ts';
import { lowerElement } from './lower-element.ts';
import { sourceOf } from './source.ts';

type Declared = ast.Element | ast.Answer;

/**
 * Returns the plan of an entry file: that file and every file it uses. What is broken in them is left out:
 * elements without a name, references to nothing, values that cannot be read. The files must be linked.
 */
export function lowerPlan(services: VardeSharedServices, entry: LangiumDocument): Plan {
  const documents = documentsOf(services, entry);
  const declared = documents.flatMap(declarationsOf);
  const ids = assignIds(declared);
  const configuration = services.workspace.Configurations.of(entry.uri);
  const context = new Context(ids, configuration);
  const elements = declared.flatMap((node) => lower(node, ids, context) ?? []);
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
    files: documents.map((document) => document.uri.toString()),
    elements,
  });
}

/** Returns whether the file holds a plan or a portfolio, and so is an entry point. */
export function isEntry(document: LangiumDocument): boolean {
  const file = document.parseResult.value as ast.VardeFile;
  return file.elements?.some((element) => ast.isPlan(element) || ast.isPortfolio(element)) ?? false;
}

function documentsOf(services: VardeSharedServices, entry: LangiumDocument): LangiumDocument[] {
  return [...services.workspace.Uses.seenBy(entry.uri)]
    .filter((uri) => uri !== calendarsUri.toString())
    .flatMap((uri) => services.workspace.LangiumDocuments.getDocument(URI.parse(uri)) ?? []);
}

function declarationsOf(document: LangiumDocument): Declared[] {
  return AstUtils.streamAst(document.parseResult.value)
    .filter((node): node is Declared => (ast.isElement(node) && Boolean(node.name)) || ast.isAnswer(node))
    .toArray();
}

/** Qualified names; a later element of the same name gets a number, so that none is lost. */
function assignIds(declared: readonly Declared[]): Map<AstNode, Id> {
  const ids = new Map<AstNode, Id>();
  const taken = new Set<Id>();
  for (const node of declared) {
    const name = ast.isAnswer(node) ? `answer.${node.of?.$refText}` : qualifiedName(node);
    let id = name;
    for (let number = 2; taken.has(id); number++) id = `${name}~${number}`;
    taken.add(id);
    ids.set(node, id);
  }
  return ids;
}

function lower(node: Declared, ids: ReadonlyMap<AstNode, Id>, context: Context): Element | undefined {
  const base = baseOf(node, ids, context);
  if (!ast.isAnswer(node)) return lowerElement(node, base, context);
  const of = context.id(node.of);
  return of === undefined ? undefined : lowerAnswer(node, base, of, context);
}

function baseOf(node: Declared, ids: ReadonlyMap<AstNode, Id>, context: Context): ElementBase {
  const name = ast.isAnswer(node) ? node.of.$refText : node.name;
  return compact<ElementBase>({
    id: ids.get(node) as Id,
    name,
    title: node.title ?? name,
    tags: node.tags,
    documentation: documentationOf(node),
    notes: node.notes,
    links: node.links,
    covers: context.all(node.covers),
    parent: parentOf(node, ids),
    source: sourceOf(node),
  });
}

function parentOf(node: AstNode, ids: ReadonlyMap<AstNode, Id>): Id | undefined {
  for (let at = node.$container; at; at = at.$container) {
    const id = ids.get(at);
    if (id !== undefined) return id;
  }
  return undefined;
}
