import type { LangiumDocument } from 'langium';
import * as ast from '../../generated/syntax/ast.ts';

/** Returns whether the file holds a plan or a portfolio, and so is an entry point. */
export function isEntry(document: LangiumDocument): boolean {
  const file = document.parseResult.value as ast.VardeFile;
  return file.elements?.some((element) => ast.isPlan(element) || ast.isPortfolio(element)) ?? false;
}
