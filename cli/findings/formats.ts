import type { Messages } from '../../language/locale/messages.ts';
import { coloursFor } from '../colours.ts';
import { version } from '../version.ts';
import { findingsAsGithub } from './as-github.ts';
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

/** How people are told. */
interface Telling {
  readonly messages: Messages;
  /** Leaves out the summary. */
  readonly quiet?: true | undefined;
}

/** What is written for each format. */
export const findingFormats = {
  text: ({ findings, summary }, { quiet, messages }) =>
    findingsAsText(findings, messages, coloursFor(process.stdout)) +
    (quiet ? '' : summaryAsText(summary, messages)),
  json: ({ findings, summary }) => `${JSON.stringify({ findings, summary }, null, 2)}\n`,
  sarif: ({ findings }) => findingsAsSarif(findings, version()),
  github: ({ findings, summary }, { quiet, messages }) =>
    findingsAsGithub(findings) + (quiet ? '' : summaryAsText(summary, messages)),
  junit: async ({ files, findings }) => {
    const { findingsAsJunit } = await import('./as-junit.ts');
    return findingsAsJunit(files, findings);
  },
} as const satisfies Record<string, (report: CheckReport, telling: Telling) => string | Promise<string>>;

export type FindingFormat = keyof typeof findingFormats;
