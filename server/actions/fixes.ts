import type { LangiumDocument } from 'langium';
import type { Diagnostic } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { toDiagnostic } from '../../language/checks/to-diagnostic.ts';
import type { ProblemData } from '../../language/syntax/diagnostic.ts';
import type { Fix } from '../../language/syntax/problem.ts';
import type { Draft } from '../edits/draft.ts';
import { withGap } from '../edits/extent.ts';
import { offsetsOf } from '../edits/offsets.ts';
import type { VardeServerServices } from '../services.ts';

/** Returns all that the editor shows of the file: problems of its form, and of the plans that it is part of. */
export function diagnosticsOf(document: LangiumDocument, { shared }: VardeServerServices): Diagnostic[] {
  const ofPlans = shared.workspace.PlanFindings.in(document.uri.toString());
  return [...(document.diagnostics ?? []), ...ofPlans.map(toDiagnostic)];
}

/** Returns every way to mend something in the file, what is only counted among it. */
export function allFixesIn(document: LangiumDocument, services: VardeServerServices): Fix[] {
  const counted = services.shared.workspace.PlanFindings.countedIn(document.uri.toString());
  return [
    ...diagnosticsOf(document, services).flatMap(fixesOf),
    ...counted.flatMap(({ fixes = [] }) => fixes),
  ];
}

/** Returns the ways to mend what the diagnostic is about. */
export function fixesOf({ data }: Diagnostic): readonly Fix[] {
  return (data as Partial<ProblemData> | undefined)?.fixes ?? [];
}

/** Adds the changes of a fix of something in the file to the draft. */
export function applyFix(
  document: LangiumDocument,
  { edits }: Fix,
  draft: Draft,
  { shared }: VardeServerServices,
): void {
  for (const { range, newText, uri } of edits) {
    const file = uri === undefined ? document : shared.workspace.LangiumDocuments.getDocument(URI.parse(uri));
    if (!file) continue;
    const written = { document: file, ...offsetsOf(file, range) };
    const { start, end } = newText === '' ? withGap(written) : written;
    draft.replace(file, start, end, newText);
  }
}
