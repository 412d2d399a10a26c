import { SemanticTokenTypes } from 'vscode-languageserver';
import * as ast from '../../language/generated/syntax/ast.ts';

/** Which of the protocol's types of tokens, made for programs, comes nearest to the name of each kind of element. */
const types: readonly (readonly [type: { readonly $type: string }, tokenType: SemanticTokenTypes])[] = [
  [ast.Plan, SemanticTokenTypes.namespace],
  [ast.Portfolio, SemanticTokenTypes.namespace],
  [ast.Track, SemanticTokenTypes.namespace],
  [ast.Framework, SemanticTokenTypes.namespace],
  [ast.Party, SemanticTokenTypes.interface],
  [ast.Phase, SemanticTokenTypes.class],
  [ast.Activity, SemanticTokenTypes.function],
  [ast.Work, SemanticTokenTypes.event],
  [ast.Process, SemanticTokenTypes.class],
  [ast.ProcessNode, SemanticTokenTypes.method],
  [ast.Effect, SemanticTokenTypes.variable],
  [ast.Indicator, SemanticTokenTypes.variable],
  [ast.Cost, SemanticTokenTypes.variable],
  [ast.Risk, SemanticTokenTypes.event],
  [ast.Force, SemanticTokenTypes.event],
  [ast.Decision, SemanticTokenTypes.event],
];

/** Returns the type of token that the name of an element is, by the type of its node. */
export function tokenTypeOf(type: string): SemanticTokenTypes {
  return types.find(([{ $type }]) => ast.reflection.isSubtype(type, $type))?.[1] ?? SemanticTokenTypes.type;
}
