import type { LangiumDocument } from 'langium';
import * as ast from '../../generated/syntax/ast.ts';

const known = new WeakMap<ast.VardeFile, boolean>();

/** Returns whether the file holds a plan or a portfolio, and so is an entry point; a file is looked through once. */
export function isEntry(document: LangiumDocument): boolean {
  const file = document.parseResult.value as ast.VardeFile;
  let holdsPlan = known.get(file);
  if (holdsPlan === undefined) {
    holdsPlan = file.elements?.some((element) => ast.isPlan(element) || ast.isPortfolio(element)) ?? false;
    known.set(file, holdsPlan);
  }
  return holdsPlan;
}
