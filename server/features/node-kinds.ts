import { type AstNode, type AstNodeDescription, isAstNodeDescription } from 'langium';
import type { NodeKindProvider } from 'langium/lsp';
import { CompletionItemKind, SymbolKind } from 'vscode-languageserver';
import * as ast from '../../language/generated/syntax/ast.ts';

type Icon = keyof typeof SymbolKind & keyof typeof CompletionItemKind;

/** Which of the editor's icons, made for programs, comes nearest to each kind of element. */
const icons: readonly (readonly [type: { readonly $type: string }, icon: Icon])[] = [
  [ast.Plan, 'Module'],
  [ast.Portfolio, 'Module'],
  [ast.Track, 'Field'],
  [ast.Calendar, 'Constant'],
  [ast.Party, 'Interface'],
  [ast.Goal, 'Constant'],
  [ast.Indicator, 'Variable'],
  [ast.Effect, 'Property'],
  [ast.Cost, 'Variable'],
  [ast.Phase, 'Class'],
  [ast.Activity, 'Method'],
  [ast.Work, 'Event'],
  [ast.Process, 'Function'],
  [ast.ProcessNode, 'Method'],
  [ast.Risk, 'Event'],
  [ast.Force, 'Event'],
  [ast.Policy, 'Constant'],
  [ast.Framework, 'Module'],
  [ast.FrameworkPart, 'EnumMember'],
  [ast.View, 'Struct'],
  [ast.Report, 'File'],
  [ast.Block, 'Property'],
];

/** Chooses the icons that elements have in lists of symbols and of completions. */
export class NodeKinds implements NodeKindProvider {
  getSymbolKind(node: AstNode | AstNodeDescription): SymbolKind {
    return SymbolKind[iconOf(node)];
  }

  getCompletionItemKind(node: AstNode | AstNodeDescription): CompletionItemKind {
    return CompletionItemKind[iconOf(node)];
  }
}

function iconOf(node: AstNode | AstNodeDescription): Icon {
  const type = isAstNodeDescription(node) ? node.type : node.$type;
  return icons.find(([{ $type }]) => ast.reflection.isSubtype(type, $type))?.[1] ?? 'Property';
}
