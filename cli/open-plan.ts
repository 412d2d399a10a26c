import type { LangiumDocument } from 'langium';
import { URI } from 'vscode-uri';
import type { Diagram } from '../language/diagrams/diagram.ts';
import { choicesOf, type DiagramChoice, drawDiagram } from '../language/diagrams/draw-diagram.ts';
import { lowerPlan } from '../language/plan/lower/lower-plan.ts';
import type { Plan } from '../language/plan/plan.ts';
import type { Schedule } from '../language/schedule/schedule.ts';
import { schedulePlan } from '../language/schedule/schedule-plan.ts';
import { findTarget } from './find-files.ts';
import { reportFindings } from './findings/report-findings.ts';
import type { ReportedFinding } from './findings/reported.ts';
import { load } from './load.ts';
import { Misuse } from './misuse.ts';

/** A plan with its dates, what can be drawn of it, and what is wrong in its files. */
export interface OpenPlan {
  readonly plan: Plan;
  readonly schedule: Schedule;
  readonly documentOf: (uri: string) => LangiumDocument | undefined;
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
  const entry = await LangiumDocuments.getOrCreateDocument(uri);
  const plan = lowerPlan(shared, entry);
  const schedule = schedulePlan(plan);
  const documentOf = (file: string) => LangiumDocuments.getDocument(URI.parse(file));
  return {
    plan,
    schedule,
    documentOf,
    choices: choicesOf(plan),
    draw: ({ diagram, of }) => drawDiagram(plan, schedule, diagram, of === undefined ? {} : { of }),
    findings: reportFindings(shared, [entry]).findings,
  };
}
