import type { Range } from 'vscode-languageserver-types';
import type { Block } from '../blocks.ts';
import type { TokenList } from './token-list.ts';

/** A block whose opening brace has been read. */
export interface OpenBlock {
  readonly block: Block;
  readonly name: string;
  /** The kind and name that open it. */
  readonly heading: Range;
  /** The column at which its first line begins. */
  readonly indent: number;
  /** The place behind the brace that opens it; undefined where that brace is missing. */
  readonly inside: Range | undefined;
  /** Whether what it holds begins on another line than its brace, and deeper than its heading. */
  readonly isTall: boolean;
  readonly isIndented: boolean;
}

/** Returns the block whose kind and whose opening brace stand at the indices. */
export function openBlockAt(tokens: TokenList, block: Block, kind: number, brace: number): OpenBlock {
  const indent = tokens.indent(kind);
  const isTall = tokens.opensLine(brace + 1);
  return {
    block,
    name: tokens.image(kind + 1),
    heading: tokens.range(kind, Math.min(kind + 2, brace)),
    indent,
    inside: tokens.image(brace) === '' ? undefined : tokens.endOf(brace),
    isTall,
    isIndented: !isTall || (tokens.get(brace + 1)?.startColumn ?? 0) > indent,
  };
}
