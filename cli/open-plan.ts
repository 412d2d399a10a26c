import { URI } from 'vscode-uri';
import type { Diagram } from '../language/diagrams/diagram.ts';
import { choicesOf, type DiagramChoice, drawDiagram } from '../language/diagrams/draw-diagram.ts';
import { lowerPlan } from '../language/plan/lower/lower-plan.ts';
import { schedulePlan } from '../language/schedule/schedule-plan.ts';
import { findTarget } from './find-files.ts';
import { reportFindings } from './findings/report-findings.ts';
import type { ReportedFinding } from './findings/reported.ts';
import { load } from './load.ts';
import { Misuse } from './misuse.ts';

/** What can be drawn of a plan, and what is wrong in its files. */
export interface OpenPlan {
  readonly choices: readonly DiagramChoice[];
  readonly draw: (choice: DiagramChoice) => Diagram;
  readonly findings: readonly ReportedFinding[];
}

/** Opens the plan that a file holds. Throws a `Misuse` for a folder, and all that loading throws. */
export async function openPlan(path: string): Promise<OpenPlan> {
  const { uri, isFolder } = await findTarget(path);
  if (isFolder) throw new Misuse(`“${path}” is a folder; name the file in it that holds the plan.`);
  const { shared } = (await load([path])).services;
  const { LangiumDocuments } = shared.workspace;
  const plan = lowerPlan(shared, await LangiumDocuments.getOrCreateDocument(uri));
  const schedule = schedulePlan(plan);
  const files = plan.files.flatMap((file) => LangiumDocuments.getDocument(URI.parse(file)) ?? []);
  return {
    choices: choicesOf(plan),
    draw: ({ diagram, of }) => drawDiagram(plan, schedule, diagram, of === undefined ? {} : { of }),
    findings: reportFindings(files),
  };
}
