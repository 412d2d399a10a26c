import type { Severity } from '../../language/checks/finding.ts';
import type { Range } from '../../language/plan/element.ts';

/** A finding as it is reported: the shape of `varde check --format json`. Lines and characters from 0. */
export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Relative to the current folder, with `/`. */
  readonly file: string;
  readonly range: Range;
  /** Qualified name of the element that it is about; null where it is about none. */
  readonly element: string | null;
  readonly related: readonly { readonly message: string; readonly file: string; readonly range: Range }[];
}

/** What was checked and how much was found. */
export interface CheckSummary {
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  readonly files: number;
  readonly filesWithFindings: number;
  readonly elements: number;
  readonly milliseconds: number;
}
