import { coloursFor } from '../colours.ts';
import { version } from '../version.ts';
import { findingsAsGithub } from './as-github.ts';
import { findingsAsJunit } from './as-junit.ts';
import { findingsAsSarif } from './as-sarif.ts';
import { findingsAsText, summaryAsText } from './as-text.ts';
import type { CheckSummary, ReportedFinding } from './reported.ts';

/** What `varde check` has to tell. */
export interface CheckReport {
  /** Every file that was checked, relative to the current folder. */
  readonly files: readonly string[];
  readonly findings: readonly ReportedFinding[];
  readonly summary: CheckSummary;
}

/** What is written for each format; with `quiet`, people get no summary. */
export const findingFormats = {
  text: ({ findings, summary }, { quiet }) =>
    findingsAsText(findings, coloursFor(process.stdout)) + (quiet ? '' : summaryAsText(summary)),
  json: ({ findings, summary }) => `${JSON.stringify({ findings, summary }, null, 2)}\n`,
  sarif: ({ findings }) => findingsAsSarif(findings, version()),
  github: ({ findings, summary }, { quiet }) =>
    findingsAsGithub(findings) + (quiet ? '' : summaryAsText(summary)),
  junit: ({ files, findings }) => findingsAsJunit(files, findings),
} as const satisfies Record<string, (report: CheckReport, options: { readonly quiet?: true }) => string>;

export type FindingFormat = keyof typeof findingFormats;
